// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.kehoach.documents.conformance.ConformanceReport;
import org.kehoach.documents.conformance.measure.Outcome;
import org.kehoach.documents.conformance.measure.PropertyResult;

/** One object; a property is a line of it. Keys and outcomes are English in every language, sentences are the reader's. */
final class JsonReport implements ReportWriter {
	private final Consumer<String> lines;
	/** A file is closed by what comes behind it: a comma or nothing. */
	private boolean open;

	JsonReport(Consumer<String> lines) {
		this.lines = lines;
	}

	@Override
	public void begin() {
		lines.accept("{ \"version\": 1, \"files\": [");
	}

	@Override
	public void file(ConformanceReport report) {
		if (open) {
			lines.accept("  ] },");
		}
		open = true;
		lines.accept("  { \"file\": " + quoted(report.file().toString()) + ", \"kept\": " + report.with(Outcome.KEPT).size() + ", \"deviates\": "
				+ report.with(Outcome.DEVIATES).size() + ", \"blank\": " + report.with(Outcome.BLANK).size() + ", \"notFound\": " + report.with(Outcome.NOT_FOUND).size() + ", \"notes\": "
				+ list(report.notes()) + ", \"properties\": [");
		for (int i = 0; i < report.results().size(); i++) {
			lines.accept("    " + object(report.results().get(i)) + (i + 1 < report.results().size() ? "," : ""));
		}
	}

	private static String object(PropertyResult result) {
		return "{ \"code\": " + quoted(result.property().code()) + ", \"outcome\": " + quoted(outcome(result.outcome())) + ", \"title\": "
				+ quoted(result.property().title()) + ", \"source\": " + quoted(result.property().source()) + ", \"found\": " + quoted(result.found())
				+ ", \"wanted\": " + quoted(result.property().wanted()) + ", \"places\": " + list(result.places()) + " }";
	}

	/** The outcome's name as JSON is used to: {@code notFound}. */
	private static String outcome(Outcome outcome) {
		return outcome == Outcome.NOT_FOUND ? "notFound" : outcome.name().toLowerCase(Locale.ROOT);
	}

	@Override
	public void end() {
		if (open) {
			lines.accept("  ] }");
		}
		lines.accept("] }");
	}

	private static String list(List<String> texts) {
		return texts.stream().map(JsonReport::quoted).collect(Collectors.joining(", ", "[", "]"));
	}

	private static String quoted(String text) {
		StringBuilder json = new StringBuilder("\"");
		for (char letter : text.toCharArray()) {
			if (letter == '"' || letter == '\\') {
				json.append('\\').append(letter);
			} else if (letter < ' ' || letter == '\u2028' || letter == '\u2029' || Character.isSurrogate(letter)) {
				json.append(String.format("\\u%04x", (int) letter));
			} else {
				json.append(letter);
			}
		}
		return json.append('"').toString();
	}
}
