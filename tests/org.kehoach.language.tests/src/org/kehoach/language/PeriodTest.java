// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.model.Plan;
import org.kehoach.model.value.TimeWindow;
import org.kehoach.model.value.Timings;

/** The days that a plan is for. */
class PeriodTest {

	@ParameterizedTest
	@CsvSource({ "2026, 2026-01-01, 2026-12-31", "7/2026, 2026-07-01, 2026-07-31", "2026 - 2030, 2026-01-01, 2030-12-31",
			"7/2025 - 12/2025, 2025-07-01, 2025-12-31", "1/7/2025 - 31/12/2025, 2025-07-01, 2025-12-31" })
	void isTheDaysNamed(String text, LocalDate first, LocalDate last) {
		PlanTexts texts = PlanTexts.of("kế hoạch K \"k\" {\n\tthời kỳ " + text + "\n\tmục đích \"p\"\n}");
		assertEquals(List.of(), texts.errors());
		assertEquals(new TimeWindow(first, last), Timings.window(texts.all(Plan.class).getFirst().getPeriod()).orElseThrow());
	}
}
