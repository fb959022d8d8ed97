// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.tasks;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tasks of a plan file as a table. Holds no model objects.
 *
 * @param rows areas, tasks and activities in the order of the text
 * @param units that can be named, nearest first
 * @param plans how many plans the file has
 * @param brokenLine the first line that could not be read, counted from 1; 0 if all could
 */
public record TaskGrid(List<Row> rows, List<UnitChoice> units, int plans, int brokenLine) {

	/** What a row is. */
	public enum Kind {
		/** A plan, where a file has several. */
		PLAN,
		/** An area, which heads its tasks. */
		AREA,
		/** A task or a part of one. */
		TASK,
		/** An activity of a task. */
		ACTIVITY
	}

	/**
	 * A row.
	 *
	 * @param kind never null
	 * @param id of the element, by which edits name it; stays the same while its name does
	 * @param depth 0 for areas, 1 for their tasks, and so on
	 * @param values what the cells show; a column that is missing is empty
	 * @param inherited columns whose values come from the task or area around it
	 * @param offset where its text begins
	 * @param length of its text
	 * @param referrers how many places, in this file and others, refer to it or to what is in it
	 */
	public record Row(Kind kind, String id, int depth, Map<TaskColumn, String> values, Set<TaskColumn> inherited, int offset, int length,
			int referrers) {

		public Row {
			values = Map.copyOf(values);
			inherited = Set.copyOf(inherited);
		}

		/** What a cell shows; empty for an empty cell. */
		public String value(TaskColumn column) {
			return values.getOrDefault(column, "");
		}

		/** Whether a cell can be edited. */
		public boolean editable(TaskColumn column) {
			return switch (kind) {
			case PLAN -> false;
			case AREA -> column == TaskColumn.CONTENT || column.units() || column == TaskColumn.TIMING || column == TaskColumn.FUNDING;
			case TASK -> column.editable();
			case ACTIVITY -> column.editable() && column != TaskColumn.NOTE;
			};
		}
	}

	/**
	 * A unit that can be named.
	 *
	 * @param title its full name
	 * @param shortName as the table shows it
	 */
	public record UnitChoice(String title, String shortName) {
	}

	public TaskGrid {
		rows = List.copyOf(rows);
		units = List.copyOf(units);
	}
}
