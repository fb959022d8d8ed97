// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kehoach.documents.conformance.measure.Measure;
import org.kehoach.documents.conformance.measure.Measured;
import org.kehoach.documents.conformance.measure.Property;
import org.kehoach.documents.conformance.measure.Source;
import org.kehoach.documents.conformance.parts.Appendix;
import org.kehoach.documents.conformance.parts.OfficialDocument;
import org.kehoach.documents.conformance.word.Line;
import org.kehoach.documents.conformance.word.Paragraph;

/** Appendices (Phụ lục I, Mục I to III; end mark: the models of Phụ lục III). */
public final class AppendixProperties {
	private static final Pattern LABEL = Pattern.compile("(?iu)phụ lục(\\s+(số\\s*)?(?<number>[\\p{L}\\d]+))?\\s*[.:]?");

	private AppendixProperties() {
	}

	/**
	 * The properties of this group.
	 *
	 * @return never null
	 */
	public static List<Property> all() {
		return List.of(other("ND30-701", "centred", Places.centred(document -> paragraphs(labels(document)))),
				other("ND30-702", "appendix-word", labelWord()), //
				other("ND30-703", "size-14", Letters.size(AppendixProperties::labels, 14, 14)),
				other("ND30-704", "bold", Letters.weight(AppendixProperties::labels, true, false)), //
				other("ND30-705", "appendix-numbers", numbers()), //
				other("ND30-706", "present", present(Appendix::title)), //
				other("ND30-707", "capitals", Letters.capitals(all(Appendix::title), true)),
				other("ND30-708", "size-13-14", Letters.size(all(Appendix::title), 13, 14)),
				other("ND30-709", "bold", Letters.weight(all(Appendix::title), true, false)),
				other("ND30-710", "centred", Places.centred(document -> paragraphs(all(Appendix::title).apply(document)))),
				other("ND30-711", "present", present(Appendix::attachment)), //
				other("ND30-712", "attached-words", attachedWords()), //
				other("ND30-713", "italic", Letters.weight(all(Appendix::attachment), false, true)),
				other("ND30-714", "size-13-14", Letters.size(all(Appendix::attachment), 13, 14)),
				other("ND30-715", "centred", Places.centred(document -> paragraphs(all(Appendix::attachment).apply(document)))),
				new Property("ND30-716", Source.PAGE, "own-numbers", ownNumbers()), //
				other("ND30-717", "pointer", pointer()), //
				new Property("ND30-718", Source.MODELS, "closing", closing()), //
				new Property("ND30-719", Source.COMPONENTS, "size-10", Letters.size(all(Appendix::before), 10, 10)),
				new Property("ND30-720", Source.COMPONENTS, "regular", Letters.weight(all(Appendix::before), false, false)),
				new Property("ND30-721", Source.COMPONENTS, "top-right", topRight()));
	}

	private static Property other(String code, String wanted, Measure measure) {
		return new Property(code, Source.OTHER_COMPONENTS, wanted, measure);
	}

	private static List<Line> labels(OfficialDocument document) {
		return document.appendices().stream().map(Appendix::label).toList();
	}

	private static Function<OfficialDocument, List<Line>> all(Function<Appendix, List<Line>> part) {
		return document -> document.appendices().stream().flatMap(appendix -> part.apply(appendix).stream()).toList();
	}

	private static List<Paragraph> paragraphs(List<Line> lines) {
		return lines.stream().map(Line::paragraph).distinct().toList();
	}

	private static Measure present(Function<Appendix, List<Line>> part) {
		return (document, words) -> document.appendices().stream().map(appendix -> {
			List<Line> lines = part.apply(appendix);
			return new Measured(lines.isEmpty() ? words.get("value.missing") : words.place(lines.getFirst()), !lines.isEmpty(),
					words.place(appendix.label()));
		}).toList();
	}

	private static Measure labelWord() {
		return (document, words) -> labels(document).stream()
				.map(label -> new Measured(words.quote(label.text()), label.text().startsWith("Phụ lục"), words.place(label))).toList();
	}

	private static String number(Appendix appendix) {
		Matcher matcher = LABEL.matcher(appendix.label().text());
		String number = matcher.matches() ? matcher.group("number") : null;
		return number == null ? "" : number;
	}

	/** Two or more have Roman numerals; one alone needs none. */
	private static Measure numbers() {
		return (document, words) -> document.appendices().size() < 2 ? List.of() : document.appendices().stream().map(appendix -> {
			String number = number(appendix);
			return new Measured(number.isEmpty() ? words.get("value.missing") : number, number.matches("[IVXLC]+"), words.place(appendix.label()));
		}).toList();
	}

	private static Measure attachedWords() {
		return (document, words) -> document.appendices().stream().filter(appendix -> !appendix.attachment().isEmpty()).map(appendix -> {
			String text = appendix.attachment().stream().map(Line::text).collect(Collectors.joining(" "));
			return new Measured(words.quote(text), text.matches("(?su)\\(Kèm theo .*\\)"), words.place(appendix.attachment().getFirst()));
		}).toList();
	}

	/** Pages without any number tell nothing of how they are counted. */
	private static boolean isNumbered(OfficialDocument document) {
		return document.text().sections().stream().anyMatch(section -> !section.headers().isEmpty() || !section.footers().isEmpty());
	}

	/** A section of its own whose pages count from 1. */
	private static Measure ownNumbers() {
		return (document, words) -> document.appendices().stream().filter(appendix -> !document.text().printed() || isNumbered(document)).map(appendix -> {
			Integer start = appendix.section().numberStart();
			boolean first = appendix.section().number() == 1 && (start == null || start == 1);
			boolean kept = appendix.opensSection() && (first || start != null && start == 1);
			return new Measured(words.get(kept ? "value.ownNumbers" : "value.runningNumbers"), kept, words.place(appendix.label()));
		}).toList();
	}

	/** The main text points to each appendix. Nothing to measure in a file of appendices alone. */
	private static Measure pointer() {
		return (document, words) -> {
			List<Measured> all = new ArrayList<>();
			String text = document.parts().stream().flatMap(part -> part.paragraphs().stream()).map(Paragraph::text)
					.collect(Collectors.joining("\n"));
			if (document.parts().isEmpty()) {
				return all;
			}
			for (Appendix appendix : document.appendices()) {
				String number = number(appendix);
				String pointer = "(?sui).*phụ lục" + (number.isEmpty() ? "" : "[^.;\\n]*(?<!\\p{L})" + Pattern.quote(number) + "(?!\\p{L})") + ".*";
				boolean kept = text.matches(pointer);
				all.add(new Measured(words.get(kept ? "value.present" : "value.missing"), kept, words.place(appendix.label())));
			}
			return all;
		};
	}

	private static Measure closing() {
		return (document, words) -> document.appendices().stream().map(appendix -> {
			String last = appendix.paragraphs().stream().filter(paragraph -> !paragraph.isBlank()).reduce((one, other) -> other).orElseThrow().text();
			return new Measured(words.quote(last.substring(Math.max(0, last.length() - 20))), last.endsWith("./."), words.place(appendix.label()));
		}).toList();
	}

	private static Measure topRight() {
		return (document, words) -> paragraphs(all(Appendix::before).apply(document)).stream().map(paragraph -> {
			String alignment = String.valueOf(paragraph.format().alignment()).toLowerCase(Locale.ROOT);
			return new Measured(words.alignment(paragraph.format()), alignment.equals("right") || alignment.equals("end"), words.place(paragraph));
		}).toList();
	}
}
