// SPDX-License-Identifier: EPL-2.0
package org.kehoach.model.value;

import java.text.Normalizer;
import java.util.Locale;

/**
 * {@link Phrases#normal} for the letters and signs that Vietnamese is written with, each looked up in a table: rules compare
 * every text of a plan.
 */
final class UsualLetters {

	/** Latin letters, those of Vietnamese among them, punctuation and signs stand before it. */
	private static final int END = 0x2200;
	/** From where to where marks and letters of other scripts stand, which may depend on each other. */
	private static final int OTHERS = 0x300;
	private static final int AFTER_OTHERS = 0x1E00;
	private static final String[] ABBREVIATIONS = Phrases.ABBREVIATIONS.keySet().toArray(String[]::new);
	private static final int LONGEST = Phrases.ABBREVIATIONS.keySet().stream().mapToInt(String::length).max().orElse(0);

	private static final char NOT_IN_WORDS = 0;
	private static final char UNUSUAL = 0xFFFF;
	private static final char[] LETTERS = letters();

	private UsualLetters() {
	}

	private static char[] letters() {
		char[] letters = new char[END];
		for (char c = 0; c < END; c++) {
			String small = String.valueOf(c).toLowerCase(Locale.ROOT);
			boolean other = c >= OTHERS && c < AFTER_OTHERS || Character.getType(c) == Character.NON_SPACING_MARK
					|| !Normalizer.isNormalized(String.valueOf(c), Normalizer.Form.NFC);
			if (other || small.length() > 1) {
				letters[c] = UNUSUAL;
			} else {
				letters[c] = Phrases.isPartOfWord(small.charAt(0)) ? small.charAt(0) : NOT_IN_WORDS;
			}
		}
		return letters;
	}

	/** Null if there are other letters in the phrase. */
	static String normal(String phrase) {
		StringBuilder normal = new StringBuilder(phrase.length());
		int word = 0;
		for (int i = 0; i < phrase.length(); i++) {
			char c = phrase.charAt(i);
			char letter = c < END ? LETTERS[c] : UNUSUAL;
			if (letter == UNUSUAL) {
				return null;
			}
			if (letter != NOT_IN_WORDS) {
				normal.append(letter);
			} else if (normal.length() > word) {
				word = endWord(normal, word);
			}
		}
		endWord(normal, word);
		normal.setLength(Math.max(0, normal.length() - 1));
		return normal.toString();
	}

	/** Writes out a word that is an abbreviation, and a blank behind it; returns where the next one starts. */
	private static int endWord(StringBuilder normal, int start) {
		if (normal.length() == start) {
			return start;
		}
		if (normal.length() - start <= LONGEST) {
			writeOut(normal, start);
		}
		normal.append(' ');
		return normal.length();
	}

	/** Most words are none, which their first letters tell: quicker than to take each out and look it up. */
	private static void writeOut(StringBuilder normal, int start) {
		for (String abbreviation : ABBREVIATIONS) {
			if (isWord(abbreviation, normal, start)) {
				normal.replace(start, normal.length(), Phrases.ABBREVIATIONS.get(abbreviation));
				return;
			}
		}
	}

	private static boolean isWord(String word, StringBuilder text, int start) {
		if (text.length() - start != word.length()) {
			return false;
		}
		for (int i = 0; i < word.length(); i++) {
			if (text.charAt(start + i) != word.charAt(i)) {
				return false;
			}
		}
		return true;
	}
}
