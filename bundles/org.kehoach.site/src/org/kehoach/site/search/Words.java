// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words as the index knows them: small letters without accents. The script of the search page does the same. */
final class Words {

	private Words() {
	}

	/** In the order of the text, as often as they are there. */
	static List<String> of(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT).replace('đ', 'd');
		List<String> words = new ArrayList<>();
		for (String word : plain.split("[^a-z0-9]+")) {
			if (!word.isEmpty()) {
				words.add(word.length() > 32 ? word.substring(0, 32) : word);
			}
		}
		return words;
	}
}
