// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

import org.kehoach.documents.conformance.measure.Measure;
import org.kehoach.documents.conformance.measure.Measured;
import org.kehoach.documents.conformance.measure.Words;
import org.kehoach.documents.conformance.parts.Component;
import org.kehoach.documents.conformance.parts.OfficialDocument;
import org.kehoach.documents.conformance.word.Line;
import org.kehoach.documents.conformance.word.Run;
import org.kehoach.documents.conformance.word.RunFormat;

/** Measures of letters: size, weight and slant, capitals. */
final class Letters {
	private static final Locale VIETNAMESE = Locale.of("vi", "VN");

	private Letters() {
	}

	/** Sizes in points, both included. */
	static Measure size(Component component, int from, int to) {
		return size(document -> document.lines(component), from, to);
	}

	static Measure size(Function<OfficialDocument, List<Line>> lines, int from, int to) {
		return (document, words) -> each(lines.apply(document), run -> words.pt(points(run)),
				run -> points(run) >= from && points(run) <= to, words);
	}

	static double points(Run run) {
		return run.format().size() / 2.0;
	}

	static Measure weight(Component component, boolean bold, boolean italic) {
		return weight(document -> document.lines(component), bold, italic);
	}

	static Measure weight(Function<OfficialDocument, List<Line>> lines, boolean bold, boolean italic) {
		return (document, words) -> each(lines.apply(document), run -> words.weight(run.format()), run -> is(run.format(), bold, italic), words);
	}

	static boolean is(RunFormat format, boolean bold, boolean italic) {
		return format.isBold() == bold && format.isItalic() == italic;
	}

	/** Every run of every line. */
	static List<Measured> each(List<Line> lines, Function<Run, String> value, Predicate<Run> kept, Words words) {
		List<Measured> all = new ArrayList<>();
		for (Line line : lines) {
			for (Run run : line.visible()) {
				all.add(new Measured(value.apply(run), kept.test(run), words.place(line)));
			}
		}
		return all;
	}

	/** @param capitals true: no small letter; false: not capitals only */
	static Measure capitals(Component component, boolean capitals) {
		return capitals(document -> document.lines(component), capitals);
	}

	static Measure capitals(Function<OfficialDocument, List<Line>> lines, boolean capitals) {
		return (document, words) -> lines.apply(document).stream().filter(line -> !Blanks.is(line.text())).map(line -> {
			boolean all = isCapital(line);
			return new Measured(words.get(all ? "value.capitals" : "value.lowercase"), all == capitals, words.place(line));
		}).toList();
	}

	/** Typed as capitals, or shown as such. */
	static boolean isCapital(Line line) {
		return line.visible().stream().allMatch(
				run -> Boolean.TRUE.equals(run.format().capitals()) || run.text().equals(run.text().toUpperCase(VIETNAMESE)));
	}

	/** One entry a line; the value is its text. */
	static Measure text(Component component, Predicate<String> kept) {
		return (document, words) -> document.lines(component).stream()
				.map(line -> Blanks.measured(line.text(), kept.test(line.text()), words.quote(line.text()), words.place(line))).toList();
	}
}
