// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.fixes;

import java.util.List;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.kehoach.language.baseline.LockFile;
import org.kehoach.language.messages.Messages;
import org.kehoach.language.validation.rules.SuspectLinks;
import org.kehoach.model.Plan;

/** Accepts a suspect link as it is now: an edit of the file of accepted links. */
final class AcceptFix implements QuickFix {

	@Override
	public List<Fix> fixes(Place place) {
		Plan plan = EcoreUtil2.getContainerOfType(place.object(), Plan.class);
		if (plan == null || !(plan.eResource() instanceof XtextResource resource)) {
			return List.of();
		}
		SuspectLinks links = resource.getResourceServiceProvider().get(SuspectLinks.class);
		LockFile lock = links.lockFile(plan).orElse(null);
		return links.of(plan).stream().filter(link -> isAt(link, place.offset()))
				.flatMap(link -> lock.accept(link.known(), link.now()).stream().map(edit -> new Fix(
						Messages.get("fix-accept", link.now().key().target()), List.of(edit), lock.path(), lock.text())))
				.toList();
	}

	private static boolean isAt(SuspectLinks.Suspect link, int offset) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(link.owner(), link.reference());
		return link.index() < nodes.size() && nodes.get(link.index()).getOffset() <= offset
				&& offset <= nodes.get(link.index()).getEndOffset();
	}
}
