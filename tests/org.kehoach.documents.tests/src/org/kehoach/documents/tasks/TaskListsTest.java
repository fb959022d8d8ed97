// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.documents.appendix.TimingWords;
import org.kehoach.model.Activity;
import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.Appendix;
import org.kehoach.model.CompositeTiming;
import org.kehoach.model.Funding;
import org.kehoach.model.MoneyUnit;
import org.kehoach.model.Numbering;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanFactory;
import org.kehoach.model.ReviewKind;
import org.kehoach.model.Rhythm;
import org.kehoach.model.Task;
import org.kehoach.model.Unit;
import org.kehoach.model.UnitKind;

class TaskListsTest {
	private final Unit department = Work.agency("Sở Công Thương", AdministrativeLevel.PROVINCE, null);
	private final Unit office = Work.unit(UnitKind.DIVISION, "Văn phòng Sở");
	private final Unit division = Work.unit(UnitKind.DIVISION, "Phòng Kế hoạch");
	private final Plan plan = Work.plan(department);

	private TaskList list(Unit unit) {
		return lists().of(unit);
	}

	private TaskLists lists() {
		return new TaskLists(List.of(plan), List.of(department, office, division));
	}

	private static List<String> work(TaskList list) {
		return list.assignments().stream().map(a -> a.role() + " " + a.work().printed()).toList();
	}

	@Test
	void rolesComeFirstThenDatesAndWhatHasNoDateIsLast() {
		Work.task(plan, "không hạn", null, office);
		Work.task(plan, "muộn", "31/12/2025", office);
		Work.task(plan, "phối hợp", "1/8/2025", division).getCoordinators().add(office);
		Work.task(plan, "hỗ trợ", "2/8/2025", division).getSupporters().add(office);
		Work.task(plan, "sớm", "15/8/2025", office);
		Work.report(plan, "Báo cáo", Work.on("1/7/2025"), office);
		assertEquals(List.of("LEAD sớm", "LEAD muộn", "LEAD không hạn", "COORDINATE phối hợp", "SUPPORT hỗ trợ", "REPORT Báo cáo"),
				work(list(office)));
		assertEquals(List.of(), list(department).assignments());
	}

	@Test
	void whoHasSeveralRolesIsListedWithTheWeightiest() {
		Task task = Work.task(plan, "một", "15/8/2025", office);
		task.getCoordinators().add(Work.unit(UnitKind.GROUP, "Các phòng", office, division));
		assertEquals(List.of("LEAD một"), work(list(office)));
		assertEquals(List.of("COORDINATE một"), work(list(division)));
	}

	@Test
	void aGroupStandsForItsMembersAndThoseOfGroupsInIt() {
		Unit nobody = Work.unit(UnitKind.GROUP, "Các đơn vị");
		Unit group = Work.unit(UnitKind.GROUP, "Tất cả", Work.unit(UnitKind.GROUP, "Các phòng", office), nobody);
		Work.task(plan, "một", null, group);
		assertEquals(Set.of(office, nobody), Set.copyOf(lists().units()));
		assertEquals(List.of("LEAD một"), work(list(group)));
		group.getMembers().clear();
		group.getMembers().add(group);
		assertEquals(List.of(group), lists().units());
	}

	@Test
	void aGroupWithoutMembersStandsForTheAgenciesOfItsLevelBelowItsSuperior() {
		Unit province = Work.agency("UBND tỉnh", AdministrativeLevel.PROVINCE, null);
		Unit commune = Work.agency("UBND xã A", AdministrativeLevel.COMMUNE, province);
		Unit elsewhere = Work.agency("UBND xã B", AdministrativeLevel.COMMUNE, department);
		Unit communes = Work.unit(UnitKind.GROUP, "Các xã");
		communes.setLevel(AdministrativeLevel.COMMUNE);
		communes.setParent(province);
		Work.task(plan, "một", null, communes);
		assertEquals(List.of(commune), new TaskLists(List.of(plan), List.of(elsewhere, commune)).units());
	}

	@Test
	void unitsAndTimesAreTakenFromTheAreaAndTheTaskAround() {
		Work.area(plan).getLeads().add(office);
		Work.area(plan).setTiming(Work.on("20/10/2025"));
		Task whole = Work.task(plan, "toàn bộ", null);
		Task part = PlanFactory.eINSTANCE.createTask();
		part.setTitle("một phần");
		whole.getSubtasks().add(part);
		Assignment only = list(office).assignments().getFirst();
		assertEquals(List.of("LEAD toàn bộ\n- một phần"), work(list(office)));
		assertEquals(LocalDate.of(2025, 10, 20), only.due());
		assertEquals("một phần", only.subject());
	}

	@Test
	void activitiesWithUnitsOrTimesOfTheirOwnAreListedByThemselves() {
		Task task = Work.task(plan, "một", "1/9/2025", office);
		Activity own = activity(task, "riêng");
		own.getLeads().add(division);
		own.setTiming(Work.on("1/8/2025"));
		activity(task, "chung");
		assertEquals(List.of("LEAD một\n- chung"), work(list(office)));
		assertEquals(List.of("LEAD một\n- riêng"), work(list(division)));
		assertEquals(LocalDate.of(2025, 8, 1), list(division).assignments().getFirst().due());
		own.getLeads().clear();
		own.setTiming(null);
		assertEquals(List.of("LEAD một\n- riêng\n- chung"), work(list(office)));
	}

