// SPDX-License-Identifier: EPL-2.0
package org.kehoach.model.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
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

	private Timings() {
	}

	/**
	 * The days of a plan's period; a bare year stands for its first or last day.
	 *
	 * @param period may be null
	 * @return empty if the period, or one end of it, is missing
	 */
	public static Optional<TimeWindow> window(Period period) {
		if (period == null || period.getFrom() == null || period.getTo() == null) {
			return Optional.empty();
		}
		int toYear = period.getTo().year();
		LocalDate last = period.getTo().latest(toYear);
		return Optional.of(new TimeWindow(period.getFrom().earliest(toYear), last));
	}

	/**
	 * The days that a timing names. "Before" excludes its day, "no later than" includes it.
	 *
	 * @param timing may be null
	 * @param period the plan's; gives the year where the timing names none; may be null
	 * @return empty for times that name no day: ongoing, recurring, relative to an event, left to another document, in words;
	 *         and where the year is needed and unknown
	 */
	public static Optional<TimeWindow> window(Timing timing, Period period) {
		int year = window(period).map(w -> w.last().getYear()).orElse(0);
		return window(timing, period, year);
	}

	private static Optional<TimeWindow> window(Timing timing, Period period, int year) {
		return switch (timing) {
		case DeadlineTiming t -> deadline(t, year);
		case DateTiming t -> known(t.getDate(), year).map(d -> new TimeWindow(d.earliest(year), d.latest(year)));
		case SpanTiming t -> span(t, year);
		case QuarterTiming t -> months(t.getQuarters(), MONTHS_OF_QUARTER, yearOr(t.getYear(), year));
		case MonthTiming t -> months(t.getMonths(), 1, yearOr(t.getYear(), year));
		case YearTiming t -> year(yearOr(t.getYear(), year));
		case HalfYearTiming t -> months(List.of(t.isSecond() ? 2 : 1), MONTHS_OF_HALF, yearOr(t.getYear(), year));
		case DelegatedTiming t -> year(t.getYear());
		case PeriodTiming t -> window(period);
		case QualifiedTiming t -> window(t.getTiming(), period, year);
		case CompositeTiming t -> t.getParts().stream().map(part -> window(part, period, year)).flatMap(Optional::stream)
				.reduce(TimeWindow::union);
		case null, default -> Optional.empty();
		};
	}

	private static Optional<TimeWindow> deadline(DeadlineTiming timing, int year) {
		return known(timing.getDate(), year).map(date -> {
			LocalDate last = timing.getKind() == DeadlineKind.BEFORE ? date.earliest(year).minusDays(1) : date.latest(year);
			return new TimeWindow(null, last);
		});
	}

	private static Optional<TimeWindow> span(SpanTiming timing, int year) {
		Optional<LocalDate> first = known(timing.getFrom(), year).map(d -> d.earliest(year));
		Optional<LocalDate> last = known(timing.getTo(), year).map(d -> d.latest(year));
		return first.map(day -> new TimeWindow(day, last.orElse(null)));
	}

	private static Optional<TimeWindow> months(List<Integer> numbers, int length, int year) {
		if (numbers.isEmpty() || year == 0) {
			return Optional.empty();
		}
		int first = (Collections.min(numbers) - 1) * length + 1;
		int last = Collections.max(numbers) * length;
		if (first < 1 || last > 12) {
			return Optional.empty();
		}
		return Optional.of(new TimeWindow(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth()));
	}

	private static Optional<TimeWindow> year(int year) {
		return year == 0 ? Optional.empty() : Optional.of(new TimeWindow(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
	}

	private static Optional<PartialDate> known(PartialDate date, int year) {
		return Optional.ofNullable(date).filter(d -> d.year() != 0 || year != 0);
	}

	private static int yearOr(int named, int otherwise) {
		return named == 0 ? otherwise : named;
	}
}
