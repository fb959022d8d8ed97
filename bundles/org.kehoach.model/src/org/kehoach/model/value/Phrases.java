// SPDX-License-Identifier: EPL-2.0
package org.kehoach.model.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Comparing what authors wrote in words. */
public final class Phrases {

	/** What plans shorten without saying so. */
	static final Map<String, String> ABBREVIATIONS = Map.of("tthc", "thủ tục hành chính", "ubnd", "ủy ban nhân dân",
			"cchc", "cải cách hành chính", "dvc", "dịch vụ công", "dvctt", "dịch vụ công trực tuyến", "qppl", "quy phạm pháp luật");

	private Phrases() {
	}

	/** True if both say the same, or one says nothing. Case, white space, punctuation and usual abbreviations do not count. */
	public static boolean same(String one, String other) {
		return one == null || one.isBlank() || other == null || other.isBlank() || normal(one).equals(normal(other));
	}

	/**
	 * The phrase in lower case, in NFC, without punctuation, usual abbreviations written out, one blank between words.
	 *
	 * @param phrase not null
	 */
	public static String normal(String phrase) {
		String quickly = UsualLetters.normal(phrase);
		return quickly != null ? quickly : normalOfAny(phrase);
	}

	/** As {@link #normal}, of letters of any script. */
	static String normalOfAny(String phrase) {
		String text = Normalizer.normalize(phrase, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		StringBuilder normal = new StringBuilder(text.length());
		int end = 0;
		for (int start = wordFrom(text, 0); start < text.length(); start = wordFrom(text, end)) {
			end = start;
			while (end < text.length() && isPartOfWord(text.codePointAt(end))) {
				end += Character.charCount(text.codePointAt(end));
			}
			String word = text.substring(start, end);
			normal.append(normal.isEmpty() ? "" : " ").append(ABBREVIATIONS.getOrDefault(word, word));
		}
		return normal.toString();
	}

	private static int wordFrom(String text, int from) {
		int start = from;
		while (start < text.length() && !isPartOfWord(text.codePointAt(start))) {
			start += Character.charCount(text.codePointAt(start));
		}
		return start;
	}

	/** Letters with their marks, digits, and the sign of a share. */
	static boolean isPartOfWord(int c) {
		return Character.isLetter(c) || c >= '0' && c <= '9' || c == '%' || isMark(Character.getType(c));
	}

	private static boolean isMark(int type) {
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
	}
}
