// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.review;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.kehoach.documents.output.OutputException;
import org.kehoach.documents.output.OutputFolder;
import org.kehoach.documents.write.xlsx.XlsxDataSheet;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.report.Cell;
import org.kehoach.engine.report.CsvReport;
import org.kehoach.engine.report.HtmlReport;
import org.kehoach.engine.report.Report;
import org.kehoach.engine.report.ReportTable;

/** Writes a reviewer's table to a file: XLSX, HTML or CSV. Only the table is written to XLSX and CSV, HTML has the notes too. */
public final class SheetFiles {

	/** Extensions in small letters, without dot, the usual one first. */
	public static final List<String> EXTENSIONS = List.of("xlsx", "html", "csv");

	/** Without it, spreadsheets take UTF-8 for an older encoding. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';
	private static final int FROZEN = 2;

	private SheetFiles() {
	}

	/**
	 * Writes beside the file, then moves into its place.
	 *
	 * @param report with at least one table, which has a column
	 * @param file absolute; its extension says the format, others than {@link #EXTENSIONS} are CSV
	 * @return the file, whose name may differ where it had signs that file names cannot have
	 * @throws EngineException if it cannot be written, or is too large for its format
	 */
	public static Path write(Report report, Path file) throws EngineException {
		String name = file.getFileName().toString();
		String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		ReportTable table = report.tables().getFirst();
		long cells = (long) table.rows().size() * table.columns().size();
		if (extension.equals("xlsx") && cells > XlsxDataSheet.MOST_CELLS) {
			throw new EngineException(Messages.get("too-large-for-xlsx", cells, XlsxDataSheet.MOST_CELLS), null);
		}
		try {
			return new OutputFolder(file.getParent()).write(name, out -> {
				switch (extension) {
				case "xlsx" -> XlsxDataSheet.write(report.title(), table.columns(),
						table.rows().stream().map(row -> row.stream().map(Cell::text).toList()).toList(), FROZEN, out);
				case "html" -> html(report, out);
				default -> csv(table, out);
				}
				return null;
			}).path();
		} catch (OutputException e) {
			throw new EngineException(e.message(Locale.getDefault()), e);
		}
	}

	/** A table as tab-separated text with headings, as spreadsheets take it from the clipboard. */
	public static String tabbed(List<String> headings, List<List<Cell>> rows) {
		StringBuilder text = new StringBuilder(String.join("\t", headings)).append('\n');
		for (List<Cell> row : rows) {
			text.append(String.join("\t", row.stream().map(cell -> cell.text().replaceAll("[\\t\\r\\n]+", " ")).toList())).append('\n');
		}
		return text.toString();
	}

	/** A report as the text of its page. */
	public static String page(Report report) {
		StringWriter page = new StringWriter();
		try {
			HtmlReport.write(report, page);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return page.toString();
	}

	private static void html(Report report, OutputStream out) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		HtmlReport.write(report, writer);
		writer.flush();
	}

	private static void csv(ReportTable table, OutputStream out) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		writer.write(BYTE_ORDER_MARK);
		CsvReport.write(table, writer);
		writer.flush();
	}
}
