// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.properties;

import static org.kehoach.documents.conformance.parts.Component.BODY;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kehoach.documents.conformance.parts.OfficialDocument;
import org.kehoach.documents.conformance.word.Line;
import org.kehoach.documents.conformance.word.Paragraph;
import org.kehoach.documents.conformance.word.Run;

/** Tells the kinds of paragraphs of the text by how they are numbered. */
final class Headings {
	/** "Phần I", "Chương II" on a line of its own. */
	static final Pattern PART = Pattern.compile("(?iu)(phần|chương)\\s+(thứ\\s+)?(?<number>[\\p{L}\\d]+)\\s*\\.?");
	/** "Mục 1" on a line of its own. */
	static final Pattern SECTION = Pattern.compile("(?iu)mục\\s+(?<number>[ivxlc]+|\\d+)\\s*\\.?");
	/** "I. TIÊU ĐỀ". */
	static final Pattern ROMAN = Pattern.compile("(?su)(?<number>[IVXLC]+)\\.\\s+(?<text>.*)");
	/** "1. …". */
	static final Pattern CLAUSE = Pattern.compile("(?su)(?<number>\\d{1,3})\\.\\s+(?<text>.*)");
	/** "a) …". */
	static final Pattern POINT = Pattern.compile("(?su)(?<number>\\p{Ll})\\)\\s+(?<text>.*)");
	/** "Điều 1. …". */
	static final Pattern ARTICLE = Pattern.compile("(?su)Điều\\s+(?<number>\\d+)\\s*[.:]?\\s*(?<text>.*)");
	private static final Pattern SENTENCE_END = Pattern.compile("(?su).*[.;:,!?…/]\\s*");
	/** A title is not longer; a text without its full stop is. */
	private static final int TITLE_LETTERS = 250;

	private Headings() {
	}

	/** Paragraphs of the text of a kind. */
	static List<Paragraph> all(OfficialDocument document, Pattern kind) {
		return document.paragraphs(BODY).stream().filter(paragraph -> is(paragraph, kind)).toList();
	}

	/** Part and section words are followed by their title, on the next line or in the next paragraph. */
	static boolean is(Paragraph paragraph, Pattern kind) {
		String text = kind == PART || kind == SECTION ? wordLine(paragraph).text() : paragraph.text();
		return kind.matcher(text).matches();
	}

	static Line wordLine(Paragraph paragraph) {
		return paragraph.lines().getFirst();
	}

	static Matcher matcher(Paragraph paragraph, Pattern kind) {
		Matcher matcher = kind.matcher(kind == PART || kind == SECTION ? wordLine(paragraph).text() : paragraph.text());
		if (!matcher.matches()) {
			throw new IllegalArgumentException("no such heading: " + paragraph.text());
		}
		return matcher;
	}

	/** The titles below the words of parts and sections. */
	static List<Line> titles(OfficialDocument document) {
		List<Paragraph> body = document.paragraphs(BODY);
		List<Line> titles = new ArrayList<>();
		for (int i = 0; i < body.size(); i++) {
			Paragraph paragraph = body.get(i);
			if (is(paragraph, PART) || is(paragraph, SECTION)) {
				List<Line> own = paragraph.lines().stream().skip(1).filter(line -> !line.isBlank()).toList();
				if (!own.isEmpty()) {
					titles.addAll(own);
				} else if (i + 1 < body.size() && isTitleBelow(body.get(i + 1))) {
					titles.addAll(body.get(i + 1).lines().stream().filter(line -> !line.isBlank()).toList());
				}
			}
		}
		return titles;
	}

	private static boolean isTitleBelow(Paragraph paragraph) {
		return paragraph.format().isCentred() && !is(paragraph, PART) && !is(paragraph, SECTION);
	}

	/** Numbered headings above the level of khoản, and everything that is centred and bold. */
	static boolean isHeading(Paragraph paragraph) {
		return is(paragraph, PART) || is(paragraph, SECTION) || is(paragraph, ROMAN) || paragraph.format().isCentred() && isBold(paragraph);
	}

	/** Running text: no heading, and no title of a khoản. */
	static boolean isText(Paragraph paragraph) {
		return !isHeading(paragraph) && !(isBold(paragraph) && !SENTENCE_END.matcher(paragraph.text()).matches());
	}

	static boolean isBold(Paragraph paragraph) {
		List<Run> runs = paragraph.visible();
		return !runs.isEmpty() && runs.stream().allMatch(run -> run.format().isBold());
	}

	/** Whether the words after the number are a title, not a sentence. */
	static boolean isTitle(String text) {
		return text.length() <= TITLE_LETTERS && !SENTENCE_END.matcher(text).matches();
	}
}
