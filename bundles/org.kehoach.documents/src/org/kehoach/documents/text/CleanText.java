// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.text;

import java.text.Normalizer;

/**
 * Text that every output format can hold: composed letters (Unicode NFC, as TCVN
 * 6909:2001 wants them), no control characters, no halves of surrogate pairs, no
 * marks that turn the writing direction around unseen.
 *
 * @param text
 *            the clean text; line feeds are kept, tabs became spaces
 * @param removed
 *            how many characters were taken out
 */
public record CleanText(String text, int removed) {

	/**
	 * Cleans a text.
	 *
	 * @param raw
	 *            never null
	 * @return never null
	 */
	public static CleanText of(String raw) {
		int removed = 0;
		StringBuilder clean = null;
		for (int i = 0; i < raw.length();) {
			int point = raw.codePointAt(i);
			int next = i + Character.charCount(point);
			int kept = keep(point);
			if (kept != point && clean == null) {
				clean = new StringBuilder(raw.length()).append(raw, 0, i);
			}
			if (clean != null && kept >= 0 && !(point == '\r' && next < raw.length() && raw.charAt(next) == '\n')) {
				clean.appendCodePoint(kept);
			}
			if (kept < 0) {
				removed++;
			}
			i = next;
		}
		String text = clean == null ? raw : clean.toString();
		return new CleanText(Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text
				: Normalizer.normalize(text, Normalizer.Form.NFC), removed);
	}

	/** The character to write instead, or -1 for none. */
	private static int keep(int point) {
		return switch (point) {
		case '\n', '\r', 0x85, 0x2028, 0x2029, 0x0B, 0x0C -> '\n';
		case '\t' -> ' ';
		default -> unwanted(point) ? -1 : point;
		};
	}

	private static boolean unwanted(int point) {
		return point < 0x20 || point >= 0x7F && point < 0xA0 // C0, delete, C1
				|| point >= 0xD800 && point <= 0xDFFF // half of a pair
				|| (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF // noncharacters
				|| point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069 // direction
				|| point == 0x200B || point == 0xFEFF; // zero-width space, byte order mark
	}
}
