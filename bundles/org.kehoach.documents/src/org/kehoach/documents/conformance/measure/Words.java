// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

import org.kehoach.documents.conformance.word.Line;
import org.kehoach.documents.conformance.word.Paragraph;
import org.kehoach.documents.conformance.word.ParagraphFormat;
import org.kehoach.documents.conformance.word.RunFormat;
import org.kehoach.documents.conformance.word.Section;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.model.messages.MessageBundle;

/** Tells measurements in the reader's language. */
public final class Words {
	private static final MessageBundle BUNDLE = new MessageBundle("org.kehoach.documents.conformance.messages", Words.class);
	private static final int SHOWN = 60;
	private static final int VALUES = 4;

	private final Locale language;

	/**
	 * Words of a language.
	 *
	 * @param language
	 *            of the reader, never null
	 */
	public Words(Locale language) {
		this.language = language;
	}

	/**
	 * A sentence.
	 *
	 * @param key
	 *            of the properties files
	 * @param arguments
	 *            for its places
	 * @return never null
	 */
	public String get(String key, Object... arguments) {
		return BUNDLE.get(language, key, arguments);
	}

	/**
	 * A number as people of the language write it, with one decimal place at most.
	 *
	 * @param value
	 *            any
	 * @return never null
	 */
	public String number(double value) {
		String plain = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
		return language.getLanguage().equals("en") ? plain : plain.replace('.', ',');
	}

	/**
	 * A length in millimetres.
	 *
	 * @param twips
	 *            the length
	 * @return such as "12,7 mm"
	 */
	public String mm(int twips) {
		return number(PageSetup.millimetres(twips)) + " mm";
	}

	/**
	 * A length or a size in points.
	 *
	 * @param points
	 *            the length
	 * @return such as "13,5 pt"
	 */
	public String pt(double points) {
		return number(points) + " pt";
	}

	/**
	 * A share.
	 *
	 * @param share
	 *            1 for all
	 * @return such as "40 %"
	 */
	public String percent(double share) {
		return Math.round(share * 100) + " %";
	}

	/**
	 * The weight and slant of letters.
	 *
	 * @param format
	 *            never null
	 * @return such as "bold, italic"
	 */
	public String weight(RunFormat format) {
		return get(format.isBold() ? "value.bold" : "value.regular") + ", " + get(format.isItalic() ? "value.italic" : "value.upright");
	}

	/**
	 * An alignment.
	 *
	 * @param format
	 *            never null
	 * @return such as "centred"
	 */
	public String alignment(ParagraphFormat format) {
		return get(format.isCentred() ? "value.centred"
				: format.isJustified() ? "value.justified" : format.beginsLeft() ? "value.left" : "value.right");
	}

	/**
	 * Different values, the first few of many.
	 *
	 * @param values
	 *            never null
	 * @return never null
	 */
	public String list(List<String> values) {
		String shown = String.join("; ", values.subList(0, Math.min(VALUES, values.size())));
		return values.size() > VALUES ? shown + "; …" : shown;
	}

	/**
	 * A passage, to be found again.
	 *
	 * @param line
	 *            never null
	 * @return its beginning in quotes
	 */
	public String place(Line line) {
		return quote(line.text());
	}

	/**
	 * A passage, to be found again.
	 *
	 * @param paragraph
	 *            never null
	 * @return its beginning in quotes
	 */
	public String place(Paragraph paragraph) {
		return quote(paragraph.text());
	}

	/**
	 * A section, to be found again.
	 *
	 * @param section
	 *            never null
	 * @return its number
	 */
	public String place(Section section) {
		return get("place.section", section.number());
	}

	/**
	 * A passage in quotes, shortened.
	 *
	 * @param text
	 *            never null
	 * @return never null
	 */
	public String quote(String text) {
		String line = text.replaceAll("\\s+", " ").strip();
		int end = line.length() <= SHOWN ? line.length() : line.offsetByCodePoints(0, line.codePointCount(0, SHOWN));
		return "«" + line.substring(0, end) + (end < line.length() ? "…" : "") + "»";
	}
}
