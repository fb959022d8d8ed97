// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.preview;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.kehoach.documents.HtmlTables;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.BodyRow;
import org.kehoach.documents.table.Bullet;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.Column;
import org.kehoach.documents.table.GroupRow;
import org.kehoach.documents.table.Row;

/**
 * Tables as other programs take them from the clipboard.
 *
 * @param html for Word, with borders and merged cells
 * @param text for Excel: a row a line, fields divided by tabs, with the column headings
 */
public record CopiedTable(String html, String text) {
	private static final String STYLE = "<style>table { border-collapse: collapse; font: 12pt 'Times New Roman', serif; } "
			+ "td, th { border: 1px solid #000; padding: 2pt 4pt; vertical-align: top; } td p { margin: 0; } "
			+ ".centre { text-align: center; } tr.group th { text-align: left; }</style>\n";
	/** LibreOffice draws lines for attributes, not for styles. */
	private static final String TABLE = "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">";
	private static final String DASH = "– ";
	/** What a spreadsheet would take for the beginning of a formula. */
	private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

	/** @param tables one below the other */
	public static CopiedTable of(List<AppendixTable> tables) {
		StringWriter html = new StringWriter();
		StringBuilder text = new StringBuilder();
		html.write(STYLE);
		for (AppendixTable table : tables) {
			try {
				HtmlTables.write(table, html);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			text(table, text);
		}
		return new CopiedTable(html.toString().replace("<table>", TABLE), text.toString());
	}

	/** @param rows of fields, which may have several lines; a plain table without a heading of its own */
	public static CopiedTable ofCells(List<List<String>> rows) {
		StringBuilder html = new StringBuilder(STYLE).append(TABLE).append('\n');
		StringBuilder text = new StringBuilder();
		for (List<String> row : rows) {
			html.append("<tr>");
			row.forEach(value -> html.append("<td>").append(escaped(value)).append("</td>"));
			html.append("</tr>\n");
			line(row, text);
		}
		return new CopiedTable(html.append("</table>\n").toString(), text.toString());
	}

	private static String escaped(String value) {
		return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>");
	}

	private static void text(AppendixTable table, StringBuilder text) {
		line(table.columns().stream().map(Column::fullHeading).toList(), text);
		for (Row row : table.rows()) {
			List<String> fields = new ArrayList<>();
			switch (row) {
			case GroupRow group -> {
				fields.add(group.number());
				fields.add(group.title());
			}
			case BodyRow body -> body.slots().forEach(slot -> fields.add(slot instanceof Cell cell ? printed(cell) : ""));
			}
			line(fields, text);
		}
	}

	/** Lists begin with another dash than "-", which would have to be guarded. */
	private static String printed(Cell cell) {
		return cell.paragraphs().stream().map(paragraph -> paragraph.bullet() == Bullet.DASH ? DASH + paragraph.text() : paragraph.printed())
				.collect(Collectors.joining("\n"));
	}

	private static void line(List<String> fields, StringBuilder text) {
		for (int i = 0; i < fields.size(); i++) {
			text.append(i == 0 ? "" : "\t").append(field(fields.get(i)));
		}
		text.append("\r\n");
	}

	/** A field with line ends or tabs stands in quotes, as spreadsheets write it themselves. */
	private static String field(String value) {
		String start = value.stripLeading();
		String guarded = !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0 ? "'" + value : value;
		boolean plain = guarded.chars().noneMatch(c -> c == '"' || c == '\t' || c == '\n' || c == '\r');
		return plain ? guarded : '"' + guarded.replace("\"", "\"\"") + '"';
	}
}
