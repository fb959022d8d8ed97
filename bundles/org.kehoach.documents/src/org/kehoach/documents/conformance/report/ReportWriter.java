// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.kehoach.documents.conformance.ConformanceReport;

/** A format of reports. Files are reported one by one, so that many of them take no memory; each instance is used once. */
public interface ReportWriter {

	/** Names of the formats, the usual one first. */
	List<String> FORMATS = List.of("text", "json", "csv");

	/** Writes what stands before the first file. */
	void begin();

	/**
	 * Writes a file.
	 *
	 * @param report
	 *            never null
	 */
	void file(ConformanceReport report);

	/** Writes what stands behind the last file. */
	void end();

	/**
	 * A writer.
	 *
	 * @param format
	 *            one of {@link #FORMATS}
	 * @param language
	 *            of the reader, never null
	 * @param lines
	 *            receives line by line, without line ends
	 * @return empty if there is no such format
	 */
	static Optional<ReportWriter> of(String format, Locale language, Consumer<String> lines) {
		return Optional.ofNullable(switch (format) {
		case "text" -> new TextReport(language, lines);
		case "json" -> new JsonReport(lines);
		case "csv" -> new CsvReport(language, lines);
		default -> null;
		});
	}
}
