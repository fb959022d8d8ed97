// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.properties;

import static org.kehoach.documents.conformance.parts.Component.BODY;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.kehoach.documents.conformance.measure.Measure;
import org.kehoach.documents.conformance.measure.Measured;
import org.kehoach.documents.conformance.measure.Property;
import org.kehoach.documents.conformance.measure.Source;
import org.kehoach.documents.conformance.measure.Words;
import org.kehoach.documents.conformance.parts.OfficialDocument;
import org.kehoach.documents.conformance.word.Line;
import org.kehoach.documents.conformance.word.Paragraph;
import org.kehoach.documents.conformance.word.ParagraphFormat;
import org.kehoach.documents.style.PageSetup;

/** The text itself: size, alignment, indents and distances (Phụ lục I, Mục I and II). */
public final class BodyProperties {
	private static final int ONE_CM = PageSetup.twips(10);
	private static final int HALF_INCH = PageSetup.twips(12.7);
	static final int INDENT_TOLERANCE = PageSetup.twips(0.2);
	/** 6 points. */
	private static final int SPACE = 120;
	/** Programs round where they print; a fifth of a millimetre. */
	private static final int PRINTED_TOLERANCE = PageSetup.twips(0.2);

	private BodyProperties() {
	}

	/**
	 * The properties of this group.
	 *
	 * @return never null
	 */
	public static List<Property> all() {
		return List.of(new Property("ND30-501", Source.COMPONENTS, "size-13-14", Letters.size(BodyProperties::lines, 13, 14)),
				new Property("ND30-502", Source.COMPONENTS, "justified",
						lines(paragraph -> paragraph.format().isJustified(), (paragraph, words) -> words.alignment(paragraph.format()))),
				new Property("ND30-503", Source.COMPONENTS, "first-line",
						each(paragraph -> Headings.is(paragraph, Headings.ARTICLE) || isFirstLine(firstLine(paragraph)), (paragraph, words) -> words.mm(firstLine(paragraph)))),
				new Property("ND30-504", Source.COMPONENTS, "space-6", space()),
				new Property("ND30-505", Source.COMPONENTS, "line-1-15", lines(paragraph -> Spacing.isOneToOneAndAHalf(Spacing.lines(paragraph)),
						(paragraph, words) -> words.get("value.lines", words.number(Spacing.lines(paragraph))))));
	}

	/** All lines of the text but headings, which have properties of their own. */
	private static List<Line> lines(OfficialDocument document) {
		return document.paragraphs(BODY).stream().filter(paragraph -> !Headings.isHeading(paragraph))
				.flatMap(paragraph -> paragraph.lines().stream()).toList();
	}

	/** What is told of a paragraph. */
	private interface Told extends BiFunction<Paragraph, Words, String> {
	}

	private static Measure each(Predicate<Paragraph> kept, Told value) {
		return (document, words) -> text(document)
				.map(paragraph -> new Measured(value.apply(paragraph, words), kept.test(paragraph), words.place(paragraph))).toList();
	}

	/** What a single printed line does not show. */
	private static Measure lines(Predicate<Paragraph> kept, Told value) {
		return (document, words) -> text(document).filter(Paragraph::showsLines)
				.map(paragraph -> new Measured(value.apply(paragraph, words), kept.test(paragraph), words.place(paragraph))).toList();
	}

	private static Stream<Paragraph> text(OfficialDocument document) {
		return document.paragraphs(BODY).stream().filter(Headings::isText);
	}

	/** Where the first line begins, from the left margin; what hangs out is counted. */
	static int firstLine(Paragraph paragraph) {
		return ParagraphFormat.orZero(paragraph.format().left()) + ParagraphFormat.orZero(paragraph.format().firstLine());
	}

	static boolean isFirstLine(int indent) {
		return Math.abs(indent - ONE_CM) <= INDENT_TOLERANCE || Math.abs(indent - HALF_INCH) <= INDENT_TOLERANCE;
	}

	/** Between paragraphs that follow one another. */
	private static Measure space() {
		return (document, words) -> {
			List<Measured> all = new ArrayList<>();
			Paragraph before = null;
			int least = document.text().printed() ? SPACE - PRINTED_TOLERANCE : SPACE;
			for (Paragraph paragraph : text(document).toList()) {
				if (before != null && before.number() + 1 == paragraph.number()) {
					int space = part(before, paragraph, ParagraphFormat::after) + part(paragraph, before, ParagraphFormat::before);
					all.add(new Measured(words.pt(space / 20.0), space >= least, words.place(paragraph)));
				}
				before = paragraph;
			}
			return all;
		};
	}

	/** Paragraphs of one style may leave out the space between them. */
	private static int part(Paragraph paragraph, Paragraph neighbour, Function<ParagraphFormat, Integer> side) {
		boolean none = Boolean.TRUE.equals(paragraph.format().contextual()) && paragraph.styleId().equals(neighbour.styleId());
		return none ? 0 : ParagraphFormat.orZero(side.apply(paragraph.format()));
	}
}
