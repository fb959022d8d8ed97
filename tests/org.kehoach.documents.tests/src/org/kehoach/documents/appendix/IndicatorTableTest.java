// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kehoach.documents.Grids.ABOVE;
import static org.kehoach.documents.appendix.Plans.MAKE;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kehoach.documents.Grids;
import org.kehoach.documents.write.Notice;
import org.kehoach.documents.write.NoticeKind;
import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.AmountTarget;
import org.kehoach.model.Appendix;
import org.kehoach.model.Area;
import org.kehoach.model.ColumnRole;
import org.kehoach.model.Comparator;
import org.kehoach.model.Goal;
import org.kehoach.model.Indicator;
import org.kehoach.model.IndicatorBaseline;
import org.kehoach.model.Plan;
import org.kehoach.model.Task;
import org.kehoach.model.Unit;

/** Rows and values of indicator tables. */
class IndicatorTableTest {
	private final Plan plan = Plans.plan();
	private final Area area = Plans.area(plan, "a");
	private final Indicator indicator = Plans.indicator(area, "hồ sơ trực tuyến");
	private final Appendix appendix = MAKE.createAppendix();

	IndicatorTableTest() {
		appendix.setIndicators(true);
		plan.getAppendices().add(appendix);
		Plans.period(plan, "2026", "31/12/2030");
	}

	@Test
	void aMilestoneColumnShowsWhatHoldsAtItsMilestone() {
		Plans.target(indicator, "31/12/2026", AdministrativeLevel.PROVINCE, "95%");
		Plans.target(indicator, "2026", AdministrativeLevel.COMMUNE, "80%");
		Plans.target(indicator, "6/2028", null, "tối thiểu 97%");
		Plans.target(indicator, null, null, "100%");
		Plans.milestone(appendix, "2026", "2026");
		Plans.milestone(appendix, "2028", "2028");
		Plans.milestone(appendix, "2030", "2030");
		Plans.milestone(appendix, "2045", "2045");
		assertEquals(List.of("- Cấp tỉnh: 95%\n- Cấp xã: 80%", "Đến tháng 6/2028: tối thiểu 97%", "100%", ""), row());
	}

	@Test
	void aTargetThatNoColumnShowsIsToldOf() {
		Plans.target(indicator, "2026", null, "80%");
		Plans.target(indicator, "2028", null, "90%");
		Plans.target(indicator, "2030", null, "100%");
		Plans.milestone(appendix, "2026", "2026");
		Plans.milestone(appendix, "2030", "2030");
		Plans.column(appendix, ColumnRole.MILESTONE, "Mốc");
		assertEquals(List.of(new Notice(NoticeKind.COLUMN_WITHOUT_MILESTONE, 0, "Mốc", 0),
				new Notice(NoticeKind.TARGET_NOT_SHOWN, 1, "", 0)),
				AppendixTableBuilder.build(plan, appendix, Edition.ISSUE).notices());
		assertEquals(List.of("80%", "100%", ""), row());
	}

	@Test
	void aTargetWithoutAnyMilestoneStandsInTheLastColumn() {
		plan.setPeriod(null);
		Plans.target(indicator, null, null, "80%");
		Plans.milestone(appendix, "2026", "2026");
		Plans.milestone(appendix, "2030", "2030");
		assertEquals(List.of("", "80%"), row());
	}

	@Test
	void theTargetColumnTellsTheMilestonesUnlessThereIsOnlyTheEnd() {
		Plans.target(indicator, null, null, "tối thiểu 95%");
		Plans.column(appendix, ColumnRole.TARGET, "Trị số");
		assertEquals(List.of("Tối thiểu 95%"), row());
		Plans.target(indicator, "2026", AdministrativeLevel.COMMUNE, "80%");
		assertEquals(List.of("- Đến năm 2030: tối thiểu 95%\n- Đến năm 2026, cấp xã: 80%"), row());
	}

	@Test
	void aPartDoesNotRepeatTheOnlyMilestoneOfItsWhole() {
		Plans.target(indicator, "2028", null, "tối thiểu 80%");
		Indicator part = Plans.part(indicator, "trong đó");
		Plans.target(part, "2028", null, "từ 30% trở lên");
		Plans.target(Plans.part(indicator, "mốc khác"), "2030", null, "50%");
		Plans.column(appendix, ColumnRole.TARGET, "Mức");
		assertEquals(List.of(List.of("Đến năm 2028: tối thiểu 80%"), List.of("Từ 30% trở lên"), List.of("Đến năm 2030: 50%")), rows());
		Plans.target(part, "2030", null, "50%");
		assertEquals(List.of("- Đến năm 2028: từ 30% trở lên\n- Đến năm 2030: 50%"), rows().get(1), "two are told apart");
	}

