// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.colours;

/**
 * A token of a plan's text that has a colour.
 *
 * @param offset its first character
 * @param length in characters, at least 1
 */
public record ColouredToken(int offset, int length, TextKind kind) {

	/** Behind its last character. */
	public int end() {
		return offset + length;
	}

	/** Whether another token is the same one, moved. */
	boolean equalsMoved(ColouredToken other, int distance) {
		return offset + distance == other.offset && length == other.length && kind == other.kind;
	}
}
