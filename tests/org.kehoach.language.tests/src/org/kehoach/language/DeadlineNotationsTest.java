// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.model.Plan;
import org.kehoach.model.ReportingDuty;
import org.kehoach.model.Timing;
import org.kehoach.model.value.TimeWindow;
import org.kehoach.model.value.Timings;

/** The notations that plans use for deadlines, each with its typed value, its wording and its days in July to December 2025. */
class DeadlineNotationsTest {

	private static final String AS_WRITTEN = "=";
	private static final String LEFT_TO_PRINTING = null;
	private static final String NO_DAYS = "";
	private static final String HALF_YEAR = "2025-07-01..2025-12-31";

	/** Notation, typed value, wording, days. */
	static List<Arguments> notations() {
		return List.of(
				// before, not later than
				row("trước ngày 31/7/2025", "Deadline(kind=BEFORE date=31/7/2025)", AS_WRITTEN, "..2025-07-30"),
				row("Trước ngày 31/8/2025", "Deadline(kind=BEFORE date=31/8/2025)", AS_WRITTEN, "..2025-08-30"),
				row("trước 31/7/2025", "Deadline(kind=BEFORE date=31/7/2025)", AS_WRITTEN, "..2025-07-30"),
				row("trước ngày 08/9", "Deadline(kind=BEFORE date=8/9)", AS_WRITTEN, "..2025-09-07"),
				row("trước tháng 12/2025", "Deadline(kind=BEFORE date=12/2025)", AS_WRITTEN, "..2025-11-30"),
				row("trước năm 2026", "Deadline(kind=BEFORE date=2026)", AS_WRITTEN, "..2025-12-31"),
				row("chậm nhất ngày 08/9", "Deadline(kind=NOT_LATER date=8/9)", AS_WRITTEN, "..2025-09-08"),
				row("đến ngày 31/12/2025", "Deadline(kind=NOT_LATER date=31/12/2025)", AS_WRITTEN, "..2025-12-31"),
				row("Đến năm 2025", "Deadline(kind=NOT_LATER date=2025)", AS_WRITTEN, "..2025-12-31"),
				row("đến năm 2030", "Deadline(kind=NOT_LATER date=2030)", AS_WRITTEN, "..2030-12-31"),
				row("ngày 15/10/2025", "Date(date=15/10/2025)", AS_WRITTEN, "2025-10-15..2025-10-15"),
				// quarters, months, years
				row("quý III, IV", "Quarter(quarters=[3,4])", AS_WRITTEN, HALF_YEAR),
				row("Quý III, IV/2025", "Quarter(quarters=[3,4] year=2025)", AS_WRITTEN, HALF_YEAR),
				row("quý III năm 2025", "Quarter(quarters=[3] year=2025)", AS_WRITTEN, "2025-07-01..2025-09-30"),
				row("Quý IV", "Quarter(quarters=[4])", AS_WRITTEN, "2025-10-01..2025-12-31"),
				row("quý 3", "Quarter(quarters=[3])", AS_WRITTEN, "2025-07-01..2025-09-30"),
				row("tháng 7, 8/2025", "Month(months=[7,8] year=2025)", AS_WRITTEN, "2025-07-01..2025-08-31"),
				row("tháng 11", "Month(months=[11])", AS_WRITTEN, "2025-11-01..2025-11-30"),
				row("tháng 11 năm 2025", "Month(months=[11] year=2025)", AS_WRITTEN, "2025-11-01..2025-11-30"),
				row("Cả năm 2025", "Year(year=2025)", AS_WRITTEN, "2025-01-01..2025-12-31"),
				row("năm 2025", "Year(year=2025)", AS_WRITTEN, "2025-01-01..2025-12-31"),
				row("cả kỳ kế hoạch", "Period()", AS_WRITTEN, HALF_YEAR),
				// spans
				row("từ ngày 01/8/2025 đến ngày 30/9/2025", "Span(from=1/8/2025 to=30/9/2025)", AS_WRITTEN, "2025-08-01..2025-09-30"),
				row("từ 1/8 đến 30/9/2025", "Span(from=1/8 to=30/9/2025)", AS_WRITTEN, "2025-08-01..2025-09-30"),
				row("từ tháng 8/2025 đến tháng 10/2025", "Span(from=8/2025 to=10/2025)", AS_WRITTEN, "2025-08-01..2025-10-31"),
				row("từ năm 2025 trở đi", "Span(from=2025)", AS_WRITTEN, "2025-01-01.."),
				// undated
				row("Thường xuyên", "Ongoing()", AS_WRITTEN, NO_DAYS),
				row("Định kỳ hoặc đột xuất", "Recurring(adHoc=true)", AS_WRITTEN, NO_DAYS),
				row("định kỳ", "Recurring()", AS_WRITTEN, NO_DAYS),
				row("định kỳ hằng quý, nửa năm, hằng năm hoặc đột xuất", "Recurring(rhythms=[QUARTER,HALF_YEAR,YEAR] adHoc=true)",
						AS_WRITTEN, NO_DAYS),
				row("hằng tháng, hằng quý, hằng năm", "Recurring(rhythms=[MONTH,QUARTER,YEAR])", AS_WRITTEN, NO_DAYS),
				row("Hàng năm", "Recurring(rhythms=[YEAR])", AS_WRITTEN, NO_DAYS),
				row("định kỳ hàng tuần", "Recurring(rhythms=[WEEK])", AS_WRITTEN, NO_DAYS),
				row("hằng năm đột xuất", "Recurring(rhythms=[YEAR] adHoc=true)", AS_WRITTEN, NO_DAYS),
				row("trong vòng 05 ngày sau khi \"Bộ, ngành trung ương công bố\"",
						"Relative(amount=5 unit=DAY event=Bộ, ngành trung ương công bố)",
						"trong vòng 05 ngày sau khi Bộ, ngành trung ương công bố", NO_DAYS),
				row("trong vòng 10 ngày làm việc sau khi \"a\"", "Relative(amount=10 unit=WORKING_DAY event=a)",
						"trong vòng 10 ngày làm việc sau khi a", NO_DAYS),
				row("trong vòng 1 tháng sau khi \"a\"", "Relative(amount=1 unit=MONTH event=a)", "trong vòng 1 tháng sau khi a", NO_DAYS),
				row("\"khi Trung ương ban hành quy định\"", "Text(text=khi Trung ương ban hành quy định)",
						"khi Trung ương ban hành quy định", NO_DAYS),
				row("định kỳ hằng quý, 6 tháng, năm hoặc đột xuất", "Recurring(rhythms=[QUARTER,HALF_YEAR,YEAR] adHoc=true)",
						AS_WRITTEN, NO_DAYS),
				row("6 tháng cuối năm 2025", "HalfYear(months=6 second=true year=2025)", AS_WRITTEN, HALF_YEAR),
				row("06 tháng đầu năm 2026", "HalfYear(months=6 year=2026)", AS_WRITTEN, "2026-01-01..2026-06-30"),
				row("6 tháng cuối năm", "HalfYear(months=6 second=true)", AS_WRITTEN, HALF_YEAR),
				row("3 tháng cuối năm 2025", "HalfYear(months=3 second=true year=2025)", AS_WRITTEN, "2025-10-01..2025-12-31"),
				row("9 tháng đầu năm", "HalfYear(months=9)", AS_WRITTEN, "2025-01-01..2025-09-30"),
				row("13 tháng đầu năm", "HalfYear(months=13)", AS_WRITTEN, NO_DAYS),
				row("kể từ ngày ký", "Signing()", AS_WRITTEN, NO_DAYS),
				row("khi \"Trung ương ban hành quy định\"", "Event(event=Trung ương ban hành quy định)",
						"khi Trung ương ban hành quy định", NO_DAYS),
				row("quý III, IV viết là \"Quý III và quý IV\"", "Quarter(quarters=[3,4])", "Quý III và quý IV", HALF_YEAR),
				row("theo KHPB viết là \"theo kế hoạch của tỉnh\"", "Delegated(document=KHPB)", "theo kế hoạch của tỉnh", NO_DAYS),
				// left to another document
				row("Theo \"Kế hoạch phê duyệt\"", "Delegated(text=Kế hoạch phê duyệt)", "Theo Kế hoạch phê duyệt", NO_DAYS),
				row("theo \"lộ trình\" năm 2025", "Delegated(text=lộ trình year=2025)", "theo lộ trình năm 2025", "2025-01-01..2025-12-31"),
				row("căn cứ vào \"văn bản của Sở Tư pháp\"", "Delegated(text=văn bản của Sở Tư pháp)", "căn cứ vào văn bản của Sở Tư pháp",
						NO_DAYS),
				row("theo D.KHPB \"Kế hoạch PBGDPL của UBND tỉnh\" năm 2025",
						"Delegated(document=KHPB text=Kế hoạch PBGDPL của UBND tỉnh year=2025)",
						"theo Kế hoạch PBGDPL của UBND tỉnh năm 2025", "2025-01-01..2025-12-31"),
				row("theo KHPB", "Delegated(document=KHPB)", LEFT_TO_PRINTING, NO_DAYS),
				row("theo KHPB năm 2025", "Delegated(document=KHPB year=2025)", LEFT_TO_PRINTING, "2025-01-01..2025-12-31"),
				// for a part of the work, with a label, several
				row("trước ngày 10/12/2025 đối với \"báo cáo của UBND tỉnh\"",
						"Qualified(scope=báo cáo của UBND tỉnh timing=Deadline(kind=BEFORE date=10/12/2025))",
						"trước ngày 10/12/2025 đối với báo cáo của UBND tỉnh", "..2025-12-09"),
				row("trước ngày 10/12/2025 đối với \"a\"; trước ngày 01/12/2025 đối với \"b\"",
						"Composite(parts=[Qualified(scope=a timing=Deadline(kind=BEFORE date=10/12/2025)),"
								+ "Qualified(scope=b timing=Deadline(kind=BEFORE date=1/12/2025))])",
						"trước ngày 10/12/2025 đối với a; trước ngày 01/12/2025 đối với b", "..2025-12-09"),
				row("Quý III, IV (đối với \"tuyển dụng\" sau khi \"có chủ trương\")",
						"Qualified(scope=tuyển dụng condition=có chủ trương timing=Quarter(quarters=[3,4]))",
						"Quý III, IV (đối với tuyển dụng sau khi có chủ trương)", HALF_YEAR),
				row("\"Báo cáo 6 tháng\" (trước ngày 07/6), \"báo cáo năm\" (trước ngày 07/11)",
						"Composite(parts=[Qualified(label=Báo cáo 6 tháng timing=Deadline(kind=BEFORE date=7/6)),"
								+ "Qualified(label=báo cáo năm timing=Deadline(kind=BEFORE date=7/11))])",
						"Báo cáo 6 tháng (trước ngày 07/6), báo cáo năm (trước ngày 07/11)", "..2025-11-06"),
				row("\"báo cáo quý III\" (chậm nhất ngày 08/9); \"báo cáo năm\" (chậm nhất ngày 08/12)",
						"Composite(parts=[Qualified(label=báo cáo quý III timing=Deadline(kind=NOT_LATER date=8/9)),"
								+ "Qualified(label=báo cáo năm timing=Deadline(kind=NOT_LATER date=8/12))])",
						"báo cáo quý III (chậm nhất ngày 08/9); báo cáo năm (chậm nhất ngày 08/12)", "..2025-12-08"),
				row("đối với \"a\": căn cứ vào KHPB \"KHPBGDPL\" năm 2025; đối với \"b\": theo \"văn bản\"",
						"Composite(parts=[Qualified(scope=a timing=Delegated(document=KHPB text=KHPBGDPL year=2025)),"
								+ "Qualified(scope=b timing=Delegated(text=văn bản))])",
						"đối với a: căn cứ vào KHPBGDPL năm 2025; đối với b: theo văn bản", "2025-01-01..2025-12-31"),
				row("đối với \"a\": theo KHPB; thường xuyên",
						"Composite(parts=[Qualified(scope=a timing=Delegated(document=KHPB)),Ongoing()])", LEFT_TO_PRINTING, NO_DAYS),
				row("quý III; quý IV", "Composite(parts=[Quarter(quarters=[3]),Quarter(quarters=[4])])", AS_WRITTEN, HALF_YEAR));
	}

