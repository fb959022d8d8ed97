// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.kehoach.documents.conformance.ConformanceReport;
import org.kehoach.documents.conformance.measure.Outcome;
import org.kehoach.documents.conformance.measure.PropertyResult;
import org.kehoach.documents.conformance.measure.Words;

/** One line a deviation or blank; then what could not be measured, and the counts. */
final class TextReport implements ReportWriter {
	private static final int PLACES = 3;

	private final Words words;
	private final Consumer<String> lines;

	TextReport(Locale language, Consumer<String> lines) {
		this.words = new Words(language);
		this.lines = lines;
	}

	@Override
	public void begin() {
		// Each file speaks for itself.
	}

	@Override
	public void file(ConformanceReport report) {
		report.notes().forEach(note -> lines.accept(report.file() + ": " + note));
		report.with(Outcome.DEVIATES).forEach(result -> lines.accept(report.file() + ": " + deviation(result)));
		report.with(Outcome.BLANK).forEach(result -> lines.accept(report.file() + ": " + blank(result)));
		List<PropertyResult> missing = report.with(Outcome.NOT_FOUND);
		if (!missing.isEmpty()) {
			lines.accept(words.get("report.notFound", report.file(), ranges(report.results())));
		}
		lines.accept(words.get("report.summary", report.file(), report.with(Outcome.KEPT).size(), report.with(Outcome.DEVIATES).size(),
				report.with(Outcome.BLANK).size(), missing.size()));
	}

	/** Codes of what was not found; neighbours are drawn together. */
	private static String ranges(List<PropertyResult> all) {
		List<String> ranges = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			int end = i;
			while (end < all.size() && all.get(end).outcome() == Outcome.NOT_FOUND) {
				end++;
			}
			if (end > i) {
				String first = all.get(i).property().code();
				ranges.add(end - i == 1 ? first : first + "–" + all.get(end - 1).property().code());
				i = end;
			}
		}
		return String.join(", ", ranges);
	}

	private String deviation(PropertyResult result) {
		return words.get("report.deviation", result.property().code(), result.property().title(), result.found(), result.property().wanted(),
				result.property().source()) + places(result);
	}

	private String blank(PropertyResult result) {
		return words.get("report.blank", result.property().code(), result.property().title(), result.property().source())
				+ places(result);
	}

	/** The first few of them. */
	private String places(PropertyResult result) {
		List<String> places = result.places();
		String shown = String.join("; ", places.subList(0, Math.min(PLACES, places.size())));
		String more = places.size() > PLACES ? words.get("report.morePlaces", shown, places.size() - PLACES) : shown;
		return more.isEmpty() ? "" : " " + words.get("report.at", more);
	}

	@Override
	public void end() {
		// Nothing is open.
	}
}
