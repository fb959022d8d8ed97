// SPDX-License-Identifier: EPL-2.0
package org.kehoach.model.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Comparing what authors wrote in words. */
public final class Phrases {

	/** What plans shorten without saying so. */
	private static final Map<String, String> ABBREVIATIONS = Map.of("tthc", "thủ tục hành chính", "ubnd", "ủy ban nhân dân",
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
		StringBuilder normal = new StringBuilder();
		for (String word : Normalizer.normalize(phrase, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\d%]+")) {
			if (!word.isEmpty()) {
				normal.append(normal.isEmpty() ? "" : " ").append(ABBREVIATIONS.getOrDefault(word, word));
			}
		}
		return normal.toString();
	}
}
