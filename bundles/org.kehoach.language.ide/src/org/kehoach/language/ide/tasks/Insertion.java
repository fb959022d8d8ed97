// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.tasks;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.language.fixes.TextEdit;

/** Puts new lines into blocks of a plan's text. */
public final class Insertion {

	private final BlockText text;

	public Insertion(BlockText text) {
		this.text = text;
	}

	/** Whether a blank line stands in front of an element, so that one is put in front of its neighbour too. */
	public boolean apart(EObject element) {
		int start = text.region(element).offset();
		return start > 0 && text.startsLine(start) && text.text().substring(text.lineStart(start - 1), start).isBlank();
	}

	/**
	 * @param container whose block gets the lines; without braces they come behind it
	 * @param last what they come behind; null for the end of the block
	 * @param added whole lines with their indent and line ends
	 */
	public TextEdit into(EObject container, EObject last, String added) {
		if (last != null) {
			int end = NodeModelUtils.findActualNodeFor(last).getEndOffset();
			boolean lines = text.endsLine(end);
			int at = lines ? text.nextLine(end) : end;
			boolean fresh = at > 0 && text.text().charAt(at - 1) == '\n';
			return new TextEdit(at, 0, lines && fresh ? added : text.lineEnd() + added.stripTrailing());
		}
		ILeafNode close = BlockText.brace(container, "}");
		if (close == null) {
			return new TextEdit(NodeModelUtils.findActualNodeFor(container).getEndOffset(), 0, text.lineEnd() + added);
		}
		if (text.startsLine(close.getOffset())) {
			return new TextEdit(text.lineStart(close.getOffset()), 0, added);
		}
		return new TextEdit(close.getOffset(), 0,
				text.lineEnd() + added + text.indent(NodeModelUtils.findActualNodeFor(container).getOffset()));
	}
}
