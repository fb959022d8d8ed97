// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kehoach.documents.Grids.ABOVE;
import static org.kehoach.documents.appendix.Plans.MAKE;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kehoach.documents.Grids;
import org.kehoach.documents.write.Notice;
import org.kehoach.documents.write.NoticeKind;
import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.Appendix;
import org.kehoach.model.Area;
import org.kehoach.model.ColumnRole;
import org.kehoach.model.Goal;
import org.kehoach.model.Indicator;
import org.kehoach.model.Numbering;
import org.kehoach.model.Plan;
import org.kehoach.model.Product;
import org.kehoach.model.Task;
import org.kehoach.model.Unit;

/** Rows, numbers and values of task tables. */
class TaskTableTest {
	private final Plan plan = Plans.plan();
	private final Unit office = Plans.unit("Văn phòng", null);
	private final Unit finance = Plans.unit("Sở Tài chính", null);

	@Test
	void subtasksAreRowsBelowTheirTask() {
		Task task = Plans.task(Plans.area(plan, "a"), "việc");
		Task first = Plans.subtask(task, "một");
		Plans.subtask(first, "một một");
		Plans.subtask(task, "hai");
		Plans.task((Area) task.eContainer(), "khác");
		assertEquals(List.of(List.of("1", "việc"), List.of("1.1", "một"), List.of("1.1.1", "một một"),
				List.of("1.2", "hai"), List.of("2", "khác")), body(false, ColumnRole.NUMBER, ColumnRole.TASK));
	}

	@Test
	void codesBearTheNumberOfTheirGroup() {
		Plans.subtask(Plans.task(Plans.area(plan, "a"), "một"), "phần");
		Plans.task(Plans.area(plan, "b"), "hai");
		assertEquals(List.of("I", "1", "1.1", "II", "1"), first(0, true, ColumnRole.NUMBER, ColumnRole.CODE));
		assertEquals(List.of("A", "I.1", "I.1.1", "B", "II.1"), first(1, true, ColumnRole.NUMBER, ColumnRole.CODE));
		Appendix coded = appendix(true, ColumnRole.NUMBER, ColumnRole.TASK);
		coded.setCodes(true);
		assertEquals(List.of("I", "I.1", "I.1.1", "II", "II.1"), column(coded, 0));
		coded.setNumbering(Numbering.CONTINUOUS);
		assertEquals(List.of("I", "I.1", "I.1.1", "II", "II.2"), column(coded, 0));
		coded.setGrouped(false);
		assertEquals(List.of("1", "1.1", "2"), column(coded, 0));
	}

	@Test
	void whatATaskDoesNotSayComesFromAround() {
		Area area = Plans.area(plan, "a");
		area.getLeads().add(office);
		area.getCoordinators().add(finance);
		area.getSupporters().add(finance);
		area.setTiming(Plans.timing("cả năm"));
		area.setFunding(Plans.funding("dự toán"));
		Task task = Plans.task(area, "việc");
		task.setTiming(Plans.timing("quý I"));
		Plans.activity(Plans.subtask(task, "phần"), "bước").getLeads().add(finance);
		assertEquals(List.of(List.of("việc", "", "Văn phòng", "Quý I", "Sở Tài chính", "Dự toán"),
				List.of("phần", "bước", "Sở Tài chính", "Quý I", ABOVE, ABOVE)),
				body(false, ColumnRole.TASK, ColumnRole.ACTIVITY, ColumnRole.LEAD, ColumnRole.TIMING, ColumnRole.SUPPORT,
						ColumnRole.FUNDING));
	}

	@Test
	void aValueOfTheAreaIsRepeatedInALongGroup() {
		Area area = Plans.area(plan, "a");
		area.getLeads().add(office);
		for (int i = 0; i < 9; i++) {
			Plans.task(area, "việc " + i);
		}
		assertEquals(List.of("Văn phòng"), body(false, ColumnRole.TASK, ColumnRole.LEAD).stream().map(row -> row.get(1))
				.distinct().toList());
		area.getItems().removeLast();
		assertEquals(List.of("Văn phòng", ABOVE), body(false, ColumnRole.TASK, ColumnRole.LEAD).stream()
				.map(row -> row.get(1)).distinct().toList());
		assertEquals(8, body(false, ColumnRole.LEAD).stream().filter(List.of("Văn phòng")::equals).count());
	}

	@Test
	void withoutAColumnForActivitiesATaskHasOneRow() {
		Task task = Plans.task(Plans.area(plan, "a"), "việc");
		task.getLeads().add(office);
		Plans.activity(task, "bước một", "kế hoạch").getLeads().add(finance);
		Plans.activity(task, "bước hai", "báo cáo");
		assertEquals(List.of(List.of("việc", "- Văn phòng\n- Sở Tài chính", "- kế hoạch\n- báo cáo")),
				body(false, ColumnRole.TASK, ColumnRole.LEAD, ColumnRole.PRODUCT));
	}

	@Test
	void tasksOfTheWholePlanAreTheFirstGroup() {
		Task common = MAKE.createTask();
		common.setTitle("chung");
		plan.getItems().add(common);
		assertEquals(List.of(List.of("1", "chung")), body(true, ColumnRole.NUMBER, ColumnRole.TASK));
		Plans.task(Plans.area(plan, "a"), "riêng");
		assertEquals(List.of("NHIỆM VỤ CHUNG", "chung", "A", "riêng"), first(1, true, ColumnRole.NUMBER, ColumnRole.TASK));
		assertEquals(List.of("1", "2"), first(0, false, ColumnRole.NUMBER, ColumnRole.TASK));
	}

