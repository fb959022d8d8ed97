// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.properties;

import static org.kehoach.documents.conformance.parts.Component.BODY;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.kehoach.documents.conformance.measure.Measure;
import org.kehoach.documents.conformance.measure.Measured;
import org.kehoach.documents.conformance.measure.Property;
import org.kehoach.documents.conformance.measure.Source;
import org.kehoach.documents.conformance.parts.OfficialDocument;
import org.kehoach.documents.conformance.word.Line;
import org.kehoach.documents.conformance.word.Paragraph;
import org.kehoach.documents.conformance.word.Run;

/** Phần, chương, mục, điều, khoản, điểm (Phụ lục I, Mục II). */
public final class HeadingProperties {
	/** Points are lettered with the Vietnamese alphabet: no f, j, w, z, and đ behind d. */
	private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
	/** A run of that many letters behind a bold beginning is text, not a part of the title. */
	private static final int RUN_IN = 15;

	private HeadingProperties() {
	}

	/**
	 * The properties of this group.
	 *
	 * @return never null
	 */
	public static List<Property> all() {
		return List.of(property("ND30-511", "roman", number(Headings.PART, "[IVXLC]+|(?iu)nhất|hai|ba|tư|năm")),
				property("ND30-512", "bold", Letters.weight(words(Headings.PART), true, false)),
				property("ND30-513", "centred", Places.centred(document -> Headings.all(document, Headings.PART))),
				property("ND30-514", "size-13-14", Letters.size(words(Headings.PART), 13, 14)),
				property("ND30-515", "arabic", number(Headings.SECTION, "\\d+")),
				property("ND30-516", "bold", Letters.weight(words(Headings.SECTION), true, false)),
				property("ND30-517", "centred", Places.centred(document -> Headings.all(document, Headings.SECTION))),
				property("ND30-518", "size-13-14", Letters.size(words(Headings.SECTION), 13, 14)),
				property("ND30-519", "capitals", Letters.capitals(Headings::titles, true)),
				property("ND30-520", "bold", Letters.weight(Headings::titles, true, false)),
				property("ND30-521", "capitals", Letters.capitals(lines(Headings.ROMAN), true)),
				property("ND30-522", "bold", Letters.weight(lines(Headings.ROMAN), true, false)),
				property("ND30-523", "size-13-14", Letters.size(lines(Headings.ROMAN), 13, 14)),
				property("ND30-531", "bold", Letters.weight(HeadingProperties::clauseTitles, true, false)),
				property("ND30-532", "not-bold", clauseTexts()), //
				property("ND30-533", "own-line", ownLine()),
				property("ND30-541", "not-bold", points()), //
				property("ND30-542", "vietnamese-letters", letters()),
				property("ND30-551", "article-bold", articles()), //
				property("ND30-552", "first-line", indents()));
	}

	private static Property property(String code, String wanted, Measure measure) {
		return new Property(code, Source.COMPONENTS, wanted, measure);
	}

	private static Function<OfficialDocument, List<Line>> words(Pattern kind) {
		return document -> Headings.all(document, kind).stream().map(Headings::wordLine).toList();
	}

	private static Function<OfficialDocument, List<Line>> lines(Pattern kind) {
		return document -> Headings.all(document, kind).stream().flatMap(paragraph -> paragraph.lines().stream()).filter(line -> !line.isBlank())
				.toList();
	}

	private static Measure number(Pattern kind, String wanted) {
		return (document, words) -> Headings.all(document, kind).stream().map(paragraph -> {
			String number = Headings.matcher(paragraph, kind).group("number");
			return new Measured(number, number.matches(wanted), words.place(paragraph));
		}).toList();
	}

	private static boolean hasTitle(Paragraph paragraph) {
		return Headings.isTitle(Headings.matcher(paragraph, Headings.CLAUSE).group("text"));
	}

