// SPDX-License-Identifier: EPL-2.0
package org.kehoach.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.model.CompositeTiming;
import org.kehoach.model.DateTiming;
import org.kehoach.model.DeadlineKind;
import org.kehoach.model.DeadlineTiming;
import org.kehoach.model.DelegatedTiming;
import org.kehoach.model.MonthTiming;
import org.kehoach.model.Period;
import org.kehoach.model.PlanFactory;
import org.kehoach.model.QualifiedTiming;
import org.kehoach.model.QuarterTiming;
import org.kehoach.model.SpanTiming;
import org.kehoach.model.Timing;
import org.kehoach.model.YearTiming;

class TimingsTest {

	private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;
	private static final String HALF_YEAR = "1/7/2025-31/12/2025";

	// ---- periods

	@ParameterizedTest
	@CsvSource({ "1/7/2025-31/12/2025, 2025-07-01..2025-12-31", "2021-2030, 2021-01-01..2030-12-31",
			"7/2025-2/2026, 2025-07-01..2026-02-28", "1/7-31/12/2025, 2025-07-01..2025-12-31",
			"1/7/2025-31/12, 2025-07-01..2025-12-31", "1/7-31/12, ", "-2025, ", "2025-, ", "-, " })
	void aPeriodHasDaysWhenBothEndsAreKnown(String period, String expected) {
		assertEquals(expected == null ? "" : expected, shown(Timings.window(period(period))));
	}

	@Test
	void noPeriodHasNoDays() {
		assertEquals(Optional.empty(), Timings.window(null));
	}

	// ---- single times

	@ParameterizedTest
	@CsvSource({ "31/7/2025, ..2025-07-30", "7/2025, ..2025-06-30", "2026, ..2025-12-31", "8/9, ..2025-09-07" })
	void beforeExcludesItsDay(String date, String expected) {
		assertEquals(expected, in(HALF_YEAR, deadline(DeadlineKind.BEFORE, date)));
	}

	@ParameterizedTest
	@CsvSource({ "31/7/2025, ..2025-07-31", "7/2025, ..2025-07-31", "2025, ..2025-12-31", "8/9, ..2025-09-08" })
	void noLaterIncludesItsDay(String date, String expected) {
		assertEquals(expected, in(HALF_YEAR, deadline(DeadlineKind.NOT_LATER, date)));
	}

	@ParameterizedTest
	@CsvSource({ "15/10/2025, 2025-10-15..2025-10-15", "10/2025, 2025-10-01..2025-10-31", "15/10, 2025-10-15..2025-10-15" })
	void aDateIsItsDays(String date, String expected) {
		DateTiming timing = FACTORY.createDateTiming();
		timing.setDate(PartialDate.parse(date));
		assertEquals(expected, in(HALF_YEAR, timing));
	}

