// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.lexer;

import java.text.Normalizer;
import java.util.Locale;

/** Folds spellings of Vietnamese words that differ for the computer but not for the reader. */
public final class VietnameseWords {

	private static final String[][] TONE_PLACEMENTS = { { "oá", "óa" }, { "oà", "òa" }, { "oả", "ỏa" }, { "oã", "õa" },
			{ "oạ", "ọa" }, { "oé", "óe" }, { "oè", "òe" }, { "oẻ", "ỏe" }, { "oẽ", "õe" }, { "oẹ", "ọe" }, { "uý", "úy" },
			{ "uỳ", "ùy" }, { "uỷ", "ủy" }, { "uỹ", "ũy" }, { "uỵ", "ụy" } };
	private static final int LAST_ASCII = 0x7F;

	private VietnameseWords() {
	}

	/** NFC, with the tone mark of an open syllable where older spelling puts it: hoá becomes hóa, thuỷ becomes thủy. */
	public static String canonical(String word) {
		if (isAscii(word)) {
			return word;
		}
		String nfc = Normalizer.normalize(word, Normalizer.Form.NFC);
		for (String[] placement : TONE_PLACEMENTS) {
			if (nfc.endsWith(placement[0])) {
				return nfc.substring(0, nfc.length() - 2) + placement[1];
			}
		}
		return nfc;
	}

	/** Lower case, without accents, đ as d, white space runs as one blank: how a hurried hand types. */
	public static String unaccented(String text) {
		String lower = text.toLowerCase(Locale.ROOT).replace('đ', 'd');
		return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replaceAll("\\s+", " ");
	}

	static boolean isAscii(String word) {
		for (int i = 0; i < word.length(); i++) {
			if (word.charAt(i) > LAST_ASCII) {
				return false;
			}
		}
		return true;
	}
}
