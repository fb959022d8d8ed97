// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.kehoach.documents.conformance.ConformanceReport;
import org.kehoach.documents.conformance.measure.PropertyResult;
import org.kehoach.documents.conformance.measure.Words;

/**
 * One line a property (RFC 4180). Begins with a byte order mark, without which Excel does not see that it is UTF-8; a cell
 * that a spreadsheet would take for a formula gets an apostrophe.
 */
final class CsvReport implements ReportWriter {
	private static final String MARK = "\uFEFF";

	private final Words words;
	private final Consumer<String> lines;

	CsvReport(Locale language, Consumer<String> lines) {
		this.words = new Words(language);
		this.lines = lines;
	}

	@Override
	public void begin() {
		lines.accept(MARK + words.get("report.columns"));
	}

	@Override
	public void file(ConformanceReport report) {
		for (PropertyResult result : report.results()) {
			lines.accept(List.of(report.file().toString(), result.property().code(), result.property().title(), result.property().source(),
					words.get("outcome." + result.outcome()), result.found(), result.property().wanted(), String.join("; ", result.places())).stream()
					.map(CsvReport::cell).collect(Collectors.joining(",")));
		}
	}

	private static String cell(String text) {
		String line = text.replaceAll("\\R", " ");
		boolean formula = !line.isEmpty() && "=+-@\t".indexOf(line.charAt(0)) >= 0;
		return "\"" + (formula ? "'" : "") + line.replace("\"", "\"\"") + "\"";
	}

	@Override
	public void end() {
		// The last line is complete.
	}
}
