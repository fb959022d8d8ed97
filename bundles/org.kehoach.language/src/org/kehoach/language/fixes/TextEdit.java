// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.fixes;

import java.util.Comparator;
import java.util.List;

/**
 * A part of a text and what comes in its place.
 *
 * @param offset in characters from the start of the file
 * @param length 0 to insert
 * @param replacement empty to remove
 */
public record TextEdit(int offset, int length, String replacement) {

	/** @param edits that do not overlap, all of the same text */
	public static String apply(String text, List<TextEdit> edits) {
		StringBuilder result = new StringBuilder(text);
		edits.stream().sorted(Comparator.comparingInt(TextEdit::offset).reversed())
				.forEach(edit -> result.replace(edit.offset, edit.offset + edit.length, edit.replacement));
		return result.toString();
	}
}
