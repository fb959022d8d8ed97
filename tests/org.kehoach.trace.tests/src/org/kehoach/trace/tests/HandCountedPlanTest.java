// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kehoach.model.value.MilestoneComparison;
import org.kehoach.model.value.TargetComparison;
import org.kehoach.model.value.TargetComparison.Reason;
import org.kehoach.trace.coverage.Coverage;
import org.kehoach.trace.coverage.Obligation;
import org.kehoach.trace.coverage.RollUp;
import org.kehoach.trace.coverage.Status;
import org.kehoach.trace.coverage.Tally;
import org.kehoach.trace.coverage.TraceFinding;
import org.kehoach.trace.coverage.TraceFinding.Kind;
import org.kehoach.trace.graph.TraceGraph;

/**
 * Every figure of one plan of the examples, counted by hand with the texts beside: the programme of the province Khánh Hòa
 * 2021 - 2030 ({@code QD4831}) under the national programme 2021 - 2030 ({@code NQ76}).
 * <p>
 * Who is obliged. NQ76 has 6 goals M1 - M6, 24 indicators C1 - C24 and 9 tasks N1 - N9. Goals and indicators are assigned to
 * nobody in particular, and each has a milestone (2025 or 2030) or none, so all fall into 2021 - 2030: 30 obligations. The
 * tasks are led by ministries (BoNoiVu, BoTuPhap, VanPhongChinhPhu, BoTaiChinh, BoKHCN), which are not above the People's
 * Committee of a province: none obliges it.
 * <p>
 * What is taken over. QD4831 refines all six goals, M1 - M6, each by its goal of the same name. Its indicators refine:
 * C1 → C3, C2 → C4, C3 → C5, C5 → C6, C6 → C9, C7 → C11, C8 → C12, C9 → C14, C10 → C15, C11 → C19, C14 → C22, C15 → C23,
 * C16 → C24; that is 13. C4, C12 and C13 refine nothing. Its tasks implement tasks of NQ76 only. It waives nothing. So 24 - 13
 * = 11 indicators are missing: C1, C2, C7, C8, C10, C13, C16, C17, C18, C20, C21.
 * <p>
 * Where it falls short. C19 wants two figures, 2025 and 2030; C11 has one for 2030 only: partly covered. C4 wants 80% in 2025
 * and 100% in 2030, where C2 has words: two comparisons that cannot be made, which is no shortfall. C14 wants a reduction of 10%
 * in 2025, where C9 follows "lộ trình của tỉnh": one more. All other pairs promise the same or more: C1/C3 80% ≥ 80%; C3/C5 30%
 * and 50%, both "từ … trở lên"; C5/C6 100% in 2025 against 80%, and, still holding in 2030, against 90%; C6/C9 and C10/C15 90%
 * and 95%; C7/C11 100%; C8/C12 90%; C9/C14 in 2030 10% on average against 2025, both; C11/C19 in 2030 15% on average against
 * 2021 - 2025, both; C14/C22: of the three levels, the province's 90%, and also 80% and 60% since C14 sets these itself; C15/C23
 * 50% and 70%; C16/C24 100%.
 */
class HandCountedPlanTest {

	private static TraceGraph graph;
	private static Coverage coverage;
	private static List<Obligation> obligations;

	@BeforeAll
	static void load() {
		graph = TraceGraph.of(Examples.facts("khanh-hoa").all());
		coverage = Coverage.of(graph);
		obligations = coverage.ofPlan(graph.planNamed("QD4831"));
	}

	private static List<String> of(Status status) {
		return obligations.stream().filter(obligation -> obligation.status() == status).map(Obligation::item).map(graph::fullName)
				.map(name -> name.substring("NQ76.".length())).toList();
	}

	@Test
	void thirtyItemsOblige() {
		assertEquals(30, obligations.size());
		assertTrue(coverage.isCertain(graph.planNamed("QD4831")));
	}

