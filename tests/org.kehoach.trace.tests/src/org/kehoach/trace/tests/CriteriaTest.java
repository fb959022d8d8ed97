// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.engine.Finding;
import org.kehoach.engine.FolderFacts;
import org.kehoach.trace.coverage.Coverage;
import org.kehoach.trace.criteria.Criteria;
import org.kehoach.trace.criteria.Criterion;
import org.kehoach.trace.criteria.Result;
import org.kehoach.trace.criteria.Result.Answer;
import org.kehoach.trace.criteria.Result.Evidence;
import org.kehoach.trace.graph.TraceGraph;

/** What the criteria answer, and that they agree with the rules, which ask one plan at a time in the editor. */
class CriteriaTest {

	private static final String PLAN = """
			danh mục D "Cơ quan" { cơ quan A "Tỉnh" cấp tỉnh }
			kế hoạch K "Kế hoạch" {
				dùng danh mục D
				cơ quan A
				ngày 20/12/2024
				thời kỳ 1/1/2025 - 31/12/2025
				kinh phí "Ngân sách tỉnh"
				lĩnh vực chỉ đạo điều hành G "Chỉ đạo" {
					chỉ tiêu C1 "Ít nhất 30% cơ quan, đơn vị được kiểm tra" { đạt tối thiểu 30% }
					nhiệm vụ N1 "Kiểm tra, tuyên truyền" { chủ trì A thời hạn quý II sản phẩm báo cáo "Báo cáo" }
					nhiệm vụ N2 "Đối thoại, sáng kiến" { chủ trì A thời hạn thường xuyên sản phẩm báo cáo "Báo cáo" }
				}
				báo cáo "Báo cáo năm" gửi A thời hạn trước ngày 15/12/2025
			}
			""";

	@TempDir
	private Path folder;

	private Map<Criterion, Result> results(String text) {
		TraceGraph graph = TraceGraph.of(Examples.facts(folder, text).own());
		return Criteria.of(Coverage.of(graph), 0).stream().collect(Collectors.toMap(Result::criterion, result -> result));
	}

	private static List<String> items(Result result) {
		return result.evidence().stream().map(Evidence::item).toList();
	}

	@Test
	void aPlanAsItShouldBeKeepsWhatItCan() {
		Map<Criterion, Result> results = results(PLAN);
		Set<Criterion> kept = results.values().stream().filter(result -> result.answer() == Answer.KEPT).map(Result::criterion)
				.collect(Collectors.toCollection(TreeSet::new));
		TreeSet<Criterion> expected = new TreeSet<>(List.of(Criterion.values()));
		expected.remove(Criterion.AREAS);
		expected.remove(Criterion.OBLIGATIONS);
		assertEquals(expected, kept);
		assertEquals(Answer.NOT_KEPT, results.get(Criterion.AREAS).answer(), "it has the steering only");
		assertEquals(6, results.get(Criterion.AREAS).lacking().size());
		assertEquals(Answer.UNKNOWN, results.get(Criterion.OBLIGATIONS).answer(), "there is no plan above");
	}

	@ParameterizedTest
	@CsvSource({ "31/1/2025, KEPT", "1/2/2025, NOT_KEPT", "15/3/2025, NOT_KEPT" })
	void aYearlyPlanIsIssuedInItsFirstMonthAtTheLatest(String date, Answer answer) {
		assertEquals(answer, results(PLAN.replace("20/12/2024", date)).get(Criterion.IN_TIME).answer());
	}

	@Test
	void withoutDateNobodyCanTell() {
		assertEquals(Answer.UNKNOWN, results(PLAN.replace("ngày 20/12/2024", "")).get(Criterion.IN_TIME).answer());
	}