	private static Arguments row(String notation, String value, String wording, String days) {
		return Arguments.of(notation, value, AS_WRITTEN.equals(wording) ? notation : wording, days);
	}

	@ParameterizedTest
	@MethodSource("notations")
	void isReadAsATypedValueThatKeepsItsWording(String notation, String value, String wording, String days) {
		PlanTexts texts = planWith(notation);
		assertEquals(List.of(), texts.errors());
		Timing timing = texts.first(ReportingDuty.class).getTiming();
		assertEquals(value, Values.shown(timing, "Timing"));
		assertEquals(wording, timing.getWording());
		assertEquals(days, shown(Timings.window(timing, texts.first(Plan.class).getPeriod())));
	}

	@ParameterizedTest
	@MethodSource("notations")
	void theNormalFormOfTheTextDoesNotMatter(String notation, String value, String wording, String days) {
		Timing timing = planWith(Normalizer.normalize(notation, Normalizer.Form.NFD)).first(ReportingDuty.class).getTiming();
		assertEquals(value, Values.shown(timing, "Timing"));
		assertEquals(wording, timing.getWording());
	}

	@Test
	void thePartsOfATimeKeepTheirOwnWording() {
		List<Timing> parts = planWith("quý III đối với \"a\"; theo KHPB; chậm nhất ngày 1/12").first(org.kehoach.model.CompositeTiming.class)
				.getParts();
		assertEquals("quý III đối với a", parts.get(0).getWording());
		assertEquals(null, parts.get(1).getWording());
		assertEquals("chậm nhất ngày 1/12", parts.get(2).getWording());
	}

