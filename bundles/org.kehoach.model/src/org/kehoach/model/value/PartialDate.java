// SPDX-License-Identifier: EPL-2.0
package org.kehoach.model.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of which the day, the day and month, or the year may be unknown. Plans need all of these: a draft is dated
 * {@code 7/2025}, a milestone is {@code 2030}, and a deadline that holds every year is {@code 8/9}.
 *
 * @param day 1 to 31, or 0 when unknown
 * @param month 1 to 12, or 0 when unknown (then the day is 0 too)
 * @param year 1 to 9999, or 0 when unknown (then day and month are known)
 */
public record PartialDate(int day, int month, int year) {

	private static final Pattern NOTATION = Pattern.compile("(?:(?:(\\d{1,2})\\s*/\\s*)?(\\d{1,2})\\s*/\\s*)?(\\d{1,4})");
	/** Numbers from here on are years, not days or months. */
	private static final int FIRST_YEAR = 1000;
	private static final int LAST_YEAR = 9999;

	/**
	 * @throws DateTimeException if no such date exists
	 */
	public PartialDate {
		boolean knownParts = year == 0 ? day > 0 && month > 0 : day == 0 || month > 0;
		if (!knownParts || year < 0 || year > LAST_YEAR) {
			throw new DateTimeException("A date needs a year, or a day and a month: " + day + '/' + month + '/' + year);
		}
		if (month != 0) {
			// 29/2 exists in some years, so a date without a year is checked in a leap year
			LocalDate.of(year == 0 ? 2024 : year, month, day == 0 ? 1 : day);
		}
	}

	/**
	 * Reads {@code d/m/yyyy}, {@code m/yyyy}, {@code yyyy} or {@code d/m}; leading zeros and spaces around the strokes do
	 * not matter.
	 *
	 * @param notation not null
	 * @throws DateTimeParseException if the notation is another one or the date does not exist
	 */
	public static PartialDate parse(String notation) {
		Matcher m = NOTATION.matcher(notation.strip());
		if (!m.matches()) {
			throw new DateTimeParseException("Not a date", notation, 0);
		}
		try {
			int last = Integer.parseInt(m.group(3));
			int middle = dayOrMonth(m.group(2));
			int first = dayOrMonth(m.group(1));
			if (last < FIRST_YEAR && first == 0 && middle != 0) {
				return new PartialDate(middle, last, 0);
			}
			if (last < FIRST_YEAR) {
				throw new DateTimeException("Not a year: " + last);
			}
			return new PartialDate(first, middle, last);
		} catch (DateTimeException e) {
			throw new DateTimeParseException(e.getMessage(), notation, 0, e);
		}
	}

	/** 0 if it is not written, which is not the same as a written 0. */
	private static int dayOrMonth(String digits) {
		if (digits == null) {
			return 0;
		}
		int number = Integer.parseInt(digits);
		if (number == 0) {
			throw new DateTimeException("Neither a day nor a month: " + digits);
		}
		return number;
	}

	/** {@link #parse} under the name that EMF looks for when it reads XMI. */
	public static PartialDate valueOf(String notation) {
		return parse(notation);
	}

	/** True if day, month and year are known. */
	public boolean isComplete() {
		return day != 0 && year != 0;
	}

	/**
	 * The first day that this date can mean.
	 *
	 * @param defaultYear taken when the year is unknown
	 */
	public LocalDate earliest(int defaultYear) {
		return yearMonth(defaultYear, month == 0 ? 1 : month, day == 0 ? 1 : day);
	}

	/**
	 * The last day that this date can mean.
	 *
	 * @param defaultYear taken when the year is unknown
	 */
	public LocalDate latest(int defaultYear) {
		int inYear = year == 0 ? defaultYear : year;
		int inMonth = month == 0 ? 12 : month;
		return day == 0 ? YearMonth.of(inYear, inMonth).atEndOfMonth() : yearMonth(defaultYear, inMonth, day);
	}

	private LocalDate yearMonth(int defaultYear, int inMonth, int inDay) {
		YearMonth that = YearMonth.of(year == 0 ? defaultYear : year, inMonth);
		return that.atDay(Math.min(inDay, that.lengthOfMonth()));
	}

	/** As plans write it: {@code 31/7/2025}, {@code 7/2025}, {@code 2025} or {@code 8/9}, without leading zeros. */
	@Override
	public String toString() {
		StringBuilder s = new StringBuilder();
		if (day != 0) {
			s.append(day).append('/');
		}
		if (month != 0) {
			s.append(month);
		}
		if (month != 0 && year != 0) {
			s.append('/');
		}
		return year == 0 ? s.toString() : s.append(year).toString();
	}
}
