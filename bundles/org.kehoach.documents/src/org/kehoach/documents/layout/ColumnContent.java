// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.layout;

import java.util.List;
import java.util.stream.Stream;

import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.BodyRow;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.GroupRow;
import org.kehoach.documents.table.HeadingCell;
import org.kehoach.documents.table.Paragraph;
import org.kehoach.documents.table.Row;
import org.kehoach.documents.text.MeasuredText;

/**
 * What the widths of the columns depend on, in units of
 * {@link org.kehoach.documents.text.TimesMetrics}.
 */
final class ColumnContent {
	/** Rows that are looked at for the balance of the columns; more change nothing. */
	private static final int SAMPLE = 120;

	/**
	 * A cell, measured.
	 *
	 * @param paragraphs
	 *            its paragraphs
	 * @param rows
	 *            the rows that have the cell's height to share
	 */
	record MeasuredCell(MeasuredText[] paragraphs, int rows) {
		static final MeasuredCell NONE = new MeasuredCell(new MeasuredText[0], 1);

		/** Lines for each of its rows. */
		double lines(int room) {
			int lines = 0;
			for (MeasuredText paragraph : paragraphs) {
				lines += paragraph.lines(room);
			}
			return (double) lines / rows;
		}
	}

	/** For each column the widest piece that should not be broken. */
	final int[] widestWord;
	/** For each column the widest line if nothing had to be wrapped. */
	final int[] widestLine;
	/** The column headings. */
	final MeasuredCell[] headings;
	/** The cells of the sampled rows. */
	final MeasuredCell[][] rows;

	ColumnContent(AppendixTable table) {
		int columns = table.columns().size();
		widestWord = new int[columns];
		widestLine = new int[columns];
		headings = new MeasuredCell[columns];
		for (int column = 0; column < columns; column++) {
			headings[column] = look(Stream.of(table.columns().get(column).heading().split("\n", -1)), 1, true, column);
		}
		for (HeadingCell heading : table.headings()) {
			if (heading.group()) {
				group(heading);
			}
		}
		List<BodyRow> body = table.rows().stream().filter(BodyRow.class::isInstance).map(BodyRow.class::cast).toList();
		int step = Math.max(1, body.size() / SAMPLE);
		rows = new MeasuredCell[(body.size() + step - 1) / step][columns];
		for (int row = 0; row < body.size(); row++) {
			for (int column = 0; column < columns; column++) {
				MeasuredCell measured = body.get(row).slots().get(column) instanceof Cell cell
						? look(cell.paragraphs().stream().map(Paragraph::printed), cell.rows(), false, column)
						: MeasuredCell.NONE;
				if (row % step == 0) {
					rows[row / step][column] = measured;
				}
			}
		}
		if (table.numbersGroupsInFirstColumn()) {
			for (Row row : table.rows()) {
				if (row instanceof GroupRow group) {
					look(Stream.of(group.number()), 1, true, 0);
				}
			}
		}
	}

	/** The columns of a group have room for its longest word together. */
	private void group(HeadingCell heading) {
		for (String line : heading.text().split("\n", -1)) {
			int share = MeasuredText.of(line, true).widestWord() / heading.columns() + 1;
			for (int column = heading.first(); column < heading.first() + heading.columns(); column++) {
				widestWord[column] = Math.max(widestWord[column], share);
				widestLine[column] = Math.max(widestLine[column], share);
			}
		}
	}

	private MeasuredCell look(Stream<String> lines, int rows, boolean bold, int column) {
		MeasuredText[] paragraphs = lines.map(line -> MeasuredText.of(line, bold)).toArray(MeasuredText[]::new);
		for (MeasuredText paragraph : paragraphs) {
			widestLine[column] = Math.max(widestLine[column], paragraph.width());
			widestWord[column] = Math.max(widestWord[column], paragraph.widestWord());
		}
		return new MeasuredCell(paragraphs, rows);
	}
}
