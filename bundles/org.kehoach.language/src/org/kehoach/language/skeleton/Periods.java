// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.skeleton;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kehoach.model.Period;
import org.kehoach.model.PlanFactory;
import org.kehoach.model.value.PartialDate;
import org.kehoach.model.value.TimeWindow;
import org.kehoach.model.value.Timings;

/** Periods of plans as people type and name them. */
public final class Periods {

	private static final Pattern NOTATION = Pattern.compile("([\\d/]+)\\s*(?:[-–—]\\s*([\\d/]+))?");
	private static final int JULY = 7;

	private Periods() {
	}

	/**
	 * @param text such as {@code 2026}, {@code 2026-2030}, {@code 7/2025 - 12/2025}, {@code 1/7/2025 - 31/12/2025}
	 * @return empty if it is none of these, an end has no year, or it ends before it starts
	 */
	public static Optional<Period> parse(String text) {
		Matcher m = NOTATION.matcher(text.strip());
		if (!m.matches()) {
			return Optional.empty();
		}
		try {
			Period period = PlanFactory.eINSTANCE.createPeriod();
			period.setFrom(PartialDate.parse(m.group(1)));
			period.setTo(PartialDate.parse(m.group(m.group(2) == null ? 1 : 2)));
			return Timings.window(period).filter(days -> days.first() != null && !days.first().isAfter(days.last())).map(days -> period);
		} catch (DateTimeException e) {
			// no date, so no period: whoever asks says so
			return Optional.empty();
		}
	}

	/** As a plan writes it. */
	public static String written(Period period) {
		return period.getFrom() + (period.getTo() == null || period.getTo().equals(period.getFrom()) ? "" : " - " + period.getTo());
	}

	/** The days of a period that {@link #parse} gave. */
	static TimeWindow days(Period period) {
		return Timings.window(period).orElseThrow();
	}

	/** A part of a name: {@code 2026}, {@code 2026_2030}, {@code 2025H2}. */
	static String inName(Period period) {
		TimeWindow days = days(period);
		int first = days.first().getYear();
		int last = days.last().getYear();
		return first != last ? first + "_" + last : first + (isHalf(days, true) ? "H1" : isHalf(days, false) ? "H2" : "");
	}

	/** As titles say it: "năm 2026", "giai đoạn 2026 - 2030", "6 tháng cuối năm 2025". */
	static String inTitle(Period period, Words words) {
		TimeWindow days = days(period);
		int first = days.first().getYear();
		int last = days.last().getYear();
		boolean whole = days.first().getDayOfYear() == 1 && days.last().equals(LocalDate.of(last, 12, 31));
		if (whole) {
			return first == last ? words.get("period-year", first) : words.get("period-years", first, last);
		}
		if (isHalf(days, true) || isHalf(days, false)) {
			return words.get(isHalf(days, true) ? "period-first-half" : "period-second-half", first);
		}
		return words.get("period-days", date(days.first()), date(days.last()));
	}

	private static boolean isHalf(TimeWindow days, boolean first) {
		int year = days.first().getYear();
		return days.first().equals(LocalDate.of(year, first ? 1 : JULY, 1))
				&& days.last().equals(first ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31));
	}

	/** As plans write days. */
	static String date(LocalDate day) {
		return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
	}
}
