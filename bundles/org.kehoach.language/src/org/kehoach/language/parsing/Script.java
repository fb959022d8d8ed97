// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.parsing;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;

/** The tokens of a file that count, without white space and comments, and how they stand in it. Indices count those. */
final class Script {

	private static final int TAB = 4;

	private final List<CommonToken> all;
	/** In {@link #all}. */
	private final int[] places;
	private final int[] lines;
	/** Width of the white space in front of the first token of its line. */
	private final int[] indents;
	private final boolean[] starts;
	private final int[] partners;
	private final int opening;
	private final int closing;
	private int surplus;
	private boolean indented;

	Script(List<CommonToken> all, Network network) {
		this.all = all;
		this.opening = network.type("{");
		this.closing = network.type("}");
		int white = network.type("RULE_WS");
		int block = network.type("RULE_ML_COMMENT");
		int comment = network.type("RULE_SL_COMMENT");
		int[] visible = new int[all.size()];
		int count = 0;
		for (int i = 0; i < all.size(); i++) {
			int type = all.get(i).getType();
			if (type != white && type != block && type != comment) {
				visible[count++] = i;
			}
		}
		places = Arrays.copyOf(visible, count);
		lines = new int[count];
		indents = new int[count];
		starts = new boolean[count];
		partners = new int[count];
		findLines();
		findPartners();
	}

	private void findLines() {
		int line = 1;
		int indent = 0;
		boolean start = true;
		int next = 0;
		for (int i = 0; i < all.size(); i++) {
			boolean counts = next < places.length && places[next] == i;
			if (counts) {
				lines[next] = line;
				starts[next] = start;
				indents[next] = indent;
				start = false;
				next++;
			}
			CommonToken token = all.get(i);
			String text = token.getText();
			for (int c = 0; c < text.length(); c++) {
				if (text.charAt(c) == '\n') {
					line++;
					indent = 0;
					// a text of several lines does not start the line that it ends on
					start = !counts;
				} else if (start) {
					indent += text.charAt(c) == '\t' ? TAB : 1;
				}
			}
		}
	}

	private void findPartners() {
		Deque<Integer> open = new ArrayDeque<>();
		for (int i = 0; i < places.length; i++) {
			partners[i] = -1;
			if (isOpening(i)) {
				open.push(i);
				surplus++;
				indented |= i + 1 < places.length && starts[i + 1] && indents[i + 1] > indents[i];
			} else if (isClosing(i)) {
				surplus--;
				if (!open.isEmpty()) {
					partners[open.peek()] = i;
					partners[i] = open.pop();
				}
			}
		}
	}

	int size() {
		return places.length;
	}

	CommonToken token(int i) {
		return all.get(places[i]);
	}

	/** In the list of all tokens. */
	int place(int i) {
		return i < places.length ? places[i] : all.size();
	}

	int type(int i) {
		return i < places.length ? token(i).getType() : Token.EOF;
	}

	/** From 1. */
	int line(int i) {
		return lines[i];
	}

	int indent(int i) {
		return indents[i];
	}

	boolean startsLine(int i) {
		return i >= places.length || starts[i];
	}

	/** True if nothing stands between the token and the one before. */
	boolean isGlued(int i) {
		return i > 0 && places[i] == places[i - 1] + 1;
	}

	boolean isOpening(int i) {
		return type(i) == opening;
	}

	boolean isClosing(int i) {
		return type(i) == closing;
	}

	/** The other brace of a pair; -1 if there is none. */
	int partner(int i) {
		return partners[i];
	}

	/** True if what stands in blocks is further to the right than what does not. */
	boolean isIndented() {
		return indented;
	}

	/** How many more braces are opened than closed. */
	int surplus() {
		return surplus;
	}
}
