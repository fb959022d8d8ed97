// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.encoding;

import java.util.Locale;

/** TCVN3 has no capitals with tones: its fonts for headings (".VnTimeH") show small letters as capitals. */
final class Capitals {

	private Capitals() {
	}

	/**
	 * Makes capitals of the letters between capitals: "CéNG HßA" is "CỘNG HÒA".
	 *
	 * @param signs of the same length as the text
	 */
	static String restored(String signs, String text) {
		StringBuilder result = new StringBuilder(text);
		for (int start = 0; start < text.length();) {
			int end = start;
			boolean capital = false;
			boolean small = false;
			while (end < text.length() && isOfWord(text.charAt(end))) {
				char sign = signs.charAt(end);
				capital |= sign >= 'A' && sign <= 'Z' && end > start || sign >= 'A' && sign <= 'Z' && isHeading(signs, end);
				small |= sign >= 'a' && sign <= 'z';
				end++;
			}
			if (capital && !small) {
				result.replace(start, end, text.substring(start, end).toUpperCase(Locale.ROOT));
			}
			start = end + 1;
		}
		return result.toString();
	}

	/** A capital at the start of a word tells only together with the words beside it: "ñy" of "ñy ban" is small. */
	private static boolean isHeading(String signs, int at) {
		int lineStart = signs.lastIndexOf('\n', at) + 1;
		int lineEnd = signs.indexOf('\n', at) < 0 ? signs.length() : signs.indexOf('\n', at);
		return signs.substring(lineStart, lineEnd).chars().noneMatch(c -> c >= 'a' && c <= 'z');
	}

	private static boolean isOfWord(char c) {
		return Character.isLetter(c);
	}
}
