// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.formatting;

import java.text.Normalizer;

/** How wide a text is in an editor whose letters are of one width. */
final class Columns {

	private static final int TAB = 4;

	private Columns() {
	}

	/** @param text in one line; however its letters are composed, they count one each */
	static int of(String text) {
		String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
		int columns = 0;
		for (int i = 0; i < composed.length(); i++) {
			char c = composed.charAt(i);
			columns += c == '\t' ? TAB : Character.isLowSurrogate(c) ? 0 : 1;
		}
		return columns;
	}
}
