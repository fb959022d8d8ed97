// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.fixes;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.language.messages.Messages;
import org.kehoach.model.Activity;
import org.kehoach.model.PlanPackage.Literals;

/**
 * Takes away what says nothing, or says it again.
 *
 * @param <T> what is taken away
 * @param type of that
 */
record RemovalFixes<T extends EObject>(Class<T> type) implements QuickFix {

	/** Longer texts are cut in titles. */
	private static final int LONGEST = 60;

	@Override
	public List<Fix> fixes(Place place) {
		return place.around(type).map(found -> remove(place, NodeModelUtils.findActualNodeFor(found))).orElse(List.of());
	}

	/** With its line where nothing else stands on it. */
	private static List<Fix> remove(Place place, INode node) {
		String text = place.text();
		int start = text.lastIndexOf('\n', node.getOffset() - 1) + 1;
		int lineEnd = text.indexOf('\n', node.getEndOffset());
		int end = lineEnd < 0 ? text.length() : lineEnd + 1;
		boolean alone = text.substring(start, node.getOffset()).isBlank() && text.substring(node.getEndOffset(), end).isBlank();
		String words = node.getText().strip().replaceAll("\\s+", " ");
		String shown = words.length() > LONGEST ? words.substring(0, LONGEST - 1) + '…' : words;
		return Fix.of(Messages.get("fix-remove", shown),
				alone ? new TextEdit(start, end - start, "") : new TextEdit(node.getOffset(), node.getLength(), ""));
	}

	/** The words of an activity that has others to say what it is. */
	static List<Fix> wording(Place place) {
		Activity activity = place.around(Activity.class).orElse(null);
		if (activity == null) {
			return List.of();
		}
		return place.node(activity, Literals.ACTIVITY__TITLE)
				.map(node -> Fix.of(Messages.get("fix-remove", node.getText().strip()), place.replace(node, ""))).orElse(List.of());
	}
}
