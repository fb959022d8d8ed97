// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.report;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.List;

/**
 * A report as text in aligned columns. The last column is as long as it needs; in the others, long texts that are
 * no names are shortened. Control characters of the texts do not reach the terminal.
 */
public final class TextReport {

	/** Titles of items are sentences: their start tells them apart. */
	private static final int WIDEST = 48;
	private static final String GAP = "  ";

	private TextReport() {
	}

	/** @param out stays open; not flushed */
	public static void write(Report report, Writer out) throws IOException {
		out.write(clean(report.title()) + "\n");
		for (String note : report.notes()) {
			out.write(clean(note) + "\n");
		}
		for (ReportTable table : report.tables()) {
			write(table, out);
		}
	}

	private static void write(ReportTable table, Writer out) throws IOException {
		out.write("\n");
		if (!table.heading().isEmpty()) {
			out.write(clean(table.heading()) + "\n");
		}
		if (table.rows().isEmpty()) {
			out.write(GAP + clean(table.empty()) + "\n");
			return;
		}
		int last = table.columns().size() - 1;
		int[] widths = new int[last + 1];
		for (int column = 0; column <= last; column++) {
			widths[column] = length(table.columns().get(column));
			for (List<Cell> row : table.rows()) {
				widths[column] = Math.max(widths[column], length(shown(row.get(column), column == last)));
			}
		}
		line(table.columns().stream().map(Cell::of).toList(), table.rows().getFirst(), widths, out);
		for (List<Cell> row : table.rows()) {
			line(row, row, widths, out);
		}
	}

	/** @param tones the row whose tones say which columns are aligned to the right */
	private static void line(List<Cell> row, List<Cell> tones, int[] widths, Writer out) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int column = 0; column < row.size(); column++) {
			String text = shown(row.get(column), column == row.size() - 1);
			String pad = " ".repeat(Math.max(0, widths[column] - length(text)));
			boolean right = tones.get(column).tone() == Cell.Tone.NUMBER;
			line.append(GAP).append(right ? pad + text : text + pad);
		}
		out.write(line.toString().stripTrailing() + "\n");
	}

	private static String shown(Cell cell, boolean whole) {
		String text = clean(cell.text());
		if (whole || cell.tone() == Cell.Tone.NAME || length(text) <= WIDEST) {
			return text;
		}
		return text.substring(0, text.offsetByCodePoints(0, WIDEST - 1)).stripTrailing() + "…";
	}

	/** On one line, composed, so that a letter is one character wide. Blanks at the start stay: they indent. */
	private static String clean(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ").stripTrailing()
				.replaceFirst("^ ", text.startsWith(" ") ? indent(text) : "");
	}

	private static String indent(String text) {
		return " ".repeat(text.length() - text.stripLeading().length());
	}

	private static int length(String text) {
		return text.codePointCount(0, text.length());
	}
}
