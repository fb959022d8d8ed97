// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.fixes;

import java.util.List;

/**
 * A way to put a finding right.
 *
 * @param title in the reader's language; says what happens
 * @param edits of the file with the finding
 */
public record Fix(String title, List<TextEdit> edits) {

	static List<Fix> of(String title, TextEdit... edits) {
		return List.of(new Fix(title, List.of(edits)));
	}
}
