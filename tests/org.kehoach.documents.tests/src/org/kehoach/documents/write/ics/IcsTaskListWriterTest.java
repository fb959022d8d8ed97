// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.ics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.DocumentInfo;
import org.kehoach.documents.tasks.Assignment;
import org.kehoach.documents.tasks.DueDate;
import org.kehoach.documents.tasks.Role;
import org.kehoach.documents.tasks.TaskList;
import org.kehoach.model.Rhythm;

class IcsTaskListWriterTest {
	private static final Instant ISSUED = Instant.parse("2025-07-10T00:00:00Z");

	private static List<Map<String, String>> events(Assignment... assignments) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new IcsTaskListWriter().write(new TaskList(new DocumentInfo("Danh mục", "", "vi-VN", ISSUED), "Văn phòng Sở",
				List.of(assignments)), out);
		return IcsReader.events(out.toByteArray());
	}

	private static Assignment work(Role role, String text, DueDate... dates) {
		return new Assignment("KH.N01", ISSUED, "Kế hoạch số 05/KH-SCT", "I.1", role, text, Cell.of(text), Cell.EMPTY,
				Cell.of("Văn phòng Sở"), Cell.EMPTY, Cell.EMPTY, null, Cell.EMPTY, null, List.of(dates));
	}

	private static DueDate once(String day) {
		return new DueDate(LocalDate.parse(day), null, null, "đúng hạn");
	}

	@Test
	void anEventLastsTheWholeDayAndKeepsItsIdentity() throws IOException {
		List<Map<String, String>> events = events(work(Role.LEAD, "Rà soát", once("2025-09-30"), once("2025-12-31")));
		assertEquals(2, events.size());
		Map<String, String> first = events.getFirst();
		assertEquals("KH.N01@kehoach.org", first.get("UID"));
		assertEquals("20250710T000000Z", first.get("DTSTAMP"));
		assertEquals("20250930", first.get("DTSTART;VALUE=DATE"));
		assertEquals("20251001", first.get("DTEND;VALUE=DATE"));
		assertEquals("Chủ trì: Rà soát", first.get("SUMMARY"));
		assertEquals("Rà soát\nThời gian: đúng hạn\nChủ trì: Văn phòng Sở\nNguồn: Kế hoạch số 05/KH-SCT, mục I.1",
				first.get("DESCRIPTION"));
		assertEquals("-P7D", first.get("VALARM.TRIGGER"));
		assertNull(first.get("RRULE"));
		assertEquals("KH.N01-2@kehoach.org", events.getLast().get("UID"));
	}

	@Test
	void onlyWhoAnswersForItIsReminded() throws IOException {
		assertNull(events(work(Role.COORDINATE, "Rà soát", once("2025-09-30"))).getFirst().get("VALARM.TRIGGER"));
		assertEquals("Báo cáo quý", events(work(Role.REPORT, "Báo cáo quý", once("2025-09-30"))).getFirst().get("SUMMARY"));
	}

	@Test
	void aReviewIsCalledWhatItIsAndReminded() throws IOException {
		Map<String, String> review = events(work(Role.REVIEW, "Tổng kết Kế hoạch", once("2025-12-31"))).getFirst();
		assertEquals("Tổng kết Kế hoạch", review.get("SUMMARY"));
		assertEquals("-P7D", review.get("VALARM.TRIGGER"));
	}

	@Test
	void whatHasNoDayIsNoEvent() throws IOException {
		assertEquals(List.of(), events(work(Role.LEAD, "Thường xuyên")));
	}

	@ParameterizedTest
	@CsvSource({ "WEEK, 2025-07-04, FREQ=WEEKLY;BYDAY=FR", "MONTH, 2025-07-31, FREQ=MONTHLY;BYMONTHDAY=-1",
			"QUARTER, 2025-09-30, FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1",
			"HALF_YEAR, 2025-12-31, FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1",
			"YEAR, 2025-12-31, FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1" })
	void aRhythmIsARule(Rhythm rhythm, String first, String rule) throws IOException {
		DueDate date = new DueDate(LocalDate.parse(first), rhythm, LocalDate.of(2026, 12, 31), "định kỳ");
		assertEquals(rule + ";UNTIL=20261231", events(work(Role.REPORT, "Báo cáo", date)).getFirst().get("RRULE"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a;b,c\\n:d\"e", "🙂👩‍👩‍👧 𠀀 🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂", "مرحبا بالعالم",
			"Nghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêng", "BEGIN:VEVENT" })
	void anyTextComesBackAsItWas(String text) throws IOException {
		assertEquals("Chủ trì: " + text, events(work(Role.LEAD, text, once("2025-09-30"))).getFirst().get("SUMMARY"));
	}
}