	private static List<Line> clauseTitles(OfficialDocument document) {
		return Headings.all(document, Headings.CLAUSE).stream().filter(HeadingProperties::hasTitle)
				.filter(paragraph -> behindBold(paragraph) < RUN_IN).flatMap(paragraph -> paragraph.lines().stream()).filter(line -> !line.isBlank()).toList();
	}

	/** A khoản that ends as a sentence is text. */
	private static Measure clauseTexts() {
		return (document, words) -> Headings.all(document, Headings.CLAUSE).stream()
				.filter(paragraph -> paragraph.text().matches("(?su).*[.;]") && !paragraph.text().isBlank()).map(paragraph -> {
					boolean bold = Headings.isBold(paragraph);
					return new Measured(words.get(bold ? "value.bold" : "value.regular"), !bold, words.place(paragraph));
				}).toList();
	}

	/** Letters behind a bold beginning; 0 if the beginning is not bold. */
	private static int behindBold(Paragraph paragraph) {
		List<Run> runs = paragraph.visible();
		return runs.isEmpty() || !runs.getFirst().format().isBold() ? 0
				: runs.stream().filter(run -> !run.format().isBold()).mapToInt(run -> run.text().length()).sum();
	}

	/** A bold title is not followed by text in its paragraph. */
	private static Measure ownLine() {
		return (document, words) -> {
			List<Measured> all = new ArrayList<>();
			for (Paragraph paragraph : Headings.all(document, Headings.CLAUSE)) {
				List<Run> runs = paragraph.visible();
				if (!runs.isEmpty() && runs.getFirst().format().isBold()) {
					boolean kept = behindBold(paragraph) < RUN_IN;
					all.add(new Measured(words.get(kept ? "value.alone" : "value.runIn"), kept, words.place(paragraph)));
				}
			}
			return all;
		};
	}

	private static Measure points() {
		return (document, words) -> {
			List<Measured> all = new ArrayList<>();
			for (Paragraph paragraph : Headings.all(document, Headings.POINT)) {
				boolean plain = !Headings.isBold(paragraph) && paragraph.visible().stream().anyMatch(run -> !run.format().isItalic());
				all.add(new Measured(words.weight(paragraph.visible().getFirst().format()), plain, words.place(paragraph)));
			}
			return all;
		};
	}

	/** Each row of points begins with a and goes on letter by letter. */
	private static Measure letters() {
		return (document, words) -> {
			List<Measured> all = new ArrayList<>();
			int next = 0;
			for (Paragraph paragraph : document.paragraphs(BODY)) {
				if (Headings.is(paragraph, Headings.POINT)) {
					String letter = Headings.matcher(paragraph, Headings.POINT).group("number");
					next = letter.equals("a") ? 0 : next;
					String wanted = next < LETTERS.length() ? LETTERS.substring(next, next + 1) : letter;
					all.add(new Measured(letter.equals(wanted) ? letter + ")" : words.get("value.instead", letter + ")", wanted + ")"),
							letter.equals(wanted), words.place(paragraph)));
					next = Math.max(LETTERS.indexOf(letter) + 1, next + 1);
				} else if (Headings.isHeading(paragraph) || Headings.is(paragraph, Headings.CLAUSE) || Headings.is(paragraph, Headings.ARTICLE)) {
					next = 0;
				}
			}
			return all;
		};
	}

	/** The word and the number are bold, whatever follows. */
	private static Measure articles() {
		return (document, words) -> Headings.all(document, Headings.ARTICLE).stream().filter(paragraph -> !paragraph.visible().isEmpty())
				.map(paragraph -> {
					Run first = paragraph.visible().getFirst();
					return new Measured(words.weight(first.format()), Letters.is(first.format(), true, false), words.place(paragraph));
				}).toList();
	}

	private static Measure indents() {
		return (document, words) -> Headings.all(document, Headings.ARTICLE).stream().map(paragraph -> {
			int indent = BodyProperties.firstLine(paragraph);
			return new Measured(words.mm(indent), BodyProperties.isFirstLine(indent), words.place(paragraph));
		}).toList();
	}
}
