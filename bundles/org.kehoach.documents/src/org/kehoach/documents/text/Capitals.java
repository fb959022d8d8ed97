// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.text;

import java.text.Normalizer;
import java.util.Locale;

/** Capitals of titles. */
public final class Capitals {
	private static final Locale VIETNAMESE = Locale.of("vi", "VN");

	private Capitals() {
	}

	/**
	 * A text in capitals, composed. The locale is fixed: under a Turkish system
	 * language the default rules would write İ.
	 *
	 * @param text
	 *            never null, composed or decomposed
	 * @return never null
	 */
	public static String of(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).toUpperCase(VIETNAMESE);
	}
}
