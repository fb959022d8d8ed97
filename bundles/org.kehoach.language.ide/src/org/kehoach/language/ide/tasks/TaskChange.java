// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.tasks;

import java.util.List;

import org.kehoach.language.fixes.TextEdit;

/**
 * What an edit of the table changes in the text.
 *
 * @param edits of the text that the table was read from, sorted, none over another; empty if nothing changes
 * @param problems what was not understood, or was kept in another way than it was written
 */
public record TaskChange(List<TextEdit> edits, List<Problem> problems) {

	/**
	 * Something that the person should know.
	 *
	 * @param row of the rows or changes given, counted from 0
	 * @param column null if the row as a whole is meant
	 * @param message in the reader's language
	 * @param refused whether the value was left out; else it was kept as a free text
	 */
	public record Problem(int row, TaskColumn column, String message, boolean refused) {
	}

	/**
	 * A cell that gets another value.
	 *
	 * @param id of the row
	 * @param value as the cell would show it; empty to take it away
	 */
	public record CellValue(String id, TaskColumn column, String value) {
	}

	public TaskChange {
		edits = List.copyOf(edits);
		problems = List.copyOf(problems);
	}

	/** Whether some value was left out. */
	public boolean refused() {
		return problems.stream().anyMatch(Problem::refused);
	}
}
