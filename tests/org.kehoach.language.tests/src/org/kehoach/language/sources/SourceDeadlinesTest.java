// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.kehoach.language.sources.PublishedPlans.HAI_PHONG_EDUCATION;
import static org.kehoach.language.sources.PublishedPlans.HAI_PHONG_INDUSTRY;
import static org.kehoach.language.sources.PublishedPlans.KHANH_HOA;
import static org.kehoach.language.sources.PublishedPlans.QUANG_TRI;
import static org.kehoach.language.sources.PublishedPlans.WARD;
import static org.kehoach.language.sources.PublishedPlans.named;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kehoach.language.Values;
import org.kehoach.model.Area;
import org.kehoach.model.Funding;
import org.kehoach.model.FundingKind;
import org.kehoach.model.Goal;
import org.kehoach.model.Indicator;
import org.kehoach.model.Plan;
import org.kehoach.model.Task;
import org.kehoach.model.Timing;

/**
 * Each way in which the published plans say a time, as the example plans hold it. The numbers are those of the table "C" in
 * {@code docs/developers/coverage-of-sources.md}; all notations, also those that only stand in prose, are in
 * {@code DeadlineNotationsTest}.
 */
class SourceDeadlinesTest {

	private static final String QUARTERS_3_4 = "Quarter(quarters=[3,4])";
	private static final String QUARTERS_3_4_OF_2025 = "Quarter(quarters=[3,4] year=2025)";

	@Test
	@DisplayName("C1 before a day")
	void beforeADay() {
		assertEquals("Deadline(kind=BEFORE date=31/7/2025)", time(QUANG_TRI, "N01"));
		assertEquals("Deadline(kind=BEFORE date=31/8/2025)", time(QUANG_TRI, "N14"));
		assertEquals("Deadline(kind=BEFORE date=18/11/2025)", time(QUANG_TRI, "N06"));
	}

	@Test
	@DisplayName("C2 quarters without a year: eight rows")
	void quartersWithoutYear() {
		assertEquals(List.of("N02", "N03", "N09", "N10", "N23", "N24", "N25", "N26"), tasks(QUANG_TRI, QUARTERS_3_4));
	}

	@Test
	@DisplayName("C3 quarters of a year: two rows, and most of the ward's")
	void quartersOfAYear() {
		assertEquals(List.of("N19", "N20"), tasks(QUANG_TRI, QUARTERS_3_4_OF_2025));
		assertEquals(List.of("N26", "N27", "N28", "N29", "N30", "N31", "N32", "N33", "N39"), tasks(WARD, QUARTERS_3_4_OF_2025));
	}

	@Test
	@DisplayName("C4 one quarter")
	void oneQuarter() {
		assertEquals("Quarter(quarters=[4])", time(QUANG_TRI, "N04"));
	}

	@Test
	@DisplayName("C5 all of the year: two rows of the ward, one of Quảng Trị")
	void allOfTheYear() {
		assertEquals(List.of("N34", "N35"), tasks(WARD, "Year(year=2025)"));
		assertEquals(List.of("N05"), tasks(QUANG_TRI, "Year(year=2025)"));
	}

	@Test
	@DisplayName("C6 ongoing: two rows of the ward, eight of Quảng Trị")
	void ongoing() {
		assertEquals(List.of("N36", "N37"), tasks(WARD, "Ongoing()"));
		assertEquals(List.of("N12", "N13", "N15", "N17", "N18", "N27", "N28", "N29"), tasks(QUANG_TRI, "Ongoing()"));
	}

	@Test
	@DisplayName("C7 recurring without a rhythm")
	void recurringWithoutRhythm() {
		assertEquals("Recurring(adHoc=true)", time(QUANG_TRI, "N16"));
	}

	@Test
	@DisplayName("C8 as a plan says that is not named")
	void delegatedToNothingNamed() {
		assertEquals("Delegated(text=Kế hoạch phê duyệt)", time(QUANG_TRI, "N21"));
	}

