// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.skeleton;

import java.util.Locale;

import org.kehoach.language.placeholders.Placeholders;
import org.kehoach.language.translation.KeywordLanguage;
import org.kehoach.model.messages.MessageBundle;

/** The sentences that are put into new texts, in the language of the text, not of who asks for it. */
record Words(Locale language) {

	private static final MessageBundle BUNDLE = new MessageBundle("org.kehoach.language.skeleton.messages", Words.class);

	static Words in(KeywordLanguage language) {
		return new Words(Locale.of(language.tag()));
	}

	/** As {@link MessageBundle#get(Locale, String, Object...)}. */
	String get(String key, Object... arguments) {
		return BUNDLE.get(language, key, arguments);
	}

	/** A sentence in brackets, to be worded. */
	String blank(String key, Object... arguments) {
		return Quoted.line(Placeholders.around(get(key, arguments)));
	}
}