	@Test
	void whiteSpaceAndCommentsAreNoWording() {
		assertEquals("chậm nhất ngày 08/9", wording("chậm\r\n\t\tnhất /* đã hỏi */ ngày\u00A008/9 // xong"));
		assertEquals("quý III, IV", wording("quý\n\t\tIII,\u00A0 IV"));
	}

	@Test
	void englishKeywordsPrintInVietnamese() {
		assertEquals("chậm nhất ngày 08/9", wording("no later than day 08/9"));
		assertEquals("hằng quý hoặc đột xuất", wording("quarterly or ad hoc"));
		assertEquals("trong vòng 5 ngày làm việc sau khi or", wording("within 5 working days after \"or\""));
	}

	private static String wording(String notation) {
		return planWith(notation).first(ReportingDuty.class).getTiming().getWording();
	}

	private static PlanTexts planWith(String notation) {
		return PlanTexts.of("""
				danh mục D "Danh mục" {
					cơ quan A "Cơ quan"
					văn bản KHPB kế hoạch năm 2025 của A "Phổ biến, giáo dục pháp luật"
				}
				kế hoạch K "Kế hoạch" {
					dùng danh mục D
					cơ quan A
					thời kỳ 1/7/2025 - 31/12/2025
					báo cáo "b" thời hạn %s
				}
				""".formatted(notation));
	}

	private static String shown(Optional<TimeWindow> window) {
		return window.map(w -> day(w.first()) + ".." + day(w.last())).orElse(NO_DAYS);
	}

	private static String day(LocalDate day) {
		return day == null ? "" : day.toString();
	}
}
