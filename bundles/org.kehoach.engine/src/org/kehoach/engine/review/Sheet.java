// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.review;

import java.util.Arrays;
import java.util.List;

import org.kehoach.engine.report.Cell;
import org.kehoach.engine.report.Report;
import org.kehoach.engine.report.ReportTable;

/**
 * A table to look through: its lines can be grouped, and lead to their place in the text.
 *
 * @param title of the whole
 * @param notes sentences before the table
 * @param lines each as long as the columns, in the order that a reader wants first
 * @param empty what is said in the place of a table without lines, and what to do
 */
public record Sheet(String title, List<String> notes, List<Column> columns, List<Line> lines, String empty) {

	private static final String BETWEEN = "; ";

	/**
	 * A column.
	 *
	 * @param id the same in every language
	 * @param letters how wide it is at first; 0: it takes the room that is left
	 * @param grouping how lines can be grouped by it
	 */
	public record Column(String id, String heading, int letters, Grouping grouping) {
	}

	/** Whether lines can be grouped by a column. */
	public enum Grouping {
		NONE,
		/** By the whole text. */
		WHOLE,
		/** The text lists several things, and the line stands below each of them. */
		EACH
	}

	/**
	 * A line.
	 *
	 * @param place where double click leads; null if there is none
	 * @param item full name of the item, or name of the plan, that the line is about; null if it is about none
	 * @param about what else a view needs to act on the line; null if it needs nothing
	 */
	public record Line(List<Cell> cells, Place place, String item, Object about) {

		public Line {
			cells = List.copyOf(cells);
		}
	}

	public Sheet {
		notes = List.copyOf(notes);
		columns = List.copyOf(columns);
		lines = List.copyOf(lines);
	}

	/** Nothing to show, and why. */
	public static Sheet empty(String title, String why) {
		return new Sheet(title, List.of(), List.of(), List.of(), why);
	}

	/** A list in one cell, as {@link Grouping#EACH} takes it apart. */
	static String list(List<String> things) {
		return String.join(BETWEEN, things);
	}

	/**
	 * The groups that a line belongs to.
	 *
	 * @param column index of a column that groups
	 * @return at least one, perhaps empty text
	 */
	public List<String> groups(Line line, int column) {
		String text = line.cells().get(column).text();
		return columns.get(column).grouping() == Grouping.EACH ? Arrays.stream(text.split(BETWEEN)).distinct().toList() : List.of(text);
	}

	/** The index of a column; -1 if there is none of that id. */
	public int column(String id) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).id().equals(id)) {
				return i;
			}
		}
		return -1;
	}

	/** The sheet as a report, to be written. */
	public Report report() {
		return report(lines);
	}

	/** As {@link #report()}, with some of the lines in an order of their own. */
	public Report report(List<Line> shown) {
		ReportTable table = new ReportTable("", columns.stream().map(Column::heading).toList(), shown.stream().map(Line::cells).toList(),
				empty);
		return new Report(title, notes, List.of(table));
	}
}
