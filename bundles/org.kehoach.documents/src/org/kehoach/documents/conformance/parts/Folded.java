// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.parts;

import java.text.Normalizer;
import java.util.Locale;

/** Texts without what people get wrong most: capitals, accents, blanks and signs. */
final class Folded {

	private Folded() {
	}

	/** Letters and digits of ASCII, all capitals: "Độc lập - Tự do" becomes DOCLAPTUDO. */
	static String of(String text) {
		return Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD).toUpperCase(Locale.ROOT)
				.replaceAll("[^A-Z0-9]", "");
	}

	/** Whether the text is a line made of signs, such as "_______" or "-----". */
	static boolean isDrawn(String text) {
		return text.length() >= 3 && text.matches("[-_–—‒―*=~]+");
	}
}
