// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.text;

import java.text.Normalizer;

/**
 * Widths of text in Times New Roman, without a font file and without AWT, which
 * is slow to start and missing from small Java installations.
 * <p>
 * A Vietnamese letter is as wide as its base letter, apart from the letters with
 * a horn, so that the widths of ASCII and a handful of others suffice. Anything
 * else is taken as one em, which is right for Chinese letters and pictographs and
 * on the safe side for the rest.
 * <p>
 * Widths are in units of 1/2048 em: multiply by the size of the font.
 */
public final class TimesMetrics {
	/** Units of one em. */
	public static final int EM = 2048;
	/** Height of a line with single spacing in units: ascent, descent and gap. */
	public static final int LINE = 2355;

	private static final int FIRST = ' ';
	private static final int[] REGULAR = { //
			512, 682, 836, 1024, 1024, 1706, 1593, 369, 682, 682, 1024, 1155, 512, 682, 512, 569, //
			1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 569, 569, 1155, 1155, 1155, 909, //
			1886, 1479, 1366, 1366, 1479, 1251, 1139, 1479, 1479, 682, 797, 1479, 1251, 1821, 1479, 1479, //
			1139, 1479, 1366, 1139, 1251, 1479, 1479, 1933, 1479, 1479, 1251, 682, 569, 682, 961, 1024, //
			682, 909, 1024, 909, 1024, 909, 682, 1024, 1024, 569, 569, 1024, 569, 1593, 1024, 1024, //
			1024, 1024, 682, 797, 569, 1024, 1024, 1479, 1024, 1024, 909, 983, 410, 983, 1108 };
	private static final int[] BOLD = { //
			512, 682, 1137, 1024, 1024, 2048, 1706, 569, 682, 682, 1024, 1167, 512, 682, 512, 569, //
			1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 682, 682, 1167, 1167, 1167, 1024, //
			1905, 1479, 1366, 1479, 1479, 1366, 1251, 1593, 1593, 797, 1024, 1593, 1366, 1933, 1479, 1593, //
			1251, 1593, 1479, 1139, 1366, 1479, 1479, 2048, 1479, 1479, 1366, 682, 569, 682, 1190, 1024, //
			682, 1024, 1139, 909, 1139, 909, 682, 1024, 1139, 569, 682, 1139, 569, 1706, 1139, 1024, //
			1139, 1139, 909, 797, 682, 1139, 1024, 1479, 1024, 1024, 909, 807, 451, 807, 1065 };
	/** Behind all Vietnamese letters. */
	private static final int REMEMBERED = 0x1F00;
	/** Widths plus 1, or 0 for not yet known. Two threads that find the same out at the same time do no harm. */
	private static final short[] KNOWN_REGULAR = new short[REMEMBERED];
	private static final short[] KNOWN_BOLD = new short[REMEMBERED];

	private TimesMetrics() {
	}

	/**
	 * The width of a text on one line.
	 *
	 * @param text
	 *            never null
	 * @param bold
	 *            whether it is printed bold
	 * @return width in units of 1/2048 em
	 */
	public static int width(CharSequence text, boolean bold) {
		return width(text, 0, text.length(), bold);
	}

	/**
	 * The width of a part of a text on one line.
	 *
	 * @param text
	 *            never null
	 * @param from
	 *            index of the first character
	 * @param to
	 *            index behind the last character
	 * @param bold
	 *            whether it is printed bold
	 * @return width in units of 1/2048 em
	 */
	public static int width(CharSequence text, int from, int to, boolean bold) {
		int sum = 0;
		for (int i = from; i < to;) {
			int point = Character.codePointAt(text, i);
			sum += width(point, bold);
			i += Character.charCount(point);
		}
		return sum;
	}

	private static int width(int point, boolean bold) {
		int[] ascii = bold ? BOLD : REGULAR;
		if (point >= FIRST && point < FIRST + ascii.length) {
			return ascii[point - FIRST];
		}
		return switch (point) {
		case 'đ', 'Đ' -> ascii[(point == 'đ' ? 'd' : 'D') - FIRST];
		case '\u00A0' -> ascii[0];
		case '–', '§', '€' -> 1024;
		case '‘', '’', '·' -> 683;
		case '“', '”' -> bold ? 1024 : 909;
		case '•' -> 717;
		case '×', '≥', '≤' -> 1167;
		case '°' -> 819;
		default -> remembered(point, bold);
		};
	}

	/** Taking a letter apart costs more than all else that is done with it. */
	private static int remembered(int point, boolean bold) {
		if (point >= REMEMBERED) {
			return composed(point, bold);
		}
		short[] known = bold ? KNOWN_BOLD : KNOWN_REGULAR;
		if (known[point] == 0) {
			known[point] = (short) (composed(point, bold) + 1);
		}
		return known[point] - 1;
	}

	private static int composed(int point, boolean bold) {
		int type = Character.getType(point);
		if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
			return 0;
		}
		if (point >= 0x250 && (point < 0x1E00 || point > 0x1EFF)) {
			return EM;
		}
		String parts = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD);
		int base = parts.codePointAt(0);
		if (base < FIRST || base >= FIRST + REGULAR.length) {
			return EM;
		}
		// U+031B is the horn of ơ and ư: the only mark that makes its letter wider.
		return (bold ? BOLD : REGULAR)[base - FIRST] + (parts.indexOf('\u031B') < 0 ? 0 : horn(base, bold));
	}

	private static int horn(int base, boolean bold) {
		return switch (base) {
		case 'o' -> bold ? 110 : 59;
		case 'u' -> bold ? 90 : 86;
		case 'U' -> bold ? 151 : 110;
		default -> 0;
		};
	}
}