	@Test
	void tasksInsideGoalsAreListedAndServeThem() {
		Goal goal = Plans.goal(Plans.area(plan, "a"), "mục tiêu");
		Task task = MAKE.createTask();
		task.setTitle("việc");
		goal.getParts().add(task);
		assertEquals(List.of(List.of("việc", "mục tiêu")), body(false, ColumnRole.TASK, ColumnRole.GOAL));
	}

	@Test
	void reasonsAndColumnsForTheDraftAreInTheDraftOnly() {
		Task task = Plans.task(Plans.area(plan, "a"), "việc");
		task.setRationale("vì cần");
		Appendix appendix = appendix(false, ColumnRole.TASK, ColumnRole.NOTE, ColumnRole.RATIONALE);
		appendix.getColumns().get(1).setDraftOnly(true);
		assertEquals(List.of(List.of("TASK"), List.of("việc")), Grids.of(AppendixTableBuilder.build(plan, appendix)));
		assertEquals(List.of("việc", "", "vì cần"),
				Grids.of(AppendixTableBuilder.build(plan, appendix, Edition.DRAFT).table()).get(1));
	}

	@Test
	void resultsAreTheTargetsOfTheIndicators() {
		Area area = Plans.area(plan, "a");
		Task task = Plans.task(area, "việc");
		Indicator served = Plans.indicator(area, "Hồ sơ trực tuyến");
		Plans.target(served, null, AdministrativeLevel.COMMUNE, "tối thiểu 60%");
		task.getServes().add(served);
		Indicator produced = Plans.indicator(area, "Ít nhất 50% hồ sơ được số hóa");
		Plans.target(produced, null, null, "tối thiểu 50%");
		Product product = MAKE.createProduct();
		product.setIndicator(produced);
		task.getProducts().add(product);
		assertEquals("- Hồ sơ trực tuyến: cấp xã: tối thiểu 60%\n- Ít nhất 50% hồ sơ được số hóa",
				first(0, false, ColumnRole.RESULT).getFirst());
		assertEquals("- Cấp xã: tối thiểu 60%\n- Tối thiểu 50%",
				first(0, false, ColumnRole.RESULT, ColumnRole.INDICATOR).getFirst());
	}

	@Test
	void oddLayoutsAreToldOfAndStillGiveATable() {
		Task task = Plans.task(Plans.area(plan, "a"), "việc");
		Appendix appendix = appendix(false, ColumnRole.TASK, ColumnRole.TASK, ColumnRole.UNIT);
		Plans.milestone(appendix, "Năm 2026", "2026");
		BuiltAppendix built = AppendixTableBuilder.build(plan, appendix, Edition.ISSUE);
		assertEquals(List.of("việc", "việc", "", ""), Grids.of(built.table()).get(1));
		assertEquals(List.of(new Notice(NoticeKind.COLUMN_TWICE, 0, "TASK", 0),
				new Notice(NoticeKind.COLUMN_OF_INDICATORS, 0, "UNIT", 0),
				new Notice(NoticeKind.COLUMN_OF_INDICATORS, 0, "Năm 2026", 0)), built.notices());
		appendix.getColumns().clear();
		Plans.column(appendix, ColumnRole.RATIONALE, "Lý do");
		built = AppendixTableBuilder.build(plan, appendix, Edition.ISSUE);
		assertEquals(List.of(new Notice(NoticeKind.NO_COLUMNS, 0, "", 0)), built.notices());
		assertEquals("Nhiệm vụ", built.table().columns().get(1).heading());
		assertEquals(task.getTitle(), Grids.of(built.table()).get(1).get(1));
	}

	@Test
	void everySingleColumnGivesATableInBothEditions() {
		Area area = Plans.area(plan, "a");
		area.getLeads().add(office);
		Task task = Plans.task(area, "việc");
		Plans.activity(task, "bước một");
		Plans.activity(task, "bước hai").setTiming(Plans.timing("quý I"));
		Plans.subtask(task, "phần");
		Indicator indicator = Plans.indicator(area, "chỉ tiêu");
		Plans.target(indicator, "2026", null, "1");
		Plans.target(indicator, "2030", null, "2");
		for (ColumnRole role : ColumnRole.values()) {
			for (Edition edition : Edition.values()) {
				for (boolean indicators : new boolean[] { false, true }) {
					Appendix appendix = appendix(true, role);
					appendix.setIndicators(indicators);
					assertEquals(indicators ? 1 : role == ColumnRole.ACTIVITY ? 3 : 2,
							Grids.of(AppendixTableBuilder.build(plan, appendix, edition).table()).size() - 2
									- (usual(role, edition, indicators)), role.getName());
				}
			}
		}
	}

	/** Without its only column the issued table has the usual ones, activities among them. */
	private static int usual(ColumnRole role, Edition edition, boolean indicators) {
		return role == ColumnRole.RATIONALE && edition == Edition.ISSUE && !indicators ? 1 : 0;
	}

	private Appendix appendix(boolean grouped, ColumnRole... roles) {
		plan.getAppendices().clear();
		Appendix appendix = Plans.appendix(plan, roles);
		appendix.setGrouped(grouped);
		return appendix;
	}

	private List<List<String>> body(boolean grouped, ColumnRole... roles) {
		List<List<String>> grid = Grids.of(AppendixTableBuilder.build(plan, appendix(grouped, roles)));
		return grid.subList(1, grid.size());
	}

	private List<String> first(int column, boolean grouped, ColumnRole... roles) {
		return body(grouped, roles).stream().map(row -> row.get(column)).toList();
	}

	private List<String> column(Appendix appendix, int column) {
		List<List<String>> grid = Grids.of(AppendixTableBuilder.build(plan, appendix));
		return grid.subList(1, grid.size()).stream().map(row -> row.get(column)).toList();
	}
}
