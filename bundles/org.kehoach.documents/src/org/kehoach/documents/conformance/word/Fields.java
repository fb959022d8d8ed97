// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.word;

import java.util.ArrayDeque;
import java.util.Deque;

/** Follows the fields of a paragraph: which instruction writes the text at hand. */
final class Fields {

	private static final class Field {
		private final StringBuilder instruction = new StringBuilder();
		private boolean separated;
		private boolean shown;
	}

	private final Deque<Field> open = new ArrayDeque<>();

	void begin(String instruction) {
		open.push(new Field());
		open.peek().instruction.append(instruction);
	}

	void instruction(String text) {
		if (!open.isEmpty()) {
			open.peek().instruction.append(text);
		}
	}

	void separate() {
		if (!open.isEmpty()) {
			open.peek().separated = true;
		}
	}

	/** @return the instruction of a field that ends without having shown anything; empty if it has shown something */
	String end() {
		if (open.isEmpty()) {
			return "";
		}
		Field field = open.pop();
		return field.shown ? "" : field.instruction.toString();
	}

	/** @return the instruction that writes the text at hand; empty if it is plain text */
	String current() {
		if (open.isEmpty()) {
			return "";
		}
		open.peek().shown = true;
		return open.peek().instruction.toString();
	}

	/** Whether the text at hand is an instruction, not a result. */
	boolean inInstruction() {
		return !open.isEmpty() && !open.peek().separated;
	}
}
