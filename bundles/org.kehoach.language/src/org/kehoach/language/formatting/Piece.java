// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.formatting;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * A token or a comment of the text that is formatted. The line end behind a comment of one line is not part of it.
 *
 * @param leaf where it stands in the parse tree
 * @param offset in the text
 * @param text as in the file
 * @param gap the white space in front of it
 */
record Piece(ILeafNode leaf, int offset, String text, String gap) {

	/** The tokens and comments of a file in their order. */
	static List<Piece> of(INode root, String source) {
		List<Piece> pieces = new ArrayList<>();
		int end = 0;
		for (ILeafNode leaf : root.getLeafNodes()) {
			String text = leaf.getText();
			if (leaf.isHidden() && !isCommentText(text) || text.isEmpty()) {
				continue;
			}
			String kept = leaf.isHidden() && text.startsWith("//") ? text.stripTrailing() : text;
			pieces.add(new Piece(leaf, leaf.getTotalOffset(), kept, source.substring(end, leaf.getTotalOffset())));
			end = leaf.getTotalOffset() + kept.length();
		}
		return pieces;
	}

	private static boolean isCommentText(String text) {
		return text.startsWith("//") || text.startsWith("/*");
	}

	boolean isComment() {
		return leaf.isHidden();
	}

	boolean isLineComment() {
		return isComment() && text.startsWith("//");
	}

	boolean is(String sign) {
		return !isComment() && text.equals(sign);
	}

	boolean isTextBlock() {
		return !isComment() && text.startsWith("\"\"\"");
	}

	int end() {
		return offset + text.length();
	}

	/** True if it is the first on its line. */
	boolean startsLine() {
		return lineEnds() > 0;
	}

	/** True if the author left a line blank in front of it. */
	boolean hasBlankLineBefore() {
		return lineEnds() > 1;
	}

	private int lineEnds() {
		int count = 0;
		for (int i = 0; i < gap.length(); i++) {
			char c = gap.charAt(i);
			count += c == '\n' || c == '\r' && (i + 1 == gap.length() || gap.charAt(i + 1) != '\n') ? 1 : 0;
		}
		return count;
	}
}
