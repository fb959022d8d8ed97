// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.tasks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kehoach.documents.appendix.TimingWords;
import org.kehoach.model.CompositeTiming;
import org.kehoach.model.Period;
import org.kehoach.model.QualifiedTiming;
import org.kehoach.model.RecurringTiming;
import org.kehoach.model.Rhythm;
import org.kehoach.model.Timing;
import org.kehoach.model.value.TimeWindow;
import org.kehoach.model.value.Timings;

/** The days that a time means for a calendar. */
final class DueDates {

	private DueDates() {
	}

	/** The last day of a time; empty if it names none. */
	static Optional<LocalDate> last(Timing timing, Period period) {
		return Timings.window(timing, period).map(TimeWindow::last);
	}

	/** Each part of a time by itself; without those parts that name no day and no rhythm. */
	static List<DueDate> of(Timing timing, Period period) {
		List<DueDate> dates = new ArrayList<>();
		collect(timing, TimingWords.of(timing), period, dates);
		return dates;
	}

	private static void collect(Timing timing, String wording, Period period, List<DueDate> dates) {
		switch (timing) {
		case CompositeTiming composite -> composite.getParts()
				.forEach(part -> collect(part, TimingWords.of(part), period, dates));
		case QualifiedTiming qualified -> collect(qualified.getTiming(), wording, period, dates);
		case RecurringTiming recurring -> Timings.window(period).ifPresent(window -> recurring(recurring, wording, window, dates));
		case null -> {
			// nothing is said, nothing is due
		}
		default -> last(timing, period).ifPresent(day -> dates.add(new DueDate(day, null, null, wording)));
		}
	}

	/** Ends of years are ends of half-years, these of quarters, these of months: the shortest rhythm has them all. */
	private static void recurring(RecurringTiming timing, String wording, TimeWindow period, List<DueDate> dates) {
		List<Rhythm> rhythms = timing.getRhythms();
		if (rhythms.contains(Rhythm.WEEK)) {
			add(period.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)), Rhythm.WEEK, wording, period, dates);
		}
		rhythms.stream().filter(rhythm -> rhythm != Rhythm.WEEK).min((one, other) -> months(one) - months(other))
				.ifPresent(rhythm -> add(endAfter(period.first(), months(rhythm)), rhythm, wording, period, dates));
	}

	private static void add(LocalDate first, Rhythm rhythm, String wording, TimeWindow period, List<DueDate> dates) {
		if (!first.isAfter(period.last())) {
			dates.add(new DueDate(first, rhythm, period.last(), wording));
		}
	}

	private static LocalDate endAfter(LocalDate day, int months) {
		int last = (day.getMonthValue() - 1) / months * months + months;
		return YearMonth.of(day.getYear(), last).atEndOfMonth();
	}

	/** The length of a rhythm that ends with months. */
	static int months(Rhythm rhythm) {
		return switch (rhythm) {
		case MONTH -> 1;
		case QUARTER -> 3;
		case HALF_YEAR -> 6;
		case YEAR -> 12;
		case WEEK -> throw new IllegalArgumentException("weeks do not end with months");
		};
	}
}
