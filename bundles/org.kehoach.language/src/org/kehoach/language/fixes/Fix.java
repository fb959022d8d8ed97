// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.fixes;

import java.nio.file.Path;
import java.util.List;

/**
 * A way to put a finding right.
 *
 * @param title in the reader's language; says what happens
 * @param edits of one file
 * @param file that is edited, absolute; null: the file with the finding
 * @param text of that file, which the edits are made for; null: that of the file with the finding
 */
public record Fix(String title, List<TextEdit> edits, Path file, String text) {

	Fix(String title, List<TextEdit> edits) {
		this(title, edits, null, null);
	}

	static List<Fix> of(String title, TextEdit... edits) {
		return List.of(new Fix(title, List.of(edits)));
	}
}
