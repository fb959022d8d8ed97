// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.text;

/** Roman numerals, as groups and appendices are numbered. */
public final class RomanNumeral {
	private static final int[] VALUES = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
	private static final String[] SIGNS = { "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };

	private RomanNumeral() {
	}

	/**
	 * The numeral in capitals.
	 *
	 * @param number
	 *            1 to 3999
	 * @return never null
	 * @throws IllegalArgumentException
	 *             for another number
	 */
	public static String of(int number) {
		if (number < 1 || number > 3999) {
			throw new IllegalArgumentException("no Roman numeral for " + number);
		}
		StringBuilder result = new StringBuilder();
		int rest = number;
		for (int i = 0; i < VALUES.length; i++) {
			while (rest >= VALUES[i]) {
				result.append(SIGNS[i]);
				rest -= VALUES[i];
			}
		}
		return result.toString();
	}
}