	@Test
	void aPartMeasuresWhatItsWholeMeasures() {
		indicator.getMeasures().add(Plans.goal(area, "mục tiêu"));
		Plans.part(indicator, "trong đó");
		Plans.column(appendix, ColumnRole.GOAL, "Gắn mục tiêu");
		assertEquals(List.of(List.of("mục tiêu"), List.of("mục tiêu")), rows());
	}

	@Test
	void targetsAndTimesSideBySideHaveARowForEachMilestone() {
		Plans.target(indicator, "2026", null, "80%");
		Plans.target(indicator, null, null, "100%");
		Plans.column(appendix, ColumnRole.INDICATOR, "Chỉ tiêu");
		Plans.column(appendix, ColumnRole.TARGET, "Trị số");
		Plans.column(appendix, ColumnRole.TIMING, "Mốc");
		assertEquals(List.of(List.of("hồ sơ trực tuyến", "80%", "Năm 2026"), List.of(ABOVE, "100%", "Năm 2030")), rows());
	}

	@Test
	void aBareFigureHasItsUnitWhereNoColumnTellsIt() {
		AmountTarget value = MAKE.createAmountTarget();
		value.setComparator(Comparator.AT_MOST);
		value.setAmount(new BigDecimal("1250.50"));
		Plans.target(indicator, null, null, "").setValue(value);
		indicator.setUnit("giờ");
		indicator.setPopulation("hồ sơ đất đai");
		Plans.column(appendix, ColumnRole.TARGET, "Trị số");
		Plans.column(appendix, ColumnRole.POPULATION, "Đối tượng");
		assertEquals(List.of("Tối đa 1.250,5 giờ", "Hồ sơ đất đai"), row());
		Plans.column(appendix, ColumnRole.UNIT, "Đơn vị tính");
		assertEquals(List.of("Tối đa 1.250,5", "Hồ sơ đất đai", "giờ"), row());
	}

	@Test
	void percentIsTheUnitOfPercentages() {
		AmountTarget value = MAKE.createAmountTarget();
		value.setComparator(Comparator.EXACTLY);
		value.setAmount(BigDecimal.TEN);
		value.setPercent(true);
		Plans.target(indicator, null, null, "").setValue(value);
		Plans.column(appendix, ColumnRole.UNIT, "Đơn vị tính");
		Plans.column(appendix, ColumnRole.TARGET, "Trị số");
		assertEquals(List.of("%", "10%"), row());
	}

	@Test
	void theResultIsWhereTheIndicatorStands() {
		IndicatorBaseline baseline = MAKE.createIndicatorBaseline();
		baseline.setFromYear(2021);
		baseline.setToYear(2025);
		baseline.setAmount(new BigDecimal("7.5"));
		indicator.setBaseline(baseline);
		indicator.setUnit("ngày");
		Plans.column(appendix, ColumnRole.RESULT, "Hiện trạng");
		assertEquals(List.of("Giai đoạn 2021 - 2025: 7,5 ngày"), row());
	}

	@Test
	void unitsComeFromTheTasksThatServeAndALeadIsNotNamedTwice() {
		Unit office = Plans.unit("Văn phòng", null);
		Unit finance = Plans.unit("Sở Tài chính", null);
		area.getLeads().add(office);
		Task first = Plans.task(area, "một");
		first.getServes().add(indicator);
		first.getCoordinators().add(finance);
		Task second = Plans.subtask(Plans.task(area, "hai"), "phần");
		second.getServes().add(indicator);
		second.getCoordinators().addAll(List.of(office, finance));
		Plans.part(indicator, "trong đó");
		Plans.column(appendix, ColumnRole.NUMBER, "TT");
		Plans.column(appendix, ColumnRole.LEAD, "Chủ trì");
		Plans.column(appendix, ColumnRole.COORDINATION, "Phối hợp");
		assertEquals(List.of(List.of("1", "Văn phòng", "Sở Tài chính"), List.of("1.1", "Văn phòng", "Sở Tài chính")), rows());
	}

	@Test
	void indicatorsInsideGoalsAreListedWithTheirGoal() {
		Goal goal = Plans.goal(area, "mục tiêu");
		Indicator inside = MAKE.createIndicator();
		inside.setTitle("bên trong");
		goal.getParts().add(inside);
		Plans.column(appendix, ColumnRole.INDICATOR, "Chỉ tiêu");
		Plans.column(appendix, ColumnRole.GOAL, "Mục tiêu");
		assertEquals(List.of(List.of("hồ sơ trực tuyến", ""), List.of("bên trong", "mục tiêu")), rows());
	}

	private List<String> row() {
		return rows().getFirst();
	}

	private List<List<String>> rows() {
		List<List<String>> grid = Grids.of(AppendixTableBuilder.build(plan, appendix));
		return grid.subList(1, grid.size());
	}
}
