// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kehoach.documents.Grids.ABOVE;
import static org.kehoach.documents.Grids.LEFT;
import static org.kehoach.documents.appendix.Plans.MAKE;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.kehoach.documents.Grids;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.model.Activity;
import org.kehoach.model.Appendix;
import org.kehoach.model.Area;
import org.kehoach.model.ColumnRole;
import org.kehoach.model.CompositeTiming;
import org.kehoach.model.Funding;
import org.kehoach.model.FundingKind;
import org.kehoach.model.Indicator;
import org.kehoach.model.Numbering;
import org.kehoach.model.Plan;
import org.kehoach.model.Product;
import org.kehoach.model.Task;
import org.kehoach.model.Unit;

class AppendixTableBuilderTest {
	private final Plan plan = Plans.plan();

	@Test
	void everyRoleOfTheLanguageHasAColumn() {
		Plans.task(Plans.area(plan, "a"), "t");
		AppendixTable table = AppendixTableBuilder.build(plan, Plans.appendix(plan, ColumnRole.values()), Edition.DRAFT)
				.table();
		assertEquals(Arrays.stream(ColumnRole.values()).map(ColumnRole::getName).toList(),
				table.columns().stream().map(column -> column.role().name()).toList());
	}

	@Test
	void groupsAreNumberedInRomanAndWrittenInCapitals() {
		Plans.task(Plans.area(plan, "Chỉ đạo, điều hành"), "một");
		Plans.goal(Plans.area(plan, "Lĩnh vực không có nhiệm vụ"), "mục tiêu");
		Plans.task(Plans.area(plan, "Chế độ công vụ"), "hai");
		assertRows(build(Plans.appendix(plan, ColumnRole.NUMBER, ColumnRole.TASK)), List.of("I", "CHỈ ĐẠO, ĐIỀU HÀNH"),
				List.of("1", "một"), List.of("II", "CHẾ ĐỘ CÔNG VỤ"), List.of("1", "hai"));
	}

	@Test
	void numbersRunThroughTheTableWhereTheLayoutSaysSo() {
		Plans.task(Plans.area(plan, "a"), "một");
		Plans.task(Plans.area(plan, "b"), "hai");
		Appendix appendix = Plans.appendix(plan, ColumnRole.NUMBER, ColumnRole.TASK);
		appendix.setNumbering(Numbering.CONTINUOUS);
		assertRows(build(appendix), List.of("I", "A"), List.of("1", "một"), List.of("II", "B"), List.of("2", "hai"));
		appendix.setNumbering(Numbering.PER_GROUP);
		appendix.setGrouped(false);
		assertRows(build(appendix), List.of("1", "một"), List.of("2", "hai"));
	}

	@Test
	void activitiesHaveRowsAndTakeFromTheTaskWhatTheyDoNotSay() {
		Area area = Plans.area(plan, "a");
		Task task = Plans.task(area, "việc");
		task.getProducts().add(Plans.product("báo cáo"));
		task.getLeads().add(Plans.unit("Văn phòng", null));
		task.setTiming(Plans.timing("quý III"));
		Plans.activity(task, "bước một", "kế hoạch");
		Activity second = Plans.activity(task, "bước hai");
		second.setTiming(Plans.timing("trước 31/12/2025"));
		Appendix appendix = Plans.appendix(plan, ColumnRole.NUMBER, ColumnRole.TASK, ColumnRole.ACTIVITY,
				ColumnRole.PRODUCT, ColumnRole.LEAD, ColumnRole.TIMING);
		assertRows(build(appendix), List.of("I", "A", LEFT, LEFT, LEFT, LEFT),
				List.of("1", "việc", "bước một", "kế hoạch", "Văn phòng", "Quý III"),
				List.of(ABOVE, ABOVE, "bước hai", "báo cáo", ABOVE, "Trước 31/12/2025"));
	}

	@Test
	void aTaskWithoutActivitiesHasOneRow() {
		Task task = Plans.task(Plans.area(plan, "a"), "việc");
		task.getProducts().add(Plans.product("báo cáo"));
		assertRows(build(Plans.appendix(plan, ColumnRole.TASK, ColumnRole.ACTIVITY, ColumnRole.PRODUCT)),
				List.of("I. A", LEFT, LEFT), List.of("việc", "", "báo cáo"));
	}

	@Test
	void theGoalCellHoldsWhatTheTaskServes() {
		Area area = Plans.area(plan, "a");
		Task task = Plans.task(area, "việc");
		task.getServes().add(Plans.goal(area, "mục tiêu"));
		Indicator indicator = Plans.indicator(area, "chỉ tiêu");
		task.getServes().add(indicator);
		assertEquals("- mục tiêu\n- chỉ tiêu", body(ColumnRole.GOAL).get(1).get(0));
		assertEquals(List.of("mục tiêu", "chỉ tiêu"), body(ColumnRole.GOAL, ColumnRole.INDICATOR).get(1));
	}

	@Test
	void unitsHaveTheirShortNamesAndSeveralBeginWithDashes() {
		Task task = Plans.task(Plans.area(plan, "a"), "việc");
		task.getLeads().add(Plans.unit("Ủy ban nhân dân tỉnh", "UBND tỉnh"));
		task.getCoordinators().addAll(List.of(Plans.unit("Sở Nội vụ", null), Plans.unit("Sở Tư pháp", "STP")));
		assertEquals(List.of("UBND tỉnh", "- Sở Nội vụ\n- STP"), body(ColumnRole.LEAD, ColumnRole.COORDINATION).get(1));
	}

