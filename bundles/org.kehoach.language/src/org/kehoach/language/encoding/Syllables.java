// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.encoding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether letters can be a Vietnamese syllable: consonants in front, vowels with at most one tone, consonants behind. */
final class Syllables {

	private static final Pattern TONES = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
	/** Single ones and all that stand together. */
	private static final String VOWELS = "iêu|yêu|uôi|ươi|ươu|oai|oay|oao|oeo|uây|uya|uyê|uyu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uơ"
			+ "|uô|uy|ưa|ưi|ươ|ưu|yê|[aăâeêioôơuưy]";
	private static final Pattern SYLLABLE = Pattern
			.compile("(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?(?:" + VOWELS + ")(?:ch|ng|nh|[cmnpt])?");

	private Syllables() {
	}

	static boolean isSyllable(String word) {
		String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
		String toneless = Normalizer.normalize(TONES.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
		long tones = TONES.matcher(apart).results().count();
		return tones <= 1 && SYLLABLE.matcher(toneless).matches();
	}
}