	private static Activity activity(Task task, String title) {
		Activity activity = PlanFactory.eINSTANCE.createActivity();
		activity.setTitle(title);
		task.getActivities().add(activity);
		return activity;
	}

	@Test
	void numbersAreThoseOfTheAppendix() {
		Work.task(plan, "một", null, office);
		Work.task(plan, "hai", null, office);
		assertEquals(List.of("", ""), list(office).assignments().stream().map(Assignment::number).toList());
		Appendix appendix = PlanFactory.eINSTANCE.createAppendix();
		appendix.setGrouped(true);
		plan.getAppendices().add(appendix);
		assertEquals(List.of("I.1", "I.2"), list(office).assignments().stream().map(Assignment::number).toList());
		appendix.setNumbering(Numbering.CONTINUOUS);
		assertEquals(List.of("1", "2"), list(office).assignments().stream().map(Assignment::number).toList());
	}

	@Test
	void onlyAnAmountOfTheWorkItselfIsTold() {
		Funding funding = PlanFactory.eINSTANCE.createFunding();
		funding.setAmount(new BigDecimal("1.5"));
		funding.setMoneyUnit(MoneyUnit.MILLION_DONG);
		Task task = Work.task(plan, "một", null, office);
		task.setFunding(funding);
		assertEquals(0, new BigDecimal(1_500_000).compareTo(list(office).assignments().getFirst().amount()));
		Work.area(plan).setFunding(funding);
		assertNull(list(office).assignments().getFirst().amount());
	}

	@Test
	void workThatNamesNobodyIsTold() {
		Work.task(plan, "một", null);
		assertEquals(List.of(), lists().units());
		assertEquals(1, lists().withoutUnit().size());
	}

	@Test
	void theIssuerReportsWhereNobodyIsNamed() {
		Work.report(plan, "Báo cáo", null).getTo().add(office);
		assertEquals(List.of("REPORT Báo cáo\nGửi: Văn phòng Sở"), work(list(department)));
	}

	@Test
	void aTimeOfSeveralPartsIsDueOnTheDayOfEach() {
		CompositeTiming both = PlanFactory.eINSTANCE.createCompositeTiming();
		both.getParts().add(Work.on("8/9/2025"));
		both.getParts().add(Work.on("8/12/2025"));
		Work.report(plan, "Báo cáo", both, office);
		Assignment report = list(office).assignments().getFirst();
		assertEquals(LocalDate.of(2025, 12, 8), report.due());
		assertEquals(List.of(LocalDate.of(2025, 9, 8), LocalDate.of(2025, 12, 8)),
				report.dates().stream().map(DueDate::day).toList());
	}

	@ParameterizedTest
	@CsvSource({ "WEEK, 2025-07-04", "MONTH, 2025-07-31", "QUARTER, 2025-09-30", "HALF_YEAR, 2025-12-31", "YEAR, 2025-12-31" })
	void aRhythmBeginsWithItsFirstEndInThePeriod(Rhythm rhythm, LocalDate first) {
		Work.report(plan, "Báo cáo", Work.every(rhythm), office);
		assertEquals(List.of(new DueDate(first, rhythm, LocalDate.of(2025, 12, 31), wording(rhythm))),
				list(office).assignments().getFirst().dates());
	}

	private static String wording(Rhythm rhythm) {
		return TimingWords.of(Work.every(rhythm));
	}

	@Test
	void theShortestRhythmHasTheDaysOfTheLongerOnes() {
		Work.report(plan, "Báo cáo", Work.every(Rhythm.YEAR, Rhythm.QUARTER, Rhythm.HALF_YEAR), office);
		Work.report(plan, "Đột xuất", Work.every(), office);
		TaskList list = list(office);
		assertEquals(List.of(Rhythm.QUARTER), list.assignments().get(0).dates().stream().map(DueDate::rhythm).toList());
		assertTrue(list.assignments().get(1).dates().isEmpty());
	}

	@Test
	void columnsThatWouldStayEmptyAreLeftOut() {
		Work.task(plan, "một", null, office);
		List<String> headings = TaskTable.grouped(list(office)).columns().stream().map(column -> column.heading()).toList();
		assertEquals(List.of("TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian", "Hạn cuối"), headings);
	}

	@Test
	void whoIssuesAPlanHoldsItsReviews() {
		Work.review(plan, ReviewKind.FINAL, "Tổng kết việc thực hiện Kế hoạch", Work.on("31/12/2025"));
		TaskList before = list(department);
		assertEquals(List.of("REVIEW Tổng kết việc thực hiện Kế hoạch"), work(before));
		assertEquals(LocalDate.of(2025, 12, 31), before.assignments().getFirst().due());
		assertEquals("Sở Công Thương", before.assignments().getFirst().leads().printed());
		Work.review(plan, ReviewKind.MID_TERM, null, Work.on("30/9/2025"));
		TaskList after = list(department);
		assertEquals(List.of("REVIEW Sơ kết việc thực hiện Kế hoạch số 5/KH-SCT", "REVIEW Tổng kết việc thực hiện Kế hoạch"), work(after));
		assertEquals(before.assignments().getFirst().key(), after.assignments().getLast().key());
		plan.setIssuer(null);
		assertEquals(List.of(), lists().units());
	}
}
