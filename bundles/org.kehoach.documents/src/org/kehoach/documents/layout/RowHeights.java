// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.layout;

import java.util.Arrays;

import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.BodyRow;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.GroupRow;
import org.kehoach.documents.table.HeadingCell;
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
	 * Lines of the rows of column headings. A heading over both rows that needs more
	 * than they have makes the second one higher.
	 *
	 * @return 1 or more for each of the one or two rows
	 */
	public int[] headingLines() {
		int[] lines = new int[table.headingRows()];
		Arrays.fill(lines, 1);
		int over = 1;
		for (HeadingCell heading : table.headings()) {
			int needed = headingLines(heading.text(), heading.first(), heading.columns());
			if (heading.group()) {
				lines[0] = Math.max(lines[0], needed);
				for (int column = heading.first(); column < heading.first() + heading.columns(); column++) {
					lines[1] = Math.max(lines[1], headingLines(table.columns().get(column).heading(), column, 1));
				}
			} else {
				over = Math.max(over, needed);
			}
		}
		int last = lines.length - 1;
		lines[last] = Math.max(lines[last], last == 0 ? over : over - lines[0]);
		return lines;
	}

	private int headingLines(String text, int first, int columns) {
		int width = Arrays.stream(room, first, first + columns).sum();
		return Arrays.stream(text.split("\n", -1)).mapToInt(line -> MeasuredText.of(line, true).lines(width)).sum();
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
