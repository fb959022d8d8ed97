// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.tasks;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.language.places.TextPlace;

/** The lines and blocks of a plan's text. */
public final class BlockText {

	private static final String COMMENT = "//";

	private final String text;

	/** @param text of a whole file */
	public BlockText(String text) {
		this.text = text;
	}

	/** The whole text. */
	public String text() {
		return text;
	}

	/** The text of a place. */
	public String of(TextPlace place) {
		return text.substring(place.offset(), place.end());
	}

	/** The line ends of the file. */
	public String lineEnd() {
		return text.contains("\r\n") ? "\r\n" : "\n";
	}

	/** Where the line of an offset begins. */
	public int lineStart(int at) {
		return text.lastIndexOf('\n', at - 1) + 1;
	}

	/** The end of the line, in front of its line end. */
	public int lineEnd(int at) {
		int end = text.indexOf('\n', at);
		int stop = end < 0 ? text.length() : end;
		return stop > at && text.charAt(stop - 1) == '\r' ? stop - 1 : stop;
	}

	/** The start of the line behind; the end of the text if there is none. */
	public int nextLine(int at) {
		int end = text.indexOf('\n', at);
		return end < 0 ? text.length() : end + 1;
	}

	/** The white space that the line begins with. */
	public String indent(int at) {
		int start = lineStart(at);
		int end = start;
		while (end < text.length() && (text.charAt(end) == '\t' || text.charAt(end) == ' ')) {
			end++;
		}
		return text.substring(start, end);
	}

	/** Whether nothing but white space stands before on the line. */
	public boolean startsLine(int at) {
		return text.substring(lineStart(at), at).isBlank();
	}

	/** Whether nothing but a comment follows on the line. */
	public boolean endsLine(int at) {
		String rest = text.substring(at, lineEnd(at)).strip();
		return rest.isEmpty() || rest.startsWith(COMMENT);
	}

	/**
	 * An element with the comments that belong to it: its whole lines, and the comment lines right above. Where it shares a line
	 * with others, only itself.
	 */
	public TextPlace region(EObject element) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		int start = node.getOffset();
		int end = node.getEndOffset();
		if (!startsLine(start) || !endsLine(end)) {
			return new TextPlace(start, end - start);
		}
		start = lineStart(start);
		while (start > 0 && text.substring(lineStart(start - 1), start).strip().startsWith(COMMENT)) {
			start = lineStart(start - 1);
		}
		return new TextPlace(start, nextLine(end) - start);
	}

	/** A place and the blank lines in front of it, where what is left behind needs none. */
	public TextPlace withBlankLines(TextPlace place) {
		int start = place.offset();
		boolean last = text.substring(place.end()).stripLeading().startsWith("}") || text.startsWith("\n", place.end())
				|| text.startsWith("\r\n", place.end());
		while (last && start == lineStart(start) && start > 0 && text.substring(lineStart(start - 1), start).isBlank()) {
			start = lineStart(start - 1);
		}
		return new TextPlace(start, place.end() - start);
	}

	/** The opening or closing brace of an element's own block; null if it has none. */
	public static ILeafNode brace(EObject element, String brace) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		ILeafNode found = null;
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden() && leaf.getText().equals(brace) && NodeModelUtils.findActualSemanticObjectFor(leaf) == element) {
				found = leaf;
			}
		}
		return found;
	}
}
