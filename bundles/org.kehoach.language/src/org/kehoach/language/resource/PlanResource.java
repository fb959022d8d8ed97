// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.resource;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;

/** A plan file in memory. */
public class PlanResource extends LazyLinkingResource {

	/** Nobody reads more; and each is compared with all before it, so that a million would take hours. */
	private static final int MOST_UNKNOWN_NAMES = 1000;

	/** After a thousand errors further unknown names are not told. */
	@Override
	protected void createAndAddDiagnostic(Triple<EObject, EReference, INode> triple) {
		if (getErrors().size() < MOST_UNKNOWN_NAMES) {
			super.createAndAddDiagnostic(triple);
		}
	}
}
