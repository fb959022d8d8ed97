// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.formatting;

import java.util.List;

/**
 * A change of a text.
 *
 * @param offset in the text before all changes
 * @param length of what is replaced, may be 0
 * @param text what stands there afterwards
 */
public record Edit(int offset, int length, String text) {

	/** @param edits sorted, none over another */
	static String apply(String source, List<Edit> edits) {
		StringBuilder result = new StringBuilder(source.length());
		int done = 0;
		for (Edit edit : edits) {
			result.append(source, done, edit.offset).append(edit.text);
			done = edit.offset + edit.length;
		}
		return result.append(source, done, source.length()).toString();
	}
}
