// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.review;

import java.math.BigInteger;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/** The order in which a reader expects cells: days by time, numbers by size, words as a Vietnamese dictionary has them; nothing last. */
public final class CellOrder {

	private CellOrder() {
	}

	/** Not to be shared between threads. */
	public static Comparator<String> natural() {
		Collator collator = Collator.getInstance(Locale.forLanguageTag("vi"));
		return (one, other) -> compare(one, other, collator);
	}

	private static int compare(String one, String other, Collator collator) {
		if (one.isEmpty() || other.isEmpty()) {
			return Boolean.compare(one.isEmpty(), other.isEmpty());
		}
		LocalDate day = Days.parse(one);
		LocalDate otherDay = Days.parse(other);
		if (day != null && otherDay != null) {
			return day.compareTo(otherDay);
		}
		int i = 0;
		int j = 0;
		// pieces of digits count as numbers: C2 before C10
		while (i < one.length() && j < other.length()) {
			int iEnd = end(one, i);
			int jEnd = end(other, j);
			String piece = one.substring(i, iEnd);
			String otherPiece = other.substring(j, jEnd);
			int result = isDigit(piece.charAt(0)) && isDigit(otherPiece.charAt(0))
					? new BigInteger(piece).compareTo(new BigInteger(otherPiece))
					: collator.compare(piece, otherPiece);
			if (result != 0) {
				return result;
			}
			i = iEnd;
			j = jEnd;
		}
		return Integer.compare(one.length() - i, other.length() - j);
	}

	private static int end(String text, int from) {
		int end = from + 1;
		while (end < text.length() && isDigit(text.charAt(end)) == isDigit(text.charAt(from))) {
			end++;
		}
		return end;
	}

	/** Of our own ten digits only: BigInteger would take others, but nobody means them. */
	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}
}
