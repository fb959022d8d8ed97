// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Days as officials write them. */
public final class Days {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
	private static final String[] ROMAN = { "I", "II", "III", "IV" };

	private Days() {
	}

	/** 05/02/2026. */
	public static String shown(LocalDate day) {
		return DAY.format(day);
	}

	/** The reverse of {@link #shown}; null for other texts. */
	public static LocalDate parse(String text) {
		if (text.length() != "dd/MM/yyyy".length() || text.charAt(2) != '/' || !Character.isDigit(text.charAt(0))) {
			return null;
		}
		try {
			return LocalDate.parse(text, DAY);
		} catch (DateTimeParseException e) {
			// looks like a day and is none
			return null;
		}
	}

	/** "Quý IV/2026". */
	static String quarter(LocalDate day) {
		int quarter = day.get(IsoFields.QUARTER_OF_YEAR);
		return Messages.get("quarter", ROMAN[quarter - 1], Integer.toString(day.getYear()), Integer.toString(quarter));
	}
}
