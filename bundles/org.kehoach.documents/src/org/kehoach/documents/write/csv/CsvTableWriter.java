// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.BodyRow;
import org.kehoach.documents.table.Bullet;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.Column;
import org.kehoach.documents.table.GroupRow;
import org.kehoach.documents.table.Paragraph;
import org.kehoach.documents.table.Row;
import org.kehoach.documents.write.CleanTable;
import org.kehoach.documents.write.Notice;
import org.kehoach.documents.write.TableWriter;
import org.kehoach.documents.write.WriteReport;

/**
 * Writes a table as comma-separated values (RFC 4180) in UTF-8 with a byte order
 * mark, without which Excel on Windows takes the letters for another code page. The
 * headings are the first record, so that other programs can read the file; title and
 * attachment line are not part of it. Every record has all fields: what a merged cell
 * says is repeated in each row that it goes over.
 */
public final class CsvTableWriter implements TableWriter {
	private static final char BYTE_ORDER_MARK = '\uFEFF';
	private static final String END = "\r\n";
	/** What a spreadsheet would take for the beginning of a formula. */
	private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
	/** Lists begin with another dash than "-", which would have to be guarded. */
	private static final String DASH = "– ";

	@Override
	public String extension() {
		return "csv";
	}

	@Override
	public WriteReport write(AppendixTable source, OutputStream out) throws IOException {
		List<Notice> notices = new ArrayList<>();
		AppendixTable table = CleanTable.of(source, notices);
		Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		text.write(BYTE_ORDER_MARK);
		record(table.columns().stream().map(Column::fullHeading).toList(), text);
		String[] fields = new String[table.columns().size()];
		for (Row row : table.rows()) {
			switch (row) {
			case GroupRow group -> record(group(table, group), text);
			case BodyRow body -> record(body(body, fields), text);
			}
		}
		text.flush();
		return new WriteReport(notices);
	}

	private static List<String> group(AppendixTable table, GroupRow group) {
		List<String> fields = new ArrayList<>();
		if (table.numbersGroupsInFirstColumn()) {
			fields.add(group.number());
			fields.add(group.title());
		} else {
			fields.add(group.number().isEmpty() ? group.title() : group.number() + ". " + group.title());
		}
		while (fields.size() < table.columns().size()) {
			fields.add("");
		}
		return fields;
	}

	/** @param fields those of the row above; become those of this row */
	private static List<String> body(BodyRow row, String[] fields) {
		for (int i = 0; i < fields.length; i++) {
			if (row.slots().get(i) instanceof Cell cell) {
				fields[i] = cell.paragraphs().stream().map(CsvTableWriter::printed).collect(Collectors.joining("\n"));
			}
		}
		return Arrays.asList(fields);
	}

	private static String printed(Paragraph paragraph) {
		return paragraph.bullet() == Bullet.DASH ? DASH + paragraph.text() : paragraph.printed();
	}

	private static void record(List<String> fields, Writer out) throws IOException {
		for (int i = 0; i < fields.size(); i++) {
			out.write(i == 0 ? "" : ",");
			out.write(quoted(guarded(fields.get(i))));
		}
		out.write(END);
	}

	/** Blanks in front do not keep a spreadsheet from reading a formula. */
	private static String guarded(String text) {
		String start = text.stripLeading();
		return !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0 ? "'" + text : text;
	}

	/** Semicolons too: where the comma is the decimal sign, programs may divide at them. */
	private static String quoted(String text) {
		boolean plain = text.equals(text.strip()) && text.chars().noneMatch(c -> c == '"' || c == ',' || c == ';' || c == '\n');
		return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
	}
}