	@Test
	void tasksThatLackSomethingAreTheEvidence() {
		Result products = results(PLAN.replace("thường xuyên sản phẩm báo cáo \"Báo cáo\"", "thường xuyên")).get(Criterion.PRODUCTS);
		assertEquals(Answer.NOT_KEPT, products.answer());
		assertEquals(List.of("K.N2"), items(products));
		assertEquals(List.of(1, 2), List.of(products.done(), products.of()));
		Result leads = results(PLAN.replace("{ chủ trì A thời hạn quý II", "{ thời hạn quý II")).get(Criterion.LEADS);
		assertEquals(List.of("K.N1"), items(leads));
		Result times = results(PLAN.replace("thời hạn quý II ", "")).get(Criterion.DEADLINES);
		assertEquals(List.of("K.N1"), items(times));
	}

	@Test
	void workAllTheTimeCannotBeCheckedOff() {
		Result half = results(PLAN).get(Criterion.CHECKABLE);
		assertEquals(List.of("K.N2"), items(half));
		assertEquals(List.of(1, 2), List.of(half.done(), half.of()));
		assertEquals(Answer.NOT_KEPT, results(PLAN.replace("quý II ", "thường xuyên ")).get(Criterion.CHECKABLE).answer());
	}

	@Test
	void fewerThanThirtyPerCentInspectedIsNotEnough() {
		assertEquals(Answer.NOT_KEPT, results(PLAN.replace("tối thiểu 30%", "tối thiểu 25%")).get(Criterion.INSPECTION).answer());
		Result none = results(PLAN.replaceAll("chỉ tiêu C1.*\n", "\n")).get(Criterion.INSPECTION);
		assertEquals(Answer.NOT_KEPT, none.answer());
		assertEquals(List.of(), none.evidence());
	}

	@Test
	void steeringAndReportsThatLackSomethingSayWhat() {
		Result steering = results(PLAN.replace("Đối thoại, sáng kiến", "Đối thoại")).get(Criterion.STEERING);
		assertEquals("[INITIATIVE]", steering.lacking().toString());
		assertEquals(Answer.NOT_KEPT, results(PLAN.replace("gửi A ", "")).get(Criterion.REPORTS).answer());
		assertEquals(Answer.NOT_KEPT, results(PLAN.replaceAll("\tbáo cáo \"Báo cáo năm\".*\n", "")).get(Criterion.REPORTS).answer());
	}

	@Test
	void theGovernmentIsNotScored() {
		TraceGraph graph = TraceGraph.of(Examples.facts(folder, PLAN.replace("cấp tỉnh", "cấp trung ương")).own());
		assertFalse(Criteria.isAsked(graph, 0));
	}

	/** Those whose folder settings leave the rules on: the project's own plan is none of an administration. */
	static Stream<Path> examples() {
		return Examples.all().stream().filter(example -> !example.endsWith("kehoach-itself"));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void theyAgreeWithTheRules(Path example) {
		FolderFacts facts = Examples.facts(example);
		TraceGraph graph = TraceGraph.of(facts.all());
		Coverage coverage = Coverage.of(graph);
		// KH219: reports without receiver or time
		Map<String, Criterion> rules = Map.of("KH219", Criterion.REPORTS, "KH701", Criterion.IN_TIME, "KH702", Criterion.AREAS, "KH703", Criterion.INSPECTION, "KH704",
				Criterion.REPORTS, "KH705", Criterion.STEERING, "KH706", Criterion.CHECKABLE, "KH707", Criterion.FUNDING, "KH504",
				Criterion.OBLIGATIONS);
		TreeSet<String> answered = new TreeSet<>();
		Set<String> asked = new TreeSet<>();
		for (int plan = 0; plan < graph.plans(); plan++) {
			String file = graph.file(plan);
			if (Criteria.isAsked(graph, plan) && facts.own().stream().anyMatch(own -> own.file().equals(file))) {
				asked.add(file);
				Criteria.of(coverage, plan).stream().filter(result -> result.answer() == Answer.NOT_KEPT)
						.filter(result -> rules.containsValue(result.criterion())).forEach(result -> answered.add(file + " " + result.criterion()));
			}
		}
		TreeSet<String> told = new TreeSet<>();
		for (Finding finding : facts.checked().findings()) {
			if (rules.containsKey(finding.code()) && asked.contains(finding.file().toString())) {
				told.add(finding.file() + " " + rules.get(finding.code()));
			}
		}
		assertEquals(told, answered);
	}
}
