// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.completion;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.kehoach.language.lexer.Keyword;
import org.kehoach.language.lexer.KeywordTable;
import org.kehoach.language.lexer.VietnameseWords;

/**
 * Reads a line that begins with keywords without their accents as what was meant: behind "thoi han" only what may stand behind
 * "thời hạn" is of use, not what could stand on any line.
 */
final class MissingAccents {

	/** Keywords by what they are without accents; those of two meanings are left out. Composed, so that both have the same length. */
	private static final Map<String, String> KEYWORDS = byUnaccented();
	private static final int LONGEST = KEYWORDS.keySet().stream().mapToInt(String::length).max().orElse(0);

	private MissingAccents() {
	}

	private static Map<String, String> byUnaccented() {
		Map<String, String> all = new HashMap<>(KeywordTable.get().all().stream().map(Keyword::vietnamese)
				.collect(Collectors.toMap(VietnameseWords::unaccented, keyword -> keyword, (one, other) -> "")));
		all.values().removeIf(String::isEmpty);
		// what is right as it is
		KeywordTable.get().all().forEach(keyword -> all.remove(keyword.english().toLowerCase(Locale.ROOT)));
		return Map.copyOf(all);
	}

	/**
	 * @param caret the word before it is still being typed, and stays
	 * @return of the same length
	 */
	static String added(String document, int caret) {
		int start = document.lastIndexOf('\n', caret - 1) + 1;
		int last = start + document.substring(start, caret).stripTrailing().length();
		while (start < caret && Character.isWhitespace(document.charAt(start))) {
			start++;
		}
		StringBuilder mended = new StringBuilder(document);
		for (int end = keywordEnd(document, start, last); end > start; end = keywordEnd(document, start, last)) {
			String typed = document.substring(start, end);
			if (typed.equals(VietnameseWords.unaccented(typed))) {
				mended.replace(start, end, KEYWORDS.get(typed));
			}
			start = end + 1;
		}
		return mended.toString();
	}

	/**
	 * Where the longest keyword ends that starts at a place, with accents or without, and has a blank and more behind it; else the
	 * place.
	 */
	private static int keywordEnd(String document, int start, int last) {
		for (int end = Math.min(last - 1, start + LONGEST); end > start; end--) {
			if (document.charAt(end) == ' ' && isKeyword(document.substring(start, end))) {
				return end;
			}
		}
		return start;
	}

	private static boolean isKeyword(String typed) {
		String keyword = KEYWORDS.get(VietnameseWords.unaccented(typed));
		return keyword != null && keyword.length() == typed.length()
				&& (typed.equals(VietnameseWords.unaccented(typed)) || Normalizer.normalize(typed, Normalizer.Form.NFC).equalsIgnoreCase(keyword));
	}
}