	@Test
	void eighteenAreCoveredOnePartlyElevenMissing() {
		assertEquals(List.of("M1", "M2", "C3", "C4", "C5", "C6", "C9", "C11", "C12", "M3", "C14", "C15", "M4", "M5", "M6", "C22", "C23",
				"C24"), of(Status.COVERED));
		assertEquals(List.of("C19"), of(Status.PARTLY));
		assertEquals(List.of(), of(Status.WAIVED));
		assertEquals(List.of("C1", "C2", "C7", "C8", "C10", "C13", "C16", "C17", "C18", "C20", "C21"), of(Status.MISSING));
		Tally total = RollUp.total(obligations);
		assertEquals(new Tally(18, 1, 0, 11), total);
		assertEquals(19, total.answered());
		assertEquals(63, total.percent(), "19 of 30 are 63.3 %");
	}

	@Test
	void eachAreaOfTheProgrammeHasItsFigures() {
		Map<String, Tally> areas = new TreeMap<>();
		RollUp.byArea(graph, obligations).forEach((area, tally) -> areas.put(graph.plan(area.plan()).areas().get(area.area()).name(), tally));
		// M1
		assertEquals(new Tally(1, 0, 0, 0), areas.get("TheChe"));
		// M2, C3, C4, C5, C6, C9, C11, C12; missing C1, C2, C7, C8, C10, C13
		assertEquals(new Tally(8, 0, 0, 6), areas.get("ThuTucHanhChinh"));
		// M3, C14, C15; missing C16
		assertEquals(new Tally(3, 0, 0, 1), areas.get("ToChucBoMay"));
		// M4; missing C17, C18
		assertEquals(new Tally(1, 0, 0, 2), areas.get("CheDoCongVu"));
		// M5; partly C19; missing C20
		assertEquals(new Tally(1, 1, 0, 1), areas.get("TaiChinhCong"));
		// M6, C22, C23, C24; missing C21
		assertEquals(new Tally(4, 0, 0, 1), areas.get("ChinhPhuSo"));
		assertEquals(6, areas.size());
	}

	/** In the order of NQ76. One item above counts one obligation here, so its own figures are all of one or nothing. */
	@Test
	void eachItemIsCoveredByTheOneThatNamesIt() {
		Map<String, String> covering = new LinkedHashMap<>();
		obligations.stream().filter(Obligation::isTakenOver).forEach(obligation -> {
			assertTrue(obligation.direct(), "there is no plan between the nation and the province");
			covering.put(name(obligation.item()), obligation.covering().stream().map(HandCountedPlanTest::name).collect(Collectors.joining(", ")));
		});
		Map<String, String> expected = new LinkedHashMap<>();
		// the goals, by the goals of the same name; the indicators, as they are listed above
		for (String pair : List.of("M1 M1", "M2 M2", "C3 C1", "C4 C2", "C5 C3", "C6 C5", "C9 C6", "C11 C7", "C12 C8", "M3 M3", "C14 C9",
				"C15 C10", "M4 M4", "M5 M5", "C19 C11", "M6 M6", "C22 C14", "C23 C15", "C24 C16")) {
			expected.put(pair.split(" ")[0], pair.split(" ")[1]);
		}
		assertEquals(expected, covering);
		Map<Integer, Tally> items = RollUp.byItem(obligations);
		assertEquals(30, items.size());
		assertEquals(new Tally(1, 0, 0, 0), items.get(graph.node("NQ76.C3")));
		assertEquals(0, items.get(graph.node("NQ76.C1")).percent());
		assertEquals(100, items.get(graph.node("NQ76.C19")).percent(), "partly is answered too");
	}

	private static String name(int node) {
		return graph.item(node).name();
	}

	/** 100, 8/14, 3/4, 1/3, 2/3 and 4/5, rounded down. */
	@Test
	void eachAreaHasItsShare() {
		assertEquals(List.of(100, 57, 75, 33, 66, 80),
				RollUp.byArea(graph, obligations).values().stream().map(Tally::percent).toList());
	}

