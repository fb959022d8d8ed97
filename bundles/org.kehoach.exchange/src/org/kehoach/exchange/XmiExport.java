// SPDX-License-Identifier: EPL-2.0
package org.kehoach.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.kehoach.model.value.FullNames;

/**
 * Writes plans as XMI, one document for all files, a root object a file. Every named object has its full name as
 * {@code xmi:id}, and references are these names, so that documents can be read and compared. EMF loads them when the
 * package {@code http://kehoach.org/plan/1} is registered.
 */
final class XmiExport {

	private XmiExport() {
	}

	static void write(List<SourceFile> files, OutputStream out) throws IOException {
		Collection<EObject> roots = EcoreUtil.copyAll(files.stream().map(SourceFile::content).toList());
		XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("plans.xmi"));
		resource.getContents().addAll(roots);
		Set<String> taken = new HashSet<>();
		for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
			EObject object = all.next();
			String name = FullNames.of(object);
			if (name != null && taken.add(name)) {
				resource.setID(object, name);
			}
		}
		resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_LINE_WIDTH, 120));
	}
}
