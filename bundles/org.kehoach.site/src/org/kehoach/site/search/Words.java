// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words as the index knows them: small letters without accents. The script of the search page does the same. */
final class Words {

	/** Of longer words only the start is known. */
	private static final int LONGEST = 32;

	private Words() {
	}

	/** In the order of the text, as often as they are there. */
	static List<String> of(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
		List<String> words = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		for (int i = 0; i <= plain.length(); i++) {
			char c = i == plain.length() ? ' ' : plain.charAt(i);
			if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
				word.append(c);
			} else if (c == 'đ') {
				word.append('d');
			} else if (!isMark(plain, i) && !word.isEmpty()) {
				words.add(word.length() > LONGEST ? word.substring(0, LONGEST) : word.toString());
				word.setLength(0);
			}
		}
		return words;
	}

	/** An accent that was taken off a letter. */
	private static boolean isMark(String text, int at) {
		return at < text.length() && switch (Character.getType(text.codePointAt(at))) {
		case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
		default -> false;
		};
	}
}