	@Test
	@DisplayName("C9 as a roadmap says, in a year")
	void delegatedWithAYear() {
		assertEquals("Delegated(text=lộ trình year=2025)", time(WARD, "N38"));
	}

	@Test
	@DisplayName("C10 two reports with labels")
	void labelled() {
		assertEquals("Composite(parts=[Qualified(label=Báo cáo 6 tháng timing=Deadline(kind=BEFORE date=7/6)),"
				+ "Qualified(label=báo cáo năm timing=Deadline(kind=BEFORE date=7/11))])", time(QUANG_TRI, "N07"));
	}

	@Test
	@DisplayName("C11 a day for each of two kinds of reports")
	void aDayForEachPart() {
		assertEquals("Composite(parts=[Qualified(scope=báo cáo của UBND tỉnh timing=Deadline(kind=BEFORE date=10/12/2025)),"
				+ "Qualified(scope=báo cáo của sở, ban, ngành cấp tỉnh; UBND cấp xã timing=Deadline(kind=BEFORE date=1/12/2025))])",
				time(QUANG_TRI, "N11"));
	}

	@Test
	@DisplayName("C12 a document for each of two kinds of reports")
	void aDocumentForEachPart() {
		assertEquals("Composite(parts=[Qualified(scope=báo cáo PBGDPL timing=Delegated(document=KHPBGDPL2025"
				+ " text=Kế hoạch PBGDPL của UBND tỉnh year=2025)),"
				+ "Qualified(scope=báo cáo HP timing=Delegated(text=văn bản của Sở Tư pháp))])", time(QUANG_TRI, "N08"));
	}

	@Test
	@DisplayName("C13 quarters with a condition for a part")
	void aConditionForAPart() {
		assertEquals("Qualified(scope=tuyển dụng công chức condition=có chủ trương của Bộ Chính trị timing=" + QUARTERS_3_4 + ")",
				time(QUANG_TRI, "N22"));
	}

	@Test
	@DisplayName("C14 reports not later than a day")
	void notLaterThanADay() {
		assertEquals(List.of("Deadline(kind=NOT_LATER date=8/9)", "Deadline(kind=NOT_LATER date=8/12)"),
				reports(WARD).subList(0, 2));
	}

	@Test
	@DisplayName("C15 reports in a rhythm and on request")
	void reportsInARhythm() {
		String threeRhythms = "Recurring(rhythms=[QUARTER,HALF_YEAR,YEAR] adHoc=true)";
		assertEquals(threeRhythms, reports(HAI_PHONG_INDUSTRY).getFirst());
		assertEquals(List.of(threeRhythms), reports(HAI_PHONG_EDUCATION));
		assertEquals("Recurring(rhythms=[QUARTER,YEAR] adHoc=true)", reports(WARD).get(3));
	}

	@Test
	@DisplayName("C16 every year")
	void everyYear() {
		assertEquals("Recurring(rhythms=[YEAR])", time(HAI_PHONG_INDUSTRY, "N18"));
		assertEquals("Recurring(rhythms=[YEAR])", time(HAI_PHONG_EDUCATION, "N05"));
		assertEquals("Recurring(rhythms=[YEAR])", shown(named(KHANH_HOA, Task.class, "N20").getActivities().getFirst().getTiming()));
	}

	@Test
	@DisplayName("C17 stages until 2025 and 2030")
	void stages() {
		for (String goal : List.of("M2", "M3", "M6")) {
			assertEquals("2025", named(KHANH_HOA, Goal.class, goal + "N2025").getMilestone().toString());
			assertEquals("2030", named(KHANH_HOA, Goal.class, goal + "N2030").getMilestone().toString());
		}
		assertEquals("2030", named(KHANH_HOA, Indicator.class, "C16").getTargets().getFirst().getMilestone().toString());
	}