	/**
	 * Milestone by milestone, by the reasoning above. ">" is as much or more, "?" cannot be compared, "0" there is no figure. NQ76
	 * sets both years for C4 - C6, C9, C14, C15, C19 and C23, 2030 alone for C12, and 2025 alone for the others, C22 three times.
	 */
	@Test
	void everyMilestoneIsComparedAsByHand() {
		List<String> compared = new ArrayList<>();
		for (Obligation obligation : obligations) {
			for (int own : obligation.covering()) {
				for (MilestoneComparison milestone : coverage.milestones(own, obligation.item())) {
					compared.add(name(own) + "/" + name(obligation.item()) + " " + milestone.day().getYear() + " " + sign(milestone.result()));
				}
			}
		}
		assertEquals(List.of("C1/C3 2025 >", "C2/C4 2025 ?", "C2/C4 2030 ?", "C3/C5 2025 >", "C3/C5 2030 >", "C5/C6 2025 >", "C5/C6 2030 >",
				"C6/C9 2025 >", "C6/C9 2030 >", "C7/C11 2025 >", "C8/C12 2030 >", "C9/C14 2025 ?", "C9/C14 2030 >", "C10/C15 2025 >",
				"C10/C15 2030 >", "C11/C19 2025 0", "C11/C19 2030 >", "C14/C22 2025 >", "C14/C22 2025 >", "C14/C22 2025 >", "C15/C23 2025 >",
				"C15/C23 2030 >", "C16/C24 2025 >"), compared);
	}

	private static String sign(TargetComparison result) {
		return switch (result) {
		case TargetComparison.NotWeaker fine -> ">";
		case TargetComparison.Weaker weaker -> "<";
		case TargetComparison.NotComparable no -> no.reason() == Reason.NO_TARGET ? "0" : "?";
		};
	}

	@Test
	void theIssuerAnswersForAllOfIt() {
		assertEquals(Map.of(graph.units().number("KhanhHoa.UBNDTinh"), new Tally(18, 1, 0, 11)), RollUp.byUnit(graph, obligations));
	}

	@Test
	void onlyC19HasNoFigureForAMilestone() {
		List<TraceFinding> findings = coverage.findings().stream().filter(finding -> finding.plan() == graph.planNamed("QD4831")).toList();
		assertEquals(List.of(Kind.INCOMPARABLE, Kind.INCOMPARABLE, Kind.INCOMPARABLE, Kind.NO_TARGET),
				findings.stream().map(TraceFinding::kind).toList());
		assertEquals(List.of("QD4831.C2", "QD4831.C2", "QD4831.C9", "QD4831.C11"),
				findings.stream().map(finding -> graph.fullName(finding.item())).toList());
		assertEquals(List.of(2025, 2030, 2025, 2025), findings.stream().map(finding -> finding.day().getYear()).toList());
		assertEquals(Reason.NOT_MEASURABLE, findings.get(2).reason());
		assertEquals("theo lộ trình của tỉnh", findings.get(2).own());
		assertEquals("giảm bình quân 10% so với giai đoạn 2016 - 2020", findings.get(3).wanted());
	}

	/**
	 * One level further down, the department's programme is obliged by the province's: by C1, which carries C3 on, but not by what
	 * the province left out.
	 */
	@Test
	void levelsBelowAreCountedByWhatCarriesAnItemOn() {
		assertEquals(List.of(new Tally(1, 0, 0, 0), new Tally(1, 0, 0, 0)), coverage.levels(graph.node("NQ76.C3")));
		assertEquals(List.of(new Tally(0, 1, 0, 0), new Tally(1, 0, 0, 0)), coverage.levels(graph.node("NQ76.C19")));
		assertEquals(List.of(new Tally(0, 0, 0, 1)), coverage.levels(graph.node("NQ76.C1")));
		assertEquals(List.of(), coverage.levels(graph.node("NQ76.N1")));
	}

	@Test
	void milestonesAreComparedOneByOne() {
		assertEquals(List.of(2025, 2030), coverage.milestones(graph.node("QD4831.C5"), graph.node("NQ76.C6")).stream()
				.map(milestone -> milestone.day().getYear()).toList());
		assertEquals(3, coverage.milestones(graph.node("QD4831.C14"), graph.node("NQ76.C22")).size());
		assertEquals(List.of(), coverage.milestones(graph.node("QD4831.C4"), graph.node("NQ76.C6")));
	}
}
