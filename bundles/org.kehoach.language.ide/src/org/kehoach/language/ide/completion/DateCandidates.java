// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.completion;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.kehoach.language.ide.labels.Messages;
import org.kehoach.model.Period;
import org.kehoach.model.Plan;
import org.kehoach.model.value.TimeWindow;
import org.kehoach.model.value.Timings;

/** Dates, periods and quarters that are likely at a place: the day of today for a new document, ends of quarters of the plan for a deadline. */
final class DateCandidates {

	private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");
	private static final int MONTHS_OF_QUARTER = 3;
	/** The quarters of a plan of many years are too many to choose from; then there are years only. */
	private static final int MOST_QUARTERS = 8;
	/** Plans of several years are made for five. */
	private static final int YEARS_AHEAD = 4;

	private final EObject model;
	private final LocalDate today;
	private final BiConsumer<String, String> acceptor;

	/**
	 * @param model at the caret, may be null
	 * @param acceptor gets what is to be written and what it means, the likeliest first
	 */
	DateCandidates(EObject model, LocalDate today, BiConsumer<String, String> acceptor) {
		this.model = model;
		this.today = today;
		this.acceptor = acceptor;
	}

	/** A whole period, where its first date is due. */
	void periods() {
		int year = today.getYear();
		for (int each : List.of(year, year + 1)) {
			accept("1/1/" + each + " - 31/12/" + each, Messages.get("propose-year", each));
		}
		accept("1/7/" + year + " - 31/12/" + year, Messages.get("propose-half", year));
		accept("1/1/" + (year + 1) + " - 31/12/" + (year + 1 + YEARS_AHEAD), Messages.get("propose-years", year + 1, year + 1 + YEARS_AHEAD));
	}

	/** @param before what stands in front on the line, without accents */
	void dates(String before) {
		boolean month = before.endsWith("thang") || before.endsWith("month");
		boolean year = before.endsWith("nam") || before.endsWith("year");
		if (model == null || EcoreUtil2.getContainerOfType(model, Plan.class) == null || model instanceof Plan || model instanceof Period) {
			accept(month ? month(today) : year ? String.valueOf(today.getYear()) : day(today), Messages.get("propose-today"));
			return;
		}
		TimeWindow period = Timings.window(EcoreUtil2.getContainerOfType(model, Plan.class).getPeriod()).filter(days -> days.first() != null && days.last() != null)
				.orElse(null);
		if (period == null) {
			return;
		}
		if (year) {
			for (int each = period.first().getYear(); each <= period.last().getYear(); each++) {
				accept(String.valueOf(each), "");
			}
			return;
		}
		accept(month ? month(period.last()) : day(period.last()), Messages.get("propose-period-end"));
		List<LocalDate> ends = ends(period);
		for (LocalDate end : ends) {
			accept(month ? month(end) : day(end), Messages.get("propose-quarter-end", QUARTERS.get((end.getMonthValue() - 1) / MONTHS_OF_QUARTER), end.getYear()));
		}
	}

	/** Last days of quarters within the period but its own last day; of years where there would be too many. */
	private static List<LocalDate> ends(TimeWindow period) {
		List<LocalDate> quarters = new ArrayList<>();
		List<LocalDate> years = new ArrayList<>();
		for (YearMonth month = YearMonth.from(period.first()); month.atEndOfMonth().isBefore(period.last()); month = month.plusMonths(1)) {
			if (month.getMonthValue() % MONTHS_OF_QUARTER == 0) {
				quarters.add(month.atEndOfMonth());
			}
			if (month.getMonthValue() == 4 * MONTHS_OF_QUARTER) {
				years.add(month.atEndOfMonth());
			}
		}
		return quarters.size() > MOST_QUARTERS ? years : quarters;
	}

	/**
	 * The quarters of the plan's period as whole deadlines, where a deadline is due; none for a plan of many years.
	 *
	 * @param keyword "quý" as the file spells it
	 */
	void wholeQuarters(String keyword) {
		Plan plan = model == null ? null : EcoreUtil2.getContainerOfType(model, Plan.class);
		TimeWindow period = plan == null ? null
				: Timings.window(plan.getPeriod()).filter(days -> days.first() != null && days.last() != null).orElse(null);
		if (period == null || period.first().plusMonths((long) MOST_QUARTERS * MONTHS_OF_QUARTER).isBefore(period.last())) {
			return;
		}
		boolean oneYear = period.first().getYear() == period.last().getYear();
		YearMonth last = YearMonth.from(period.last());
		for (YearMonth month = YearMonth.from(period.first()); !month.isAfter(last); month = month.plusMonths(1)) {
			if (month.getMonthValue() % MONTHS_OF_QUARTER == 0 || month.equals(last)) {
				String quarter = QUARTERS.get((month.getMonthValue() - 1) / MONTHS_OF_QUARTER);
				LocalDate first = month.minusMonths((month.getMonthValue() - 1) % MONTHS_OF_QUARTER).atDay(1);
				LocalDate end = first.plusMonths(MONTHS_OF_QUARTER).minusDays(1);
				accept(keyword + ' ' + quarter + (oneYear ? "" : "/" + month.getYear()), day(first) + " - " + day(end));
			}
		}
	}

	/**
	 * Those that do not stand in the list yet.
	 *
	 * @param before what stands in front on the line, without accents
	 */
	void quarters(String before) {
		List<String> words = List.of(before.split("[^\\p{L}\\p{N}]+"));
		for (String quarter : QUARTERS) {
			if (!words.contains(quarter.toLowerCase(Locale.ROOT))) {
				accept(quarter, Messages.get("propose-quarter", quarter));
			}
		}
	}

	private void accept(String text, String meaning) {
		acceptor.accept(text, meaning);
	}

	private static String day(LocalDate day) {
		return day.getDayOfMonth() + "/" + month(day);
	}

	private static String month(LocalDate day) {
		return day.getMonthValue() + "/" + day.getYear();
	}
}
