// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A table as comma-separated values (RFC 4180), headings first. What a spreadsheet would take for a formula is kept from it by
 * an apostrophe in front.
 */
public final class CsvReport {

	private static final String FORMULA_STARTS = "=+-@\t\r";

	private CsvReport() {
	}

	/** @param out stays open; not flushed */
	public static void write(ReportTable table, Writer out) throws IOException {
		row(table.columns().stream().map(Cell::of).toList(), out);
		for (List<Cell> row : table.rows()) {
			row(row, out);
		}
	}

	private static void row(List<Cell> cells, Writer out) throws IOException {
		for (int i = 0; i < cells.size(); i++) {
			out.write(i == 0 ? "" : ",");
			out.write(quoted(cells.get(i)));
		}
		out.write("\r\n");
	}

	private static String quoted(Cell cell) {
		String text = cell.text();
		if (cell.tone() != Cell.Tone.NUMBER && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
			text = "'" + text;
		}
		boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == ';' || c == '\n' || c == '\r');
		return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
	}
}
