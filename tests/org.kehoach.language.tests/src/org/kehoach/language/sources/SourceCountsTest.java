// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.language.PlanTexts;
import org.kehoach.model.Activity;
import org.kehoach.model.AreaText;
import org.kehoach.model.DelegatedTarget;
import org.kehoach.model.Goal;
import org.kehoach.model.Indicator;
import org.kehoach.model.Plan;
import org.kehoach.model.QualitativeTarget;
import org.kehoach.model.RankTarget;
import org.kehoach.model.Solution;
import org.kehoach.model.TargetValue;
import org.kehoach.model.Task;

/**
 * The five plans after published ones have as many parts as those. Where a count differs from the published text, the reason
 * stands behind it:
 * <ul>
 * <li>Sở Công Thương Hải Phòng: 21 goal bullets are 10 goals in words and 11 bullets that hold 13 figures; 27 tasks with 8
 * sub-bullets make 35 objects; 5 solutions.</li>
 * <li>Sở Giáo dục và Đào tạo Hải Phòng: 26 goal bullets, two of them run into other lines, are 15 goals and 11 bullets; one
 * sentence ranks by three indices and is three indicators; 32 task bullets and one run in, with 7 sub-bullets; 6
 * solutions.</li>
 * <li>Phường Lê Ích Mộc: 8 numbered indicators, and two percentages that stand in the areas; 36 lettered points are texts of
 * the areas, because the tasks are the rows of the appendix, of which 15 can be read.</li>
 * <li>Sở Công Thương Quảng Trị: 29 rows and 30 activities; the 29 cells of the column Mục tiêu are 24 goals and 5 indicators,
 * beside 6 figures from the body and the products.</li>
 * <li>Sở Công Thương Khánh Hòa: 6 goal paragraphs, 6 headings of stages and 3 staged goals without a figure; 18 staged points
 * hold 21 figures, and one stands outside the stages; 24 tasks, one with a yearly activity; 7 solutions.</li>
 * </ul>
 * Figures: of the 20 of Sở Giáo dục và Đào tạo one is a rank by three indices; Lê Ích Mộc has 8, a rank by two indices and one
 * that is set by the city; of the 15 of Quảng Trị one stands twice, in the goal and in the task of N28; Khánh Hòa has 20, two
 * by reference, and says twice in words where the national programme has a figure.
 */
class SourceCountsTest {

	private static final PlanTexts ALL = PublishedPlans.ALL;

	@ParameterizedTest
	@CsvSource({ //
			// plan, goals, indicators, tasks, activities, points of areas, solutions
			"KHSoCongThuongHaiPhong, 10, 13, 35, 0, 0, 5", //
			"KHSoGDDTHaiPhong, 15, 22, 40, 0, 0, 6", //
			"KHLeIchMoc2025H2, 0, 10, 15, 0, 36, 0", //
			"KHSoCongThuong2025H2, 24, 11, 29, 30, 8, 0", //
			"CTSoCongThuong2030, 15, 22, 24, 1, 1, 7" })
	void thePlanHasThePartsOfThePublishedOne(String name, int goals, int indicators, int tasks, int activities, int points,
			int solutions) {
		Plan plan = ALL.all(Plan.class).stream().filter(p -> p.getName().equals(name)).findFirst().orElseThrow();
		assertEquals(List.of(goals, indicators, tasks, activities, points, solutions),
				List.of(count(plan, Goal.class), count(plan, Indicator.class), count(plan, Task.class), count(plan, Activity.class),
						count(plan, AreaText.class), count(plan, Solution.class)));
	}

	@ParameterizedTest
	@CsvSource({ //
			// plan, targets with a figure, ranks, set by others, in words
			"KHSoCongThuongHaiPhong, 13, 0, 0, 0", //
			"KHSoGDDTHaiPhong, 19, 3, 0, 0", //
			"KHLeIchMoc2025H2, 8, 2, 1, 0", //
			"KHSoCongThuong2025H2, 14, 0, 0, 0", //
			"CTSoCongThuong2030, 20, 0, 2, 2" })
	void thePlanHasTheFiguresOfThePublishedOne(String name, int figures, int ranks, int delegated, int words) {
		Plan plan = ALL.all(Plan.class).stream().filter(p -> p.getName().equals(name)).findFirst().orElseThrow();
		int all = count(plan, TargetValue.class);
		assertEquals(List.of(figures, ranks, delegated, words),
				List.of(all - count(plan, RankTarget.class) - count(plan, DelegatedTarget.class) - count(plan, QualitativeTarget.class),
						count(plan, RankTarget.class), count(plan, DelegatedTarget.class), count(plan, QualitativeTarget.class)));
	}

	private static int count(Plan plan, Class<? extends EObject> type) {
		Iterable<EObject> contents = plan::eAllContents;
		return (int) StreamSupport.stream(contents.spliterator(), false).filter(type::isInstance).count();
	}
}