	@Test
	void quartersRunFromTheFirstToTheLastNamed() {
		assertEquals("2025-07-01..2025-12-31", in(HALF_YEAR, quarters(0, 3, 4)));
		assertEquals("2025-07-01..2025-12-31", in(HALF_YEAR, quarters(0, 4, 3)));
		assertEquals("2025-01-01..2025-12-31", in(HALF_YEAR, quarters(0, 1, 4)));
		assertEquals("2026-04-01..2026-06-30", in(HALF_YEAR, quarters(2026, 2)));
		assertEquals("", in(HALF_YEAR, quarters(0)));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 5, -1, Integer.MAX_VALUE })
	void aBadQuarterHasNoDays(int quarter) {
		assertEquals("", in(HALF_YEAR, quarters(0, quarter)));
	}

	@Test
	void monthsRunFromTheFirstToTheLastNamed() {
		assertEquals("2025-07-01..2025-08-31", in(HALF_YEAR, months(0, 7, 8)));
		assertEquals("2024-02-01..2024-02-29", in(HALF_YEAR, months(2024, 2)));
		assertEquals("", in(HALF_YEAR, months(0)));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 13, -3, Integer.MAX_VALUE, Integer.MIN_VALUE })
	void aBadMonthHasNoDays(int month) {
		assertEquals("", in(HALF_YEAR, months(0, month)));
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 10_000, Integer.MAX_VALUE })
	void aYearBeyondTheCalendarHasNoDays(int year) {
		assertEquals("", in(HALF_YEAR, year(year)));
		assertEquals("", in(HALF_YEAR, quarters(year, 1)));
		assertEquals("", in(HALF_YEAR, months(year, 1)));
	}

	/** A parser puts a null where it cannot read a value. */
	@Test
	void anUnreadQuarterOrMonthHasNoDays() {
		QuarterTiming quarters = quarters(2025, 3);
		quarters.getQuarters().add(null);
		assertEquals("", in(HALF_YEAR, quarters));
		MonthTiming months = months(2025, 7);
		months.getMonths().add(null);
		assertEquals("", in(HALF_YEAR, months));
	}

	@Test
	void aYearIsAllItsDays() {
		assertEquals("2025-01-01..2025-12-31", in(HALF_YEAR, year(2025)));
		assertEquals("2025-01-01..2025-12-31", in(HALF_YEAR, year(0)));
	}

	@Test
	void thePeriodIsThePlans() {
		assertEquals("2025-07-01..2025-12-31", in(HALF_YEAR, FACTORY.createPeriodTiming()));
		assertEquals("", shown(Timings.window(FACTORY.createPeriodTiming(), null)));
	}

	@ParameterizedTest
	@CsvSource({ "1/8/2025, 30/9/2025, 2025-08-01..2025-09-30", "8/2025, 9/2025, 2025-08-01..2025-09-30",
			"2025, , 2025-01-01..", "1/8, 30/9, 2025-08-01..2025-09-30",
			// the year named at one end is meant at the other, too
			"1/8, 30/9/2026, 2026-08-01..2026-09-30", "1/8/2026, 30/9, 2026-08-01..2026-09-30", ", 30/9/2025, ''" })
	void aSpanMayBeOpen(String from, String to, String expected) {
		SpanTiming timing = FACTORY.createSpanTiming();
		timing.setFrom(from == null ? null : PartialDate.parse(from));
		timing.setTo(to == null ? null : PartialDate.parse(to));
		assertEquals(expected, in(HALF_YEAR, timing));
	}

	@Test
	void whatNamesNoDayHasNone() {
		for (Timing timing : List.of(FACTORY.createOngoingTiming(), FACTORY.createRecurringTiming(), FACTORY.createRelativeTiming(),
				FACTORY.createTextTiming(), FACTORY.createDelegatedTiming(), FACTORY.createDeadlineTiming(),
				FACTORY.createDateTiming(), FACTORY.createSpanTiming(), FACTORY.createQualifiedTiming(),
				FACTORY.createCompositeTiming())) {
			assertEquals("", in(HALF_YEAR, timing), timing.eClass().getName());
		}
		assertEquals(Optional.empty(), Timings.window(null, period(HALF_YEAR)));
	}

	@Test
	void whatAnotherDocumentSetsIsBoundedByItsYear() {
		DelegatedTiming timing = FACTORY.createDelegatedTiming();
		timing.setYear(2025);
		assertEquals("2025-01-01..2025-12-31", in(HALF_YEAR, timing));
	}

	// ---- times made of others

	@Test
	void aQualifiedTimeIsTheTimeInIt() {
		assertEquals("..2025-09-08", in(HALF_YEAR, qualified(deadline(DeadlineKind.NOT_LATER, "8/9"))));
	}

	@Test
	void partsAreTakenTogether() {
		assertEquals("2025-07-01..2025-12-31", in(HALF_YEAR, parts(quarters(0, 3), quarters(0, 4))));
		assertEquals("..2025-12-31", in(HALF_YEAR, parts(quarters(0, 4), deadline(DeadlineKind.BEFORE, "7/6"))));
		assertEquals("2025-07-01..2025-09-30", in(HALF_YEAR, parts(quarters(0, 3), FACTORY.createOngoingTiming())));
		assertEquals("", in(HALF_YEAR, parts(FACTORY.createOngoingTiming(), FACTORY.createTextTiming())));
	}

	// ---- the year that is not named

	@Test
	void withoutAPeriodAnUnnamedYearIsUnknown() {
		assertEquals("", shown(Timings.window(quarters(0, 3), null)));
		assertEquals("", shown(Timings.window(months(0, 3), null)));
		assertEquals("", shown(Timings.window(year(0), null)));
		assertEquals("", shown(Timings.window(deadline(DeadlineKind.BEFORE, "8/9"), null)));
		assertEquals("..2025-09-07", shown(Timings.window(deadline(DeadlineKind.BEFORE, "8/9/2025"), null)));
		assertEquals("2025-07-01..2025-09-30", shown(Timings.window(quarters(2025, 3), null)));
	}

	@Test
	void anUnnamedYearIsTheOneThatFitsThePeriod() {
		String overNewYear = "1/7/2025-30/6/2026";
		assertEquals("2025-07-01..2025-12-31", in(overNewYear, quarters(0, 3, 4)));
		assertEquals("2026-01-01..2026-03-31", in(overNewYear, quarters(0, 1)));
		assertEquals("2025-11-01..2025-11-30", in(overNewYear, months(0, 11)));
		assertEquals("..2025-12-08", in(overNewYear, deadline(DeadlineKind.NOT_LATER, "8/12")));
		assertEquals("..2026-06-06", in(overNewYear, deadline(DeadlineKind.BEFORE, "7/6")));
		assertEquals("2025-07-01..2026-03-31", in(overNewYear, parts(quarters(0, 3), quarters(0, 1))));
	}

	@Test
	void inAPlanOfSeveralYearsAnUnnamedYearIsTheLast() {
		assertEquals("2030-10-01..2030-12-31", in("2026-2030", quarters(0, 4)));
		assertEquals("..2030-12-08", in("2026-2030", deadline(DeadlineKind.NOT_LATER, "8/12")));
	}

	// ---- building blocks

	private static String in(String period, Timing timing) {
		return shown(Timings.window(timing, period(period)));
	}

	private static String shown(Optional<TimeWindow> window) {
		return window.map(w -> day(w.first()) + ".." + day(w.last())).orElse("");
	}

	private static String day(LocalDate day) {
		return day == null ? "" : day.toString();
	}

	/** Two dates divided by a hyphen; either may be missing. */
	private static Period period(String notation) {
		int hyphen = notation.indexOf('-');
		String from = notation.substring(0, hyphen);
		String to = notation.substring(hyphen + 1);
		Period period = FACTORY.createPeriod();
		period.setFrom(from.isEmpty() ? null : PartialDate.parse(from));
		period.setTo(to.isEmpty() ? null : PartialDate.parse(to));
		return period;
	}

	private static DeadlineTiming deadline(DeadlineKind kind, String date) {
		DeadlineTiming timing = FACTORY.createDeadlineTiming();
		timing.setKind(kind);
		timing.setDate(PartialDate.parse(date));
		return timing;
	}

	private static QuarterTiming quarters(int year, Integer... quarters) {
		QuarterTiming timing = FACTORY.createQuarterTiming();
		timing.getQuarters().addAll(List.of(quarters));
		timing.setYear(year);
		return timing;
	}

	private static MonthTiming months(int year, Integer... months) {
		MonthTiming timing = FACTORY.createMonthTiming();
		timing.getMonths().addAll(List.of(months));
		timing.setYear(year);
		return timing;
	}

	private static YearTiming year(int year) {
		YearTiming timing = FACTORY.createYearTiming();
		timing.setYear(year);
		return timing;
	}

	private static QualifiedTiming qualified(Timing inner) {
		QualifiedTiming timing = FACTORY.createQualifiedTiming();
		timing.setScope("báo cáo");
		timing.setTiming(inner);
		return timing;
	}

	private static CompositeTiming parts(Timing... parts) {
		CompositeTiming timing = FACTORY.createCompositeTiming();
		timing.getParts().addAll(List.of(parts));
		return timing;
	}
}
