// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.kehoach.documents.conformance.measure.Measure;
import org.kehoach.documents.conformance.measure.Measured;
import org.kehoach.documents.conformance.measure.Property;
import org.kehoach.documents.conformance.measure.Source;
import org.kehoach.documents.conformance.measure.Words;
import org.kehoach.documents.conformance.parts.OfficialDocument;
import org.kehoach.documents.conformance.word.Paragraph;
import org.kehoach.documents.conformance.word.Run;
import org.kehoach.documents.conformance.word.Section;

/** Page numbers (Phụ lục I, Mục I). */
public final class PageNumberProperties {
	/** Letters that surely do not fit on one page of size 13. */
	private static final int LETTERS_OF_A_PAGE = 4500;

	private PageNumberProperties() {
	}

	/**
	 * The properties of this group.
	 *
	 * @return never null
	 */
	public static List<Property> all() {
		return List.of(new Property("ND30-121", Source.PAGE, "page-number", present()),
				new Property("ND30-122", Source.PAGE, "in-header", inHeader()),
				new Property("ND30-123", Source.PAGE, "centred", Places.centred(PageNumberProperties::paragraphs)),
				new Property("ND30-124", Source.PAGE, "size-13-14",
						runs((run, words) -> words.pt(Letters.points(run)), run -> Letters.points(run) >= 13 && Letters.points(run) <= 14)),
				new Property("ND30-125", Source.PAGE, "regular",
						runs((run, words) -> words.weight(run.format()), run -> Letters.is(run.format(), false, false))),
				new Property("ND30-126", Source.PAGE, "hidden-first", hiddenFirst()),
				new Property("ND30-127", Source.PAGE, "arabic", arabic()), new Property("ND30-128", Source.PAGE, "from-one", fromOne()));
	}

	private static boolean hasNumber(List<Paragraph> paragraphs) {
		return paragraphs.stream().anyMatch(PageNumberProperties::hasNumber);
	}

	private static boolean hasNumber(Paragraph paragraph) {
		return numbers(paragraph).findAny().isPresent();
	}

	private static Stream<Run> numbers(Paragraph paragraph) {
		return paragraph.lines().stream().flatMap(line -> line.runs().stream()).filter(Run::isPageNumber);
	}

	private static boolean isNumbered(Section section) {
		return hasNumber(section.headers()) || hasNumber(section.footers());
	}

	private static List<Paragraph> paragraphs(OfficialDocument document) {
		return document.text().sections().stream().flatMap(section -> section.headers().stream()).filter(PageNumberProperties::hasNumber)
				.distinct().toList();
	}

	private static Measure present() {
		return (document, words) -> document.text().sections().stream()
				.filter(section -> isNumbered(section) || letters(document, section) > LETTERS_OF_A_PAGE)
				.map(section -> new Measured(words.get(isNumbered(section) ? "value.present" : "value.missing"), isNumbered(section),
						words.place(section)))
				.toList();
	}

	private static int letters(OfficialDocument document, Section section) {
		return document.text().paragraphs().stream().filter(paragraph -> section.equals(paragraph.section()))
				.mapToInt(paragraph -> paragraph.text().length()).sum();
	}

	private static Measure inHeader() {
		return (document, words) -> document.text().sections().stream().filter(PageNumberProperties::isNumbered).map(section -> {
			boolean footer = hasNumber(section.footers());
			return new Measured(words.get(footer ? "value.footer" : "value.header"), !footer, words.place(section));
		}).toList();
	}

	/** What is told of a run. */
	private interface Told {
		String of(Run run, Words words);
	}

	private static Measure runs(Told value, Predicate<Run> kept) {
		return (document, words) -> {
			List<Measured> all = new ArrayList<>();
			for (Section section : document.text().sections()) {
				Stream.concat(section.headers().stream(), section.footers().stream()).flatMap(PageNumberProperties::numbers)
						.forEach(run -> all.add(new Measured(value.of(run, words), kept.test(run), words.place(section))));
			}
			return all;
		};
	}

	/** Where numbering begins, the page does not show its number. */
	private static Measure hiddenFirst() {
		return (document, words) -> document.text().sections().stream().filter(PageNumberProperties::isNumbered)
				.filter(section -> section.number() == 1 || section.numberStart() != null).map(section -> {
					boolean shown = hasNumber(section.firstHeader()) || !section.firstDiffers();
					return new Measured(words.get(shown ? "value.shown" : "value.hidden"), !shown, words.place(section));
				}).toList();
	}

	private static Measure arabic() {
		return (document, words) -> document.text().sections().stream().filter(PageNumberProperties::isNumbered).map(section -> {
			boolean field = Stream.concat(section.headers().stream(), section.footers().stream()).flatMap(PageNumberProperties::numbers)
					.allMatch(run -> !run.field().matches("(?is).*\\\\\\*\\s*(roman|alphabetic).*"));
			boolean kept = section.numberFormat().equals("decimal") && field;
			return new Measured(kept ? words.get("value.arabic") : words.get("value.otherNumbers", section.numberFormat()), kept, words.place(section));
		}).toList();
	}

	private static Measure fromOne() {
		return (document, words) -> document.text().sections().stream().filter(PageNumberProperties::isNumbered)
				.filter(section -> section.number() == 1).map(section -> {
					int start = section.numberStart() == null ? 1 : section.numberStart();
					return new Measured(String.valueOf(start), start == 1, words.place(section));
				}).toList();
	}
}
