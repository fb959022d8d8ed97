// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.parsing;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The blocks that are open. Where a file has too many or too few braces, its indentation shows which one is wrong; the
 * grammar alone would notice at the end of the file only, for almost everything may stand inside of everything.
 */
final class Braces {

	private record Block(int line, int indent) {
	}

	private final Script script;
	private final Deque<Block> open = new ArrayDeque<>();
	/** Closing braces that are still to be put in. */
	private int missing;
	/** Closing braces that are still to be passed over. */
	private int excess;
	private Block closed;

	/** @param cut true if the file cannot be read to its end, so that nothing is known about its braces */
	Braces(Script script, boolean cut) {
		this.script = script;
		missing = cut ? 0 : Math.max(0, script.surplus());
		excess = cut ? 0 : Math.max(0, -script.surplus());
	}

	/** Notes a token that is read. */
	void read(int i) {
		if (script.isOpening(i)) {
			open.push(new Block(script.line(i), script.indent(i)));
		} else if (script.isClosing(i)) {
			close();
		}
	}

	/** Notes an opening brace that is put in behind this token. */
	void opened(int i) {
		excess--;
		open.push(new Block(script.line(i), script.indent(i)));
	}

	/** Notes a closing brace that is put in. */
	void closed() {
		missing--;
		close();
	}

	private void close() {
		closed = open.poll();
	}

	/** Notes that a closing brace is passed over. */
	void passedOver() {
		excess--;
	}

	/** Notes that the brace that was read last is passed over after all. */
	void reopened() {
		excess--;
		if (closed != null) {
			open.push(closed);
		}
	}

	boolean isInBlock() {
		return !open.isEmpty();
	}

	boolean hasExcess() {
		return excess > 0;
	}

	boolean hasMissing() {
		return missing > 0;
	}

	/** Notes that an opening brace is passed over. */
	void notOpened() {
		missing--;
	}

	/** The line in which the innermost block begins, from 1. */
	int line() {
		return open.peek().line;
	}

	/** True if this closing brace is one too many. */
	boolean isStray(int i) {
		return script.isClosing(i) && excess > 0
				&& (open.isEmpty() || isFirstBelow(i) && script.indent(i) != open.peek().indent);
	}

	/** True if the innermost block should have ended in front of this token. */
	boolean isMissingBefore(int i) {
		if (missing <= 0 || open.isEmpty() || !isFirstBelow(i)) {
			return false;
		}
		int indent = open.peek().indent;
		return script.isClosing(i) ? script.indent(i) < indent : script.indent(i) <= indent && script.isIndented();
	}

	private boolean isFirstBelow(int i) {
		return script.startsLine(i) && script.line(i) > open.peek().line;
	}
}