	@Test
	@DisplayName("C18 until 2025 and the years after: no end")
	void noEnd() {
		Timing timing = named(KHANH_HOA, Area.class, "PhanCong").getTiming();
		assertEquals("Span(from=2022)", shown(timing));
		assertEquals("từ nay đến năm 2025 và các năm tiếp theo", timing.getWording());
	}

	@Test
	@DisplayName("C19 reviews at half time and at the end")
	void reviews() {
		assertEquals(List.of("FINAL Year(year=2030)"), reviews(HAI_PHONG_EDUCATION));
		assertEquals(List.of("MID_TERM Deadline(kind=NOT_LATER date=2025)", "FINAL Deadline(kind=NOT_LATER date=2030)"),
				reviews(KHANH_HOA));
	}

	@Test
	@DisplayName("C20 within days after an event")
	void withinDaysAfterAnEvent() {
		assertEquals("Response(comparator=EXACTLY amount=5 unit=DAY event=bộ, ngành trung ương công bố)", target(QUANG_TRI, "C12"));
	}

	@Test
	@DisplayName("C21 as roadmaps of others say")
	void roadmaps() {
		assertEquals("Delegated(text=lộ trình của Trung ương)", target(KHANH_HOA, "C04"));
		assertEquals("Delegated(text=lộ trình của tỉnh)", target(KHANH_HOA, "C12"));
		assertEquals("Delegated(text=lộ trình)", time(KHANH_HOA, "N17"));
		assertEquals("Delegated(text=lộ trình)", time(KHANH_HOA, "N23"));
	}

	@Test
	@DisplayName("C22 from the day of signing")
	void fromSigning() {
		assertEquals("Signing()", shown(PublishedPlans.decision("QD510").getEffective()));
	}

	@Test
	@DisplayName("C23 periods: half a year, five years, ten years")
	void periods() {
		assertEquals(List.of("2026 2030", "2026 2030", "1/7/2025 31/12/2025", "1/7/2025 31/12/2025", "2021 2030"),
				PublishedPlans.FIVE.stream().map(Plan::getPeriod).map(period -> period.getFrom() + " " + period.getTo()).toList());
	}

	@Test
	@DisplayName("C24 the same word for money is no time")
	void recurrentSpendingIsNoTime() {
		List<Task> paid = PublishedPlans.all(QUANG_TRI, Task.class).stream().filter(task -> isRecurrent(task.getFunding())).toList();
		assertEquals(List.of("N01", "N05", "N22", "N23", "N24"), paid.stream().map(Task::getName).toList());
		assertEquals(4, paid.stream().filter(task -> task.getFunding().getText() == null).count());
		assertNull(named(HAI_PHONG_INDUSTRY, Task.class, "N01").getTiming());
	}

	private static boolean isRecurrent(Funding funding) {
		return funding != null && funding.getKind() == FundingKind.RECURRENT;
	}

	private static String time(Plan plan, String task) {
		return shown(named(plan, Task.class, task).getTiming());
	}

	private static String target(Plan plan, String indicator) {
		return Values.shown(named(plan, Indicator.class, indicator).getTargets().getFirst().getValue(), "Target");
	}

	/** Names of the tasks with exactly this time. */
	private static List<String> tasks(Plan plan, String time) {
		return PublishedPlans.all(plan, Task.class).stream().filter(task -> task.getTiming() != null)
				.filter(task -> shown(task.getTiming()).equals(time)).map(Task::getName).collect(Collectors.toList());
	}

	private static List<String> reports(Plan plan) {
		return plan.getReports().stream().map(report -> shown(report.getTiming())).toList();
	}

	private static List<String> reviews(Plan plan) {
		return plan.getReviews().stream().map(review -> review.getKind() + " " + shown(review.getTiming())).toList();
	}

	private static String shown(EObject timing) {
		return Values.shown(timing, "Timing");
	}
}
