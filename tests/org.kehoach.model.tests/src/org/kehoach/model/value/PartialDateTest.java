// SPDX-License-Identifier: EPL-2.0
package org.kehoach.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

	@ParameterizedTest
	@CsvSource({ "31/7/2025, 31, 7, 2025", "05/01/2020, 5, 1, 2020", "7/2025, 0, 7, 2025", "2030, 0, 0, 2030", "8/9, 8, 9, 0",
			"08/12, 8, 12, 0", "29/2/2024, 29, 2, 2024", "29/2, 29, 2, 0", "' 1 / 7 / 2025 ', 1, 7, 2025", "1000, 0, 0, 1000",
			"9999, 0, 0, 9999" })
	void readsWhatPlansWrite(String notation, int day, int month, int year) {
		assertEquals(new PartialDate(day, month, year), PartialDate.parse(notation));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "31/6/2025", "29/2/2025", "30/2", "32/1", "1/13", "13/2025", "0/7/2025", "00/7/2025", "0/2025",
			"0/7", "7/0", "1/7/25", "25", "999", "10000", "1/2/3/2025", "31-7-2025", "ngày 1", "1/7/", "/7/2025", "2025/7/1" })
	void refusesWhatIsNoDate(String notation) {
		assertThrows(DateTimeParseException.class, () -> PartialDate.parse(notation));
	}

	@Test
	void cannotBeMadeOfUnknownParts() {
		assertThrows(DateTimeException.class, () -> new PartialDate(5, 0, 2025));
		assertThrows(DateTimeException.class, () -> new PartialDate(0, 5, 0));
		assertThrows(DateTimeException.class, () -> new PartialDate(0, 0, 0));
		assertThrows(DateTimeException.class, () -> new PartialDate(0, 0, -1));
		assertThrows(DateTimeException.class, () -> new PartialDate(-1, 5, 2025));
		assertThrows(DateTimeException.class, () -> new PartialDate(0, -5, 2025));
		assertThrows(DateTimeException.class, () -> new PartialDate(0, 0, 10_000));
	}

	@ParameterizedTest
	@CsvSource({ "31/07/2025, 31/7/2025", "07/2025, 7/2025", "2030, 2030", "08/09, 8/9" })
	void printsWithoutLeadingZeros(String notation, String printed) {
		assertEquals(printed, PartialDate.parse(notation).toString());
		assertEquals(PartialDate.parse(notation), PartialDate.parse(printed));
	}

	@ParameterizedTest
	@CsvSource({ "31/7/2025, 2025-07-31, 2025-07-31", "7/2025, 2025-07-01, 2025-07-31", "2/2024, 2024-02-01, 2024-02-29",
			"2030, 2030-01-01, 2030-12-31", "8/9, 2021-09-08, 2021-09-08", "29/2, 2021-02-28, 2021-02-28" })
	void spansTheDaysItCanMean(String notation, LocalDate earliest, LocalDate latest) {
		PartialDate date = PartialDate.parse(notation);
		assertEquals(earliest, date.earliest(2021));
		assertEquals(latest, date.latest(2021));
	}

	@Test
	void isCompleteWithDayMonthAndYear() {
		assertTrue(PartialDate.parse("31/7/2025").isComplete());
		assertFalse(PartialDate.parse("7/2025").isComplete());
		assertFalse(PartialDate.parse("2025").isComplete());
		assertFalse(PartialDate.parse("8/9").isComplete());
	}
}
