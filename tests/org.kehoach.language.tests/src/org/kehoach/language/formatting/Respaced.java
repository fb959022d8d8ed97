// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.formatting;

import java.util.Random;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.kehoach.language.lexer.KeywordNodes;

/** Writes a plan with other white space and with comments in odd places; what it says stays the same. */
final class Respaced {

	private static final String[] WHITE = { " ", "  ", "\t", "\n", "\n\n\n", " \n\t ", "\u00A0", "\r\n", "\n\t\t\t\t\t" };
	private static final String[] COMMENTS = { " // ghi chú: \"{\"\n", "\n// dòng riêng\n", " /* trong dòng */ ", "\n\t/*\n\t * nhiều\n\t *   dòng\n\t */\n",
			"\n/* a\n     b\n\n   c */ " };
	private static final int COMMENT_EVERY = 25;

	private final Random random;

	Respaced(long seed) {
		this.random = new Random(seed);
	}

	String write(INode root) {
		StringBuilder text = new StringBuilder();
		for (ILeafNode leaf : root.getLeafNodes()) {
			text.append(leaf.isHidden() ? hidden(leaf.getText()) : token(leaf));
		}
		return text.toString();
	}

	private String hidden(String text) {
		if (!text.isBlank()) {
			return text;
		}
		return random.nextInt(COMMENT_EVERY) == 0 ? COMMENTS[random.nextInt(COMMENTS.length)] : white();
	}

	private String token(ILeafNode leaf) {
		String text = leaf.getText();
		if (KeywordNodes.spelling(leaf) != null && text.length() > 1) {
			return text.replace(" ", white());
		}
		boolean sign = (text.equals("{") || text.equals("}") || text.equals(",")) && !Structure.isInsideWording(leaf);
		return sign && random.nextBoolean() ? white() + text + white() : text;
	}

	private String white() {
		return WHITE[random.nextInt(WHITE.length)];
	}
}
