// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.trace;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.kehoach.engine.report.CsvReport;
import org.kehoach.engine.report.HtmlReport;
import org.kehoach.engine.report.TextReport;

/** How a document of tracing can be given. */
public enum TraceFormat {
	/** Aligned columns, for a terminal. */
	TEXT("txt"),
	/** See docs/schema/kehoach-trace.schema.json. */
	JSON("json"),
	/** The main table alone, for a spreadsheet. */
	CSV("csv"),
	/** One page that needs nothing else. */
	HTML("html");

	private final String extension;

	TraceFormat(String extension) {
		this.extension = extension;
	}

	/** The ending of its files, without a dot. */
	public String extension() {
		return extension;
	}

	/** The name in commands: text, json, csv, html. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** @param id as {@link #id} */
	public static Optional<TraceFormat> of(String id) {
		return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
	}

	/** All names, the usual one first. */
	public static List<String> ids() {
		return Arrays.stream(values()).map(TraceFormat::id).toList();
	}

	/**
	 * Writes a document, in the system's language. The same document gives the same text.
	 *
	 * @param places a file of the document as its reader is to see it; JSON names files as the document does
	 * @param out stays open; not flushed
	 */
	public void write(TraceDocument document, UnaryOperator<String> places, Writer out) throws IOException {
		switch (this) {
		case JSON -> RecordJson.write((Record) document, out);
		case TEXT -> TextReport.write(TraceReports.of(document, places, false), out);
		case CSV -> CsvReport.write(TraceReports.main(document, places), out);
		case HTML -> HtmlReport.write(TraceReports.of(document, places, true), out);
		}
	}
}
