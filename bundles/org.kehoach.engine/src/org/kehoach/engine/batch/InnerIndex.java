// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.persistence.SerializableEObjectDescription;
import org.eclipse.xtext.resource.persistence.SerializableResourceDescription;

/** What a file offers to others, without holding its model. */
final class InnerIndex {

	private final IResourceDescription.Manager descriptions;

	InnerIndex(IResourceDescription.Manager descriptions) {
		this.descriptions = descriptions;
	}

	/** Names, kinds and URIs; no references, which nobody asks for here. */
	IResourceDescription describe(XtextResource resource) {
		SerializableResourceDescription described = new SerializableResourceDescription();
		described.setURI(resource.getURI());
		List<SerializableEObjectDescription> exported = new ArrayList<>();
		for (IEObjectDescription object : descriptions.getResourceDescription(resource).getExportedObjects()) {
			SerializableEObjectDescription copy = new SerializableEObjectDescription();
			copy.setQualifiedName(object.getQualifiedName());
			copy.setEClass(object.getEClass());
			copy.setEObjectURI(object.getEObjectURI());
			copy.setUserData(new HashMap<>());
			exported.add(copy);
		}
		described.setDescriptions(exported);
		described.setReferences(List.of());
		described.setImportedNames(List.of());
		return described;
	}
}
