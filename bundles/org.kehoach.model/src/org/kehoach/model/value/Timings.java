// SPDX-License-Identifier: EPL-2.0
package org.kehoach.model.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.kehoach.model.CompositeTiming;
import org.kehoach.model.DateTiming;
import org.kehoach.model.DeadlineKind;
import org.kehoach.model.DeadlineTiming;
import org.kehoach.model.DelegatedTiming;
import org.kehoach.model.HalfYearTiming;
import org.kehoach.model.MonthTiming;
import org.kehoach.model.Period;
import org.kehoach.model.PeriodTiming;
import org.kehoach.model.QualifiedTiming;
import org.kehoach.model.QuarterTiming;
import org.kehoach.model.SpanTiming;
import org.kehoach.model.Timing;
import org.kehoach.model.YearTiming;

/** What the deadlines of a plan mean in days. */
public final class Timings {

	private static final int MONTHS_OF_QUARTER = 3;
	private static final int MONTHS_OF_HALF = 6;
	private static final int MONTHS_OF_YEAR = 12;
	private static final int LAST_YEAR = 9999;

	private Timings() {
	}

	/**
	 * The days of a plan's period; a bare year stands for its first or last day. A year that one end does not name is that of
	 * the other.
	 *
	 * @param period may be null
	 * @return empty if the period, or one end of it, is missing, or no end names a year
	 */
	public static Optional<TimeWindow> window(Period period) {
		return period == null || period.getFrom() == null ? Optional.empty()
				: span(period.getFrom(), period.getTo(), 0).filter(TimeWindow::isDated);
	}

	/**
	 * The days that a timing names. "Before" excludes its day, "no later than" includes it.
	 *
	 * @param timing may be null
	 * @param period the plan's; gives the year where the timing names none: the last one in which the time lies within the
	 *            period, else the period's last year; may be null
	 * @return empty for times that name no day: ongoing, recurring, relative to an event, left to another document, in words;
	 *         and where the year is needed and unknown, or beyond {@value #LAST_YEAR}
	 */
	public static Optional<TimeWindow> window(Timing timing, Period period) {
		return window(timing, window(period));
	}

	private static Optional<TimeWindow> window(Timing timing, Optional<TimeWindow> period) {
		return switch (timing) {
		case PeriodTiming t -> period;
		case QualifiedTiming t -> window(t.getTiming(), period);
		case CompositeTiming t -> t.getParts().stream().map(part -> window(part, period)).flatMap(Optional::stream)
				.reduce(TimeWindow::union);
		case null -> Optional.empty();
		default -> period.isEmpty() ? inYear(timing, 0) : inPeriod(timing, period.get());
		};
	}

	private static Optional<TimeWindow> inPeriod(Timing timing, TimeWindow period) {
		int lastYear = period.last().getYear();
		Optional<TimeWindow> inLastYear = inYear(timing, lastYear);
		// the period may run over New Year: quarter III is then that of an earlier year
		for (int year = lastYear; year >= period.first().getYear(); year--) {
			Optional<TimeWindow> time = inYear(timing, year);
			if (time.isPresent() && !time.get().isApartFrom(period) && !time.get().reachesOutOf(period)) {
				return time;
			}
		}
		return inLastYear;
	}

	/** @param year where the timing names none; 0 if unknown */
	private static Optional<TimeWindow> inYear(Timing timing, int year) {
		return switch (timing) {
		case DeadlineTiming t -> deadline(t, year);
		case DateTiming t -> known(t.getDate(), year).map(d -> new TimeWindow(d.earliest(year), d.latest(year)));
		case SpanTiming t -> span(t.getFrom(), t.getTo(), year);
		case QuarterTiming t -> months(t.getQuarters(), MONTHS_OF_QUARTER, yearOr(t.getYear(), year));
		case MonthTiming t -> months(t.getMonths(), 1, yearOr(t.getYear(), year));
		case YearTiming t -> year(yearOr(t.getYear(), year));
		case HalfYearTiming t -> months(monthsOf(t), 1, yearOr(t.getYear(), year));
		case DelegatedTiming t -> year(t.getYear());
		default -> Optional.empty();
		};
	}

	/** The first and the last month: "3 tháng cuối năm" are October to December. */
	private static List<Integer> monthsOf(HalfYearTiming timing) {
		int months = timing.getMonths() == 0 ? MONTHS_OF_HALF : timing.getMonths();
		return timing.isSecond() ? List.of(MONTHS_OF_YEAR - months + 1, MONTHS_OF_YEAR) : List.of(1, months);
	}

	private static Optional<TimeWindow> deadline(DeadlineTiming timing, int year) {
		return known(timing.getDate(), year).map(date -> {
			LocalDate last = timing.getKind() == DeadlineKind.BEFORE ? date.earliest(year).minusDays(1) : date.latest(year);
			return new TimeWindow(null, last);
		});
	}

	/** A year that one end does not name is that of the other, else the one given. */
	private static Optional<TimeWindow> span(PartialDate from, PartialDate to, int year) {
		int fromYear = to == null ? year : yearOr(to.year(), year);
		int toYear = from == null ? year : yearOr(from.year(), year);
		Optional<LocalDate> first = known(from, fromYear).map(d -> d.earliest(fromYear));
		Optional<LocalDate> last = known(to, toYear).map(d -> d.latest(toYear));
		return first.map(day -> new TimeWindow(day, last.orElse(null)));
	}

	/** @param numbers with a null in the place of one that could not be read */
	private static Optional<TimeWindow> months(List<Integer> numbers, int length, int year) {
		if (numbers.isEmpty() || numbers.stream().anyMatch(Objects::isNull) || !isYear(year)) {
			return Optional.empty();
		}
		int first = (Collections.min(numbers) - 1) * length + 1;
		int last = Collections.max(numbers) * length;
		if (first < 1 || last > MONTHS_OF_YEAR) {
			return Optional.empty();
		}
		return Optional.of(new TimeWindow(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth()));
	}

	private static Optional<TimeWindow> year(int year) {
		return isYear(year) ? Optional.of(new TimeWindow(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
				: Optional.empty();
	}

	private static boolean isYear(int year) {
		return year >= 1 && year <= LAST_YEAR;
	}

	private static Optional<PartialDate> known(PartialDate date, int year) {
		return Optional.ofNullable(date).filter(d -> d.year() != 0 || year != 0);
	}

	private static int yearOr(int named, int otherwise) {
		return named == 0 ? otherwise : named;
	}
}
