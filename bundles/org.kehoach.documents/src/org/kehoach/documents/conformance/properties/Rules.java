// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import org.kehoach.documents.conformance.measure.Measure;
import org.kehoach.documents.conformance.measure.Measured;
import org.kehoach.documents.conformance.parts.Component;
import org.kehoach.documents.conformance.parts.DocumentPart;
import org.kehoach.documents.conformance.word.Line;
import org.kehoach.documents.conformance.word.Paragraph;
import org.kehoach.documents.conformance.word.Run;
import org.kehoach.documents.text.TimesMetrics;

/**
 * Measures of the lines below components: a border, a drawn line, or a line of signs, as offices make them.
 */
final class Rules {
	/** Paragraphs below a component outside tables where its line may be. */
	private static final int BELOW = 2;

	private Rules() {
	}

	/** Whether there is a line at all. */
	static Measure present(Component component) {
		return (document, words) -> document.parts().stream().filter(part -> wants(part, component)).map(part -> {
			OptionalInt length = length(part, component);
			return new Measured(length.isPresent() ? words.mm(length.getAsInt()) : words.get("value.noLine"), length.isPresent(),
					words.place(part.lines(component).getLast()));
		}).toList();
	}

	/** The line against the text above: against its last line or its longest one, whichever fits. */
	static Measure share(Component component, double from, double to) {
		return (document, words) -> {
			List<Measured> all = new ArrayList<>();
			for (DocumentPart part : document.parts()) {
				OptionalInt length = wants(part, component) ? length(part, component) : OptionalInt.empty();
				if (length.isPresent()) {
					List<Line> lines = part.lines(component);
					double last = length.getAsInt() / (double) shown(lines.getLast());
					double longest = length.getAsInt() / (double) lines.stream().mapToInt(Rules::shown).max().orElse(1);
					boolean fits = within(last, from, to) || within(longest, from, to);
					double told = within(longest, from, to) ? longest : last;
					all.add(new Measured(words.percent(told), fits, words.place(lines.getLast())));
				}
			}
			return all;
		};
	}

	private static boolean within(double share, double from, double to) {
		return share >= from && share <= to;
	}

	/** Below the subject of an attached document stands what it is attached to, and the line below that. */
	private static boolean wants(DocumentPart part, Component component) {
		return Places.has(part, component) && !(component == Component.SUBJECT && part.isAttached());
	}

	private static OptionalInt length(DocumentPart part, Component component) {
		Paragraph last = part.paragraphs(component).getLast();
		if (Boolean.TRUE.equals(last.format().lineBelow())) {
			return positive(last.room());
		}
		List<Paragraph> all = part.paragraphs();
		int index = all.indexOf(last);
		for (int i = index + 1, seen = 0; i < all.size() && seen < BELOW; i++) {
			Paragraph next = all.get(i);
			if (last.cell() == null ? next.cell() != null : !last.cell().equals(next.cell())) {
				break;
			}
			OptionalInt own = own(next);
			if (own.isPresent()) {
				return own;
			}
			if (!next.isBlank()) {
				break;
			}
			seen++;
		}
		return drawnBeside(all, last);
	}

	private static OptionalInt own(Paragraph paragraph) {
		String text = paragraph.text();
		if (paragraph.isBlank() && (Boolean.TRUE.equals(paragraph.format().lineBelow()) || Boolean.TRUE.equals(paragraph.format().lineAbove()))
				|| Boolean.TRUE.equals(paragraph.format().lineAbove())) {
			return positive(paragraph.room());
		}
		if (text.length() > 2 && text.matches("[-_–—‒―*=~]+")) {
			return positive(width(paragraph.lines().getFirst()));
		}
		return paragraph.strokes().isEmpty() ? OptionalInt.empty() : positive(paragraph.strokes().getFirst());
	}

	/** A drawing hangs on any paragraph near by: on the component's own, or on another one of its cell. */
	private static OptionalInt drawnBeside(List<Paragraph> all, Paragraph last) {
		return all.stream().filter(other -> other == last || last.cell() != null && last.cell().equals(other.cell()))
				.flatMap(other -> other.strokes().stream()).mapToInt(Integer::intValue).findFirst();
	}

	private static OptionalInt positive(int length) {
		return length > 0 ? OptionalInt.of(length) : OptionalInt.empty();
	}

	/** A text that is too long for its room is wrapped, and its lines are about as long as that. */
	private static int shown(Line line) {
		int room = line.paragraph().room();
		return room > 0 ? Math.min(room, width(line)) : width(line);
	}

	/** Width of a line of text in twips. */
	static int width(Line line) {
		double sum = 0;
		for (Run run : line.visible()) {
			String text = Boolean.TRUE.equals(run.format().capitals()) ? run.text().toUpperCase(Locale.of("vi", "VN")) : run.text();
			sum += TimesMetrics.width(text, run.format().isBold()) * Letters.points(run) * 20 / TimesMetrics.EM;
		}
		return Math.max(1, (int) sum);
	}
}