	@Test
	void aTimeOfSeveralPartsIsAList() {
		Task task = Plans.task(Plans.area(plan, "a"), "việc");
		CompositeTiming timing = MAKE.createCompositeTiming();
		timing.setWording("quý III; năm");
		timing.getParts().add(Plans.timing("quý III"));
		timing.getParts().add(Plans.timing("đến hết năm"));
		task.setTiming(timing);
		assertEquals("- Quý III\n- Đến hết năm", body(ColumnRole.TIMING).get(1).get(0));
	}

	@Test
	void fundingHasItsWordingElseTheWordOfItsKind() {
		Task task = Plans.task(Plans.area(plan, "a"), "việc");
		Funding funding = MAKE.createFunding();
		funding.setKind(FundingKind.SCHEME);
		task.setFunding(funding);
		assertEquals("Theo phương án", body(ColumnRole.FUNDING).get(1).get(0));
		funding.setWording("phương án");
		assertEquals("Phương án", body(ColumnRole.FUNDING).get(1).get(0));
		funding.setText("Nguồn xã hội hóa");
		assertEquals("Nguồn xã hội hóa", body(ColumnRole.FUNDING).get(1).get(0));
	}

	@Test
	void aProductMayBeAnIndicatorAndProseMayHoldLists() {
		Area area = Plans.area(plan, "a");
		Task task = Plans.task(area, "việc:\n- một\n\n+ hai");
		Product product = MAKE.createProduct();
		product.setIndicator(Plans.indicator(area, "tỷ lệ 95%"));
		task.getProducts().add(product);
		assertEquals(List.of("việc:\n- một\n+ hai", "tỷ lệ 95%"), body(ColumnRole.TASK, ColumnRole.PRODUCT).get(1));
	}

	@Test
	void aPlanFullOfGapsStillHasATable() {
		Plan empty = MAKE.createPlan();
		Area area = MAKE.createArea();
		empty.getAreas().add(area);
		Task task = MAKE.createTask();
		task.getLeads().add(MAKE.createUnit());
		task.getServes().add(MAKE.createGoal());
		task.getProducts().add(MAKE.createProduct());
		task.getActivities().add(MAKE.createActivity());
		task.setTiming(MAKE.createQuarterTiming());
		area.getItems().add(task);
		Appendix appendix = MAKE.createAppendix();
		empty.getAppendices().add(appendix);
		AppendixTable table = AppendixTableBuilder.build(empty, appendix);
		assertEquals(1, table.rows().size());
		assertEquals("Phụ lục", table.info().title());
	}

	@Test
	void severalAppendicesAreNumbered() {
		Plans.appendix(plan, ColumnRole.TASK);
		Appendix second = Plans.appendix(plan, ColumnRole.TASK);
		AppendixTable table = build(second);
		assertEquals("Phụ lục II", table.heading().label());
		assertEquals("CHI TIẾT NHIỆM VỤ", table.heading().title());
		assertEquals("Phụ lục II: Chi tiết nhiệm vụ", table.info().title());
		assertEquals("./.", table.heading().closing());
	}

	@Test
	void theFileBearsTheDateOfThePlan() {
		assertEquals(Instant.parse("2025-07-01T00:00:00Z"), build(Plans.appendix(plan, ColumnRole.TASK)).info().created());
		assertEquals("Sở Công Thương", build(plan.getAppendices().getFirst()).info().creator());
	}

	@Test
	void widthsGivenInTheLayoutAreKept() {
		Appendix appendix = Plans.appendix(plan, ColumnRole.TASK, ColumnRole.NOTE);
		appendix.getColumns().getFirst().setWidth(60);
		assertEquals(OptionalDouble.of(60), build(appendix).columns().get(0).widthMm());
		assertTrue(build(appendix).columns().get(1).widthMm().isEmpty());
	}

	@Test
	void anIndicatorAppendixListsIndicatorsAndTheirParts() {
		Area area = Plans.area(plan, "a");
		Indicator indicator = Plans.indicator(area, "thanh toán trực tuyến");
		Indicator part = MAKE.createIndicator();
		part.setTitle("giao dịch");
		indicator.getParts().add(part);
		Task task = Plans.task(area, "việc");
		Unit lead = Plans.unit("Văn phòng", null);
		task.getLeads().add(lead);
		task.getServes().add(indicator);
		Appendix appendix = Plans.appendix(plan, ColumnRole.NUMBER, ColumnRole.INDICATOR, ColumnRole.LEAD);
		appendix.setIndicators(true);
		assertRows(build(appendix), List.of("I", "A", LEFT), List.of("1", "thanh toán trực tuyến", "Văn phòng"),
				List.of("1.1", "giao dịch", "Văn phòng"));
	}

	private List<List<String>> body(ColumnRole... roles) {
		plan.getAppendices().clear();
		Appendix appendix = Plans.appendix(plan, roles);
		appendix.setGrouped(false);
		return Grids.of(build(appendix));
	}

	private AppendixTable build(Appendix appendix) {
		return AppendixTableBuilder.build(plan, appendix);
	}

	@SafeVarargs
	@SuppressWarnings("varargs")
	private static void assertRows(AppendixTable table, List<String>... rows) {
		List<List<String>> grid = Grids.of(table);
		assertEquals(List.of(rows), grid.subList(1, grid.size()));
	}
}
