// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.xlsx;

import java.util.regex.Pattern;

/** Text inside spreadsheet cells. */
final class XlsxText {
	/** What one cell can hold. */
	static final int LONGEST = 32767;
	/** The format reads _x0041_ as the letter A; a text that holds such a thing by itself is marked. */
	private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	private XlsxText() {
	}

	/** A text as the file stores it. */
	static String stored(String text) {
		return text.indexOf("_x") < 0 ? text : ESCAPE.matcher(text).replaceAll("_x005F_");
	}

	/** The text as far as a cell can hold it. */
	static String cut(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
		return text.substring(0, end);
	}

	/** Whether a spreadsheet would take the text for a formula if it were typed in. */
	static boolean looksLikeFormula(String text) {
		return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
	}
}
