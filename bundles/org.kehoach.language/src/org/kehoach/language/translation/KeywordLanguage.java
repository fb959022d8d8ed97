// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.translation;

import java.util.Arrays;
import java.util.Optional;

import org.kehoach.language.lexer.Keyword;

/** A language that keywords can be written in. */
public enum KeywordLanguage {
	VIETNAMESE("vi"), ENGLISH("en");

	private final String tag;

	KeywordLanguage(String tag) {
		this.tag = tag;
	}

	/** As commands name it: vi, en. */
	public String tag() {
		return tag;
	}

	/** @param tag as {@link #tag()} */
	public static Optional<KeywordLanguage> of(String tag) {
		return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
	}

	String spelling(Keyword keyword) {
		return this == ENGLISH ? keyword.english() : keyword.vietnamese();
	}

	KeywordLanguage other() {
		return this == ENGLISH ? VIETNAMESE : ENGLISH;
	}
}
