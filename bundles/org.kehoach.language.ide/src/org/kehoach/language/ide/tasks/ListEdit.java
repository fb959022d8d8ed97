// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.tasks;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.INode;
import org.kehoach.language.fixes.TextEdit;

/** Changes a list of values divided by commas, touching only the values that differ. */
final class ListEdit {

	private static final String COMMA = ", ";

	private ListEdit() {
	}

	/**
	 * @param nodes of the values as they stand, at least one
	 * @param wanted their new texts, at least one
	 */
	static List<TextEdit> of(List<INode> nodes, List<String> wanted, BlockText text) {
		List<String> old = nodes.stream().map(node -> text.text().substring(node.getOffset(), node.getEndOffset())).toList();
		int first = 0;
		while (first < old.size() && first < wanted.size() && old.get(first).equals(wanted.get(first))) {
			first++;
		}
		int behind = 0;
		while (behind < old.size() - first && behind < wanted.size() - first
				&& old.get(old.size() - 1 - behind).equals(wanted.get(wanted.size() - 1 - behind))) {
			behind++;
		}
		List<INode> gone = nodes.subList(first, nodes.size() - behind);
		List<String> come = wanted.subList(first, wanted.size() - behind);
		if (gone.size() == come.size()) {
			List<TextEdit> edits = new ArrayList<>();
			for (int i = 0; i < gone.size(); i++) {
				edits.add(new TextEdit(gone.get(i).getOffset(), gone.get(i).getLength(), come.get(i)));
			}
			return edits;
		}
		String joined = String.join(COMMA, come);
		if (gone.isEmpty()) {
			return List.of(first > 0 ? new TextEdit(nodes.get(first - 1).getEndOffset(), 0, COMMA + joined)
					: new TextEdit(nodes.getFirst().getOffset(), 0, joined + COMMA));
		}
		int from = gone.getFirst().getOffset();
		int to = gone.getLast().getEndOffset();
		if (come.isEmpty()) {
			// with the comma in front, or the one behind where there is none in front
			from = first > 0 ? nodes.get(first - 1).getEndOffset() : from;
			to = first > 0 ? to : nodes.get(nodes.size() - behind).getOffset();
		}
		return List.of(new TextEdit(from, to - from, joined));
	}
}
