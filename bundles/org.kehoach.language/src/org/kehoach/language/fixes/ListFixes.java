// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.fixes;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.kehoach.language.messages.Messages;

/** Removes a name that stands in a list by mistake. */
record ListFixes(EReference... lists) implements QuickFix {

	@Override
	public List<Fix> fixes(Place place) {
		for (EReference list : lists) {
			EObject owner = place.around(list.getEContainingClass().getInstanceClass().asSubclass(EObject.class)).orElse(null);
			List<Fix> fix = owner == null ? List.of() : place.listed(owner, list).map(node -> Fix.of(Messages.get("fix-remove", node.getText().strip()),
					place.removeListed(node))).orElse(List.of());
			if (!fix.isEmpty()) {
				return fix;
			}
		}
		return List.of();
	}
}
