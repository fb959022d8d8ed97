// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.word;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph, or what stands between two forced line breaks of one: offices write two components into one paragraph.
 *
 * @param paragraph
 *            it belongs to, never null
 * @param runs
 *            from left to right
 */
public record Line(Paragraph paragraph, List<Run> runs) {

	/**
	 * The text, without blanks at its ends.
	 *
	 * @return never null
	 */
	public String text() {
		return runs.stream().filter(run -> !Boolean.TRUE.equals(run.format().hidden())).map(Run::text).collect(Collectors.joining())
				.strip();
	}

	/**
	 * What can be seen.
	 *
	 * @return runs with letters
	 */
	public List<Run> visible() {
		return runs.stream().filter(run -> !run.isBlank()).toList();
	}

	/**
	 * Whether there is nothing to see.
	 *
	 * @return true without letters
	 */
	public boolean isBlank() {
		return visible().isEmpty();
	}
}
