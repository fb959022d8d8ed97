// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.layout;

import java.util.List;

import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.BodyRow;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.GroupRow;
import org.kehoach.documents.table.Paragraph;
import org.kehoach.documents.table.Row;
import org.kehoach.documents.table.Slot;
import org.kehoach.documents.text.LineBreaker;
import org.kehoach.documents.text.TimesMetrics;

/**
 * What the widths of the columns depend on, in units of {@link TimesMetrics}.
 */
final class ColumnContent {
	/** Rows that are looked at for the balance of the columns; more change nothing. */
	private static final int SAMPLE = 300;

	/** For each column the widest piece that should not be broken. */
	final int[] widestWord;
	/** For each column the widest line if nothing had to be wrapped. */
	final int[] widestLine;
	/** For each sampled row and column the widths of its paragraphs. */
	final float[][][] paragraphs;

	ColumnContent(AppendixTable table) {
		int columns = table.columns().size();
		widestWord = new int[columns];
		widestLine = new int[columns];
		List<BodyRow> body = table.rows().stream().filter(BodyRow.class::isInstance).map(BodyRow.class::cast).toList();
		int step = Math.max(1, body.size() / SAMPLE);
		paragraphs = new float[(body.size() + step - 1) / step][columns][];
		for (int column = 0; column < columns; column++) {
			String heading = table.columns().get(column).heading();
			widestWord[column] = LineBreaker.widestWord(heading, true);
			widestLine[column] = TimesMetrics.width(heading, true);
		}
		for (int row = 0; row < body.size(); row++) {
			for (int column = 0; column < columns; column++) {
				Slot slot = body.get(row).slots().get(column);
				float[] widths = slot instanceof Cell cell ? look(cell, column) : new float[0];
				if (row % step == 0) {
					paragraphs[row / step][column] = widths;
				}
			}
		}
		if (table.numbersGroupsInFirstColumn()) {
			for (Row row : table.rows()) {
				if (row instanceof GroupRow group) {
					widestWord[0] = Math.max(widestWord[0], LineBreaker.widestWord(group.number(), true));
				}
			}
		}
	}

	private float[] look(Cell cell, int column) {
		float[] widths = new float[cell.paragraphs().size()];
		for (int i = 0; i < widths.length; i++) {
			Paragraph paragraph = cell.paragraphs().get(i);
			String printed = paragraph.printed();
			int width = TimesMetrics.width(printed, false);
			widestLine[column] = Math.max(widestLine[column], width);
			widestWord[column] = Math.max(widestWord[column], LineBreaker.widestWord(printed, false));
			// A cell over several rows has their height to share.
			widths[i] = (float) width / cell.rows();
		}
		return widths;
	}
}
