// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language;

import java.util.Locale;
import java.util.function.Supplier;

/** Runs something in a language and goes back to the one before. */
public final class Languages {

	private Languages() {
	}

	/** @param language a tag such as vi */
	public static <T> T in(String language, Supplier<T> action) {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.forLanguageTag(language));
		try {
			return action.get();
		} finally {
			Locale.setDefault(before);
		}
	}
}
