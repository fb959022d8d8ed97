// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * What a kind of finding is about, in the reader's language. Examples are in the plan language, Vietnamese.
 *
 * @param code such as {@code KH204}
 * @param title a few words
 * @param why why the rule exists, with its source (decree and article) where it has one; sentences
 * @param wrong a passage that is reported; null where none can be shown
 * @param right the same passage as it should be; null where none can be shown
 */
public record Explanation(String code, String title, String why, String wrong, String right) {

	private static final String BUNDLE = "org.kehoach.language.messages.explanations";
	/** Falls back to the Vietnamese file, not to the system's language. */
	private static final ResourceBundle.Control VIETNAMESE_ELSE = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	/**
	 * In the system's language.
	 *
	 * @param code not null
	 * @return empty if there is no such code
	 */
	public static Optional<Explanation> of(String code) {
		return of(code, Locale.getDefault());
	}

	/** In English for English, in Vietnamese for all other languages. */
	public static Optional<Explanation> of(String code, Locale language) {
		ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, language, Explanation.class.getClassLoader(), VIETNAMESE_ELSE);
		if (!texts.containsKey(code + ".title")) {
			return Optional.empty();
		}
		return Optional.of(new Explanation(code, texts.getString(code + ".title"), texts.getString(code + ".why"),
				orNull(texts, code + ".wrong"), orNull(texts, code + ".right")));
	}

	private static String orNull(ResourceBundle texts, String key) {
		return texts.containsKey(key) ? texts.getString(key) : null;
	}
}
