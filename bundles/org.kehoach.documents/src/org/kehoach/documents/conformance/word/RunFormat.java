// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.word;

import org.w3c.dom.Element;

/**
 * Formatting of letters. Null is what a style or a run leaves to those below it; a
 * run of a {@link WordText} leaves only what no style says.
 *
 * @param font
 *            font of the letters of ASCII
 * @param fontBeyond
 *            font of all other letters, to which most Vietnamese ones belong
 * @param size
 *            in half points
 * @param bold
 *            whether bold
 * @param italic
 *            whether italic
 * @param capitals
 *            whether small letters are shown as capitals
 * @param hidden
 *            whether it is neither shown nor printed
 * @param colour
 *            six hexadecimal digits, or {@code auto}
 * @param language
 *            such as {@code vi-VN}
 */
public record RunFormat(String font, String fontBeyond, Integer size, Boolean bold, Boolean italic, Boolean capitals, Boolean hidden,
		String colour, String language) {

	static final RunFormat NOTHING = new RunFormat(null, null, null, null, null, null, null, null, null);

	/** @param properties the element rPr; null: nothing */
	static RunFormat read(Element properties, Theme theme) {
		if (properties == null) {
			return NOTHING;
		}
		Element fonts = Xml.child(properties, "rFonts");
		return new RunFormat(theme.font(fonts, "ascii"), theme.font(fonts, "hAnsi"), halfPoints(Xml.value(properties, "sz")),
				Xml.toggle(properties, "b"), Xml.toggle(properties, "i"), Xml.toggle(properties, "caps"),
				Xml.toggle(properties, "vanish"), Xml.value(properties, "color"), Xml.value(properties, "lang"));
	}

	private static Integer halfPoints(String value) {
		Integer number = Xml.number(value);
		Integer twips = number == null ? Lengths.twips(value) : null;
		return twips == null ? number : Integer.valueOf(twips / 10);
	}

	/** This, and what it leaves open from below. */
	RunFormat over(RunFormat below) {
		return new RunFormat(or(font, below.font), or(fontBeyond, below.fontBeyond), or(size, below.size), or(bold, below.bold),
				or(italic, below.italic), or(capitals, below.capitals), or(hidden, below.hidden), or(colour, below.colour),
				or(language, below.language));
	}

	/**
	 * As {@link #over}, for styles of different kinds: bold on bold is upright again (ISO
	 * 29500-1, 17.7.3).
	 */
	RunFormat toggledOver(RunFormat below) {
		RunFormat merged = over(below);
		return new RunFormat(merged.font, merged.fontBeyond, merged.size, xor(bold, below.bold), xor(italic, below.italic),
				xor(capitals, below.capitals), merged.hidden, merged.colour, merged.language);
	}

	private static Boolean xor(Boolean one, Boolean other) {
		return one == null || other == null ? or(one, other) : Boolean.valueOf(one.booleanValue() ^ other.booleanValue());
	}

	static <T> T or(T mine, T below) {
		return mine == null ? below : mine;
	}

	/**
	 * Whether the letters are bold.
	 *
	 * @return false if nothing says so
	 */
	public boolean isBold() {
		return Boolean.TRUE.equals(bold);
	}

	/**
	 * Whether the letters are italic.
	 *
	 * @return false if nothing says so
	 */
	public boolean isItalic() {
		return Boolean.TRUE.equals(italic);
	}
}
