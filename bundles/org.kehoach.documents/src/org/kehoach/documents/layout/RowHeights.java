// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.layout;

import java.util.List;

import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.BodyRow;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.Column;
import org.kehoach.documents.table.GroupRow;
import org.kehoach.documents.table.Paragraph;
import org.kehoach.documents.text.MeasuredText;

/**
 * Estimates heights of rows in lines of text for given column widths.
 */
public final class RowHeights {
	private final AppendixTable table;
	private final int[] room;

	/**
	 * Prepares the estimate.
	 *
	 * @param table
	 *            never null
	 * @param room
	 *            for each column the width of a line of text in units of
	 *            {@link org.kehoach.documents.text.TimesMetrics}
	 */
	public RowHeights(AppendixTable table, int[] room) {
		this.table = table;
		this.room = room.clone();
	}

	/**
	 * Lines of the row of column headings.
	 *
	 * @return 1 or more
	 */
	public int headingLines() {
		int lines = 1;
		List<Column> columns = table.columns();
		for (int column = 0; column < room.length; column++) {
			int sum = 0;
			for (String line : columns.get(column).heading().split("\n", -1)) {
				sum += MeasuredText.of(line, true).lines(room[column]);
			}
			lines = Math.max(lines, sum);
		}
		return lines;
	}

	/**
	 * Lines of the rows below the headings. A cell over several rows that needs more
	 * than they have makes the last one higher.
	 *
	 * @return 1 or more for each row
	 */
	public int[] lines() {
		int[] lines = new int[table.rows().size()];
		int[] from = new int[room.length];
		int[] until = new int[room.length];
		int[] needed = new int[room.length];
		for (int row = 0; row < lines.length; row++) {
			lines[row] = 1;
			switch (table.rows().get(row)) {
			case GroupRow group -> lines[row] = groupLines(group);
			case BodyRow body -> {
				for (int column = 0; column < room.length; column++) {
					if (body.slots().get(column) instanceof Cell cell) {
						from[column] = row;
						until[column] = row + cell.rows() - 1;
						needed[column] = cellLines(cell, column);
					}
				}
				for (int column = 0; column < room.length; column++) {
					if (until[column] == row) {
						int above = 0;
						for (int i = from[column]; i < row; i++) {
							above += lines[i];
						}
						lines[row] = Math.max(lines[row], needed[column] - above);
					}
				}
			}
			}
		}
		return lines;
	}

	private int groupLines(GroupRow group) {
		int width = 0;
		for (int column = table.numbersGroupsInFirstColumn() ? 1 : 0; column < room.length; column++) {
			width += room[column];
		}
		return MeasuredText.of(group.title(), true).lines(width);
	}

	private int cellLines(Cell cell, int column) {
		int lines = 0;
		for (Paragraph paragraph : cell.paragraphs()) {
			lines += MeasuredText.of(paragraph.printed(), false).lines(room[column]);
		}
		return Math.max(1, lines);
	}
}
