// SPDX-License-Identifier: EPL-2.0
package org.kehoach.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class TimeWindowTest {

	private static final TimeWindow SUMMER = days(6, 8);

	private static TimeWindow days(int fromMonth, int toMonth) {
		return new TimeWindow(LocalDate.of(2025, fromMonth, 1), LocalDate.of(2025, toMonth, 28));
	}

	private static TimeWindow until(int month) {
		return new TimeWindow(null, LocalDate.of(2025, month, 28));
	}

	private static TimeWindow since(int month) {
		return new TimeWindow(LocalDate.of(2025, month, 1), null);
	}

	@Test
	void isDatedByItsLastDay() {
		assertTrue(SUMMER.isDated());
		assertTrue(until(6).isDated());
		assertFalse(since(6).isDated());
	}

	@Test
	void unionHoldsBothAndKeepsOpenEnds() {
		assertEquals(days(2, 8), SUMMER.union(days(2, 3)));
		assertEquals(days(6, 12), SUMMER.union(days(7, 12)));
		assertEquals(SUMMER, SUMMER.union(days(7, 7)));
		assertEquals(until(9), SUMMER.union(until(9)));
		assertEquals(since(3), since(3).union(SUMMER));
		assertEquals(new TimeWindow(null, null), until(3).union(since(5)));
	}

	@Test
	void isApartWhenNoDayIsShared() {
		assertTrue(SUMMER.isApartFrom(days(1, 5)));
		assertTrue(SUMMER.isApartFrom(days(9, 10)));
		assertTrue(SUMMER.isApartFrom(until(5)));
		assertTrue(SUMMER.isApartFrom(since(9)));
		assertFalse(SUMMER.isApartFrom(days(8, 10)));
		assertFalse(SUMMER.isApartFrom(until(6)));
		assertFalse(SUMMER.isApartFrom(since(8)));
		assertFalse(until(2).isApartFrom(until(9)));
		LocalDate day = LocalDate.of(2025, 8, 28);
		assertFalse(SUMMER.isApartFrom(new TimeWindow(day, day)), "the last day counts");
	}

	@Test
	void reachesOutByANamedEnd() {
		assertTrue(days(5, 7).reachesOutOf(SUMMER));
		assertTrue(days(7, 9).reachesOutOf(SUMMER));
		assertTrue(until(9).reachesOutOf(SUMMER));
		assertTrue(since(5).reachesOutOf(SUMMER));
		assertFalse(SUMMER.reachesOutOf(SUMMER));
		assertFalse(until(7).reachesOutOf(SUMMER));
		assertFalse(since(7).reachesOutOf(SUMMER));
		assertFalse(SUMMER.reachesOutOf(new TimeWindow(null, null)));
	}
}
