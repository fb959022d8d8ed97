// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.trace.coverage.Coverage;
import org.kehoach.trace.coverage.Obligation;
import org.kehoach.trace.coverage.RollUp;
import org.kehoach.trace.coverage.Status;
import org.kehoach.trace.coverage.Tally;
import org.kehoach.trace.coverage.TraceFinding;
import org.kehoach.trace.coverage.TraceFinding.Kind;
import org.kehoach.trace.facts.FileFacts;
import org.kehoach.trace.graph.TraceGraph;

class CoverageTest {

	private static final String UNITS = """
			danh mục D "Danh mục" {
				cơ quan Tinh "Tỉnh" cấp tỉnh
				cơ quan So "Sở" thuộc Tinh
				cơ quan SoKhac "Sở khác" thuộc Tinh
				nhóm CacSo "Các sở" thuộc Tinh gồm So, SoKhac
			}
			""";

	@TempDir
	private Path folder;
	private TraceGraph graph;
	private Coverage coverage;

	private void trace(String above, String below) {
		trace("1/1/2025 - 31/12/2025", above, below);
	}

	private void trace(String period, String above, String below) {
		graph = TraceGraph.of(Examples.facts(folder, UNITS,
				"kế hoạch A \"Tỉnh\" { dùng danh mục D cơ quan Tinh thời kỳ 1/1/2025 - 31/12/2025 " + above + "}",
				"kế hoạch B \"Sở\" { dùng danh mục D cơ quan So thời kỳ " + period + " thực hiện A " + below + "}").all());
		coverage = Coverage.of(graph);
	}

	private List<String> statuses() {
		return coverage.ofPlan(graph.planNamed("B")).stream()
				.map(obligation -> graph.item(obligation.item()).name() + " " + obligation.status()).toList();
	}

	private List<Kind> kinds() {
		return coverage.findings().stream().filter(finding -> finding.plan() == graph.planNamed("B")).map(TraceFinding::kind).toList();
	}

	@Test
	void whoIsAssignedIsObliged() {
		trace("""
				nhiệm vụ N1 "Của sở" { chủ trì So }
				nhiệm vụ N2 "Của sở khác" { chủ trì SoKhac }
				nhiệm vụ N3 "Của các sở" { chủ trì CacSo }
				nhiệm vụ N4 "Của tỉnh" { chủ trì Tinh }
				nhiệm vụ N5 "Không của ai" { nhiệm vụ N51 "Phần" { chủ trì So } }
				nhiệm vụ N6 "Hoạt động của sở" { hoạt động "Một" { chủ trì So } hoạt động "Hai" { chủ trì SoKhac } }
				lĩnh vực L "Lĩnh vực" { chủ trì SoKhac nhiệm vụ N7 "Theo lĩnh vực" }
				""", "");
		assertEquals(List.of("N1 MISSING", "N3 MISSING", "N4 MISSING", "N5 MISSING", "N6 MISSING"), statuses());
	}

	@Test
	void whatFallsIntoThePeriodObliges() {
		trace("1/7/2025 - 31/12/2025", """
				nhiệm vụ N1 "Đầu năm" { thời hạn quý I }
				nhiệm vụ N2 "Cuối năm" { thời hạn quý III }
				nhiệm vụ N3 "Thường xuyên" { thời hạn thường xuyên }
				mục tiêu M1 "Giữa năm" đến 30/6/2025
				chỉ tiêu C1 "Hai mốc" { đến 30/6/2025: 10% đến 31/12/2025: 20% }
				chỉ tiêu C2 "Một mốc" { đến 30/6/2025: 10% }
				""", "");
		assertEquals(List.of("N2 MISSING", "N3 MISSING", "C1 MISSING"), statuses());
	}

	@Test
	void takenOverLeftOutOrMissing() {
		trace("mục tiêu M1 \"Một\" mục tiêu M2 \"Hai\" mục tiêu M3 \"Ba\"",
				"mục tiêu M1 \"Một\" cụ thể hóa A.M1 không áp dụng A.M2 vì \"không thuộc chức năng\"");
		assertEquals(List.of("M1 COVERED", "M2 WAIVED", "M3 MISSING"), statuses());
		List<Obligation> all = coverage.ofPlan(graph.planNamed("B"));
		assertEquals(List.of(graph.node("B.M1")), all.get(0).covering());
		assertTrue(all.get(0).direct());
		assertEquals("không thuộc chức năng", all.get(1).waiver().reason());
		assertEquals(new Tally(1, 0, 1, 1), RollUp.total(all));
		assertEquals(66, RollUp.total(all).percent());
	}

	@Test
	void aWeakerTargetCoversPartly() {
		trace("chỉ tiêu C1 \"Một\" { đạt tối thiểu 80% } chỉ tiêu C2 \"Hai\" { đạt tối thiểu 80% }",
				"chỉ tiêu C1 \"Một\" cụ thể hóa A.C1 { đạt tối thiểu 70% } chỉ tiêu C2 \"Hai\" cụ thể hóa A.C2 { đạt 85% }");
		assertEquals(List.of("C1 PARTLY", "C2 COVERED"), statuses());
		TraceFinding finding = coverage.ofPlan(graph.planNamed("B")).get(0).findings().get(0);
		assertEquals(Kind.WEAKER, finding.kind());
		assertEquals("tối thiểu 70%", finding.own());
		assertEquals("tối thiểu 80%", finding.wanted());
	}

	@Test
	void itIsEnoughThatOneOfSeveralIndicatorsReachesAMilestone() {
		trace("chỉ tiêu C1 \"Một\" { đạt tối thiểu 80% }", "chỉ tiêu C1 \"Một\" cụ thể hóa A.C1 { đạt tối thiểu 70% }"
				+ " chỉ tiêu C2 \"Hai\" cụ thể hóa A.C1 { đạt tối thiểu 80% }");
		assertEquals(List.of("C1 COVERED"), statuses());
		assertEquals(List.of(Kind.WEAKER), kinds());
	}

	@Test
	void timesThatDoNotFitAreTold() {
		trace("""
				nhiệm vụ N1 "Một" { thời hạn quý II }
				nhiệm vụ N2 "Hai" { thời hạn quý IV }
				nhiệm vụ N3 "Ba" { thời hạn hằng quý }
				nhiệm vụ N4 "Bốn" { thời hạn quý III }
				mục tiêu M5 "Năm" đến 30/6/2025
				""", """
				nhiệm vụ N1 "Muộn" { thực hiện A.N1 thời hạn quý III }
				nhiệm vụ N2 "Xong trước khi bắt đầu" { thực hiện A.N2 thời hạn quý I }
				nhiệm vụ N3 "Thưa hơn" { thực hiện A.N3 thời hạn hằng năm }
				nhiệm vụ N4 "Đúng hạn" { thực hiện A.N4 thời hạn trước 30/9/2025 }
				mục tiêu M5 "Năm" cụ thể hóa A.M5 đến 31/12/2025
				""");
		assertEquals(List.of(Kind.LATE, Kind.TIME_CONFLICT, Kind.TIME_CONFLICT, Kind.LATE), kinds());
		assertEquals(List.of("N1 PARTLY", "N2 PARTLY", "N3 PARTLY", "N4 COVERED", "M5 PARTLY"), statuses());
	}

	@Test
	void aReviewThatComesTooEarlyIsTold() {
		trace("nhiệm vụ N1 \"Một\" { thời hạn quý IV } tổng kết thời hạn trước 1/12/2025 sơ kết thời hạn quý II",
				"nhiệm vụ N1 \"Một\" { thực hiện A.N1 thời hạn quý IV } tổng kết thời hạn chậm nhất 31/12/2025 sơ kết thời hạn quý III");
		List<TraceFinding> early = coverage.findings().stream().filter(finding -> finding.kind() == Kind.EARLY_REVIEW).toList();
		// A looks back in November on what is due in December; both reviews of A come before those of B
		assertEquals(List.of("A", "B", "B"), early.stream().map(finding -> graph.plan(finding.plan()).name()).toList());
		assertEquals("31/12/2025", early.get(0).wanted());
	}

	@Test
	void aReportThatGoesIntoALaterOneIsInTime() {
		String reports = "báo cáo \"Báo cáo năm\" thời hạn trước 10/12/2025 báo cáo \"Báo cáo quý\" thời hạn trước 10/9/2025";
		trace(reports, "báo cáo \"Báo cáo năm\" thời hạn trước 1/12/2025 báo cáo \"báo cáo quý\" thời hạn trước 20/9/2025");
		assertEquals(List.of(Kind.LATE), kinds());
	}

	@Test
	void anItemWithoutParentNeedsAReason() {
		trace("mục tiêu M1 \"Một\"", """
				mục tiêu M1 "Một" cụ thể hóa A.M1
				chỉ tiêu C1 "Đo" đo lường M1
				nhiệm vụ N1 "Phục vụ" phục vụ C1 { nhiệm vụ N11 "Phần" }
				mục tiêu M2 "Riêng"
				nhiệm vụ N2 "Riêng" phục vụ M2
				nhiệm vụ N3 "Riêng, có lý do" { lý do "yêu cầu của địa phương" }
				""");
		assertEquals(List.of("B.M2", "B.N2"), coverage.findings().stream().filter(finding -> finding.kind() == Kind.NO_PARENT)
				.map(finding -> graph.fullName(finding.item())).toList());
	}

	@Test
	void aPlanWithAMisspeltLinkIsUncertain() {
		trace("mục tiêu M1 \"Một\"", "mục tiêu M1 \"Một\" cụ thể hóa A.M9");
		assertFalse(coverage.isCertain(graph.planNamed("B")));
		assertTrue(coverage.isCertain(graph.planNamed("A")));
	}

	@Test
	void whatComesThroughAPlanBetweenIsLeftToIt() {
		graph = TraceGraph.of(Examples.facts(folder, UNITS, """
				kế hoạch A "Một" { dùng danh mục D cơ quan Tinh thời kỳ 2025 - 2025 mục tiêu M1 "Một" mục tiêu M2 "Hai" }
				kế hoạch B "Hai" { dùng danh mục D cơ quan Tinh thời kỳ 2025 - 2025 thực hiện A mục tiêu M1 "Một" cụ thể hóa A.M1 }
				kế hoạch C "Ba" { dùng danh mục D cơ quan So thời kỳ 2025 - 2025 thực hiện A, B mục tiêu M1 "Một" cụ thể hóa B.M1 }
				""").all());
		coverage = Coverage.of(graph);
		assertEquals(List.of("B.M1"),
				coverage.ofPlan(graph.planNamed("C")).stream().map(obligation -> graph.fullName(obligation.item())).toList());
	}

	@Test
	void anObligationIsAlsoCoveredThroughTheItemsBetween() {
		graph = TraceGraph.of(Examples.facts(folder, UNITS, """
				kế hoạch A "Một" { dùng danh mục D cơ quan Tinh thời kỳ 2025 - 2025 mục tiêu M1 "Một" }
				kế hoạch B "Hai" { dùng danh mục D cơ quan Tinh thời kỳ 2025 - 2025 mục tiêu M1 "Một" cụ thể hóa A.M1 }
				kế hoạch C "Ba" { dùng danh mục D cơ quan So thời kỳ 2025 - 2025 thực hiện A, B mục tiêu M1 "Một" cụ thể hóa B.M1 }
				""").all());
		Obligation obligation = Coverage.of(graph).ofPlan(graph.planNamed("C")).get(0);
		assertEquals("A.M1", graph.fullName(obligation.item()));
		assertEquals(Status.COVERED, obligation.status());
		assertFalse(obligation.direct());
		assertEquals(List.of(graph.node("C.M1")), obligation.covering());
	}

	@Test
	void circlesAndMissingParentsDoNoHarm() {
		graph = TraceGraph.of(Examples.facts(folder, UNITS, """
				kế hoạch A "Một" { dùng danh mục D cơ quan Tinh thời kỳ 2025 - 2025 thực hiện B, KhongCo
					mục tiêu M1 "Một" cụ thể hóa B.M1 }
				kế hoạch B "Hai" { dùng danh mục D cơ quan Tinh thời kỳ 2025 - 2025 thực hiện A mục tiêu M1 "Một" cụ thể hóa A.M1 }
				""").all());
		coverage = Coverage.of(graph);
		assertEquals(new Tally(2, 0, 0, 0), RollUp.total(coverage.obligations()));
		assertEquals(2, coverage.levels(graph.node("A.M1")).size());
		assertEquals(3, graph.problems().size());
	}

	@Test
	void aChainOfAHundredThousandPlansIsCovered() {
		int length = 100_000;
		Stream<FileFacts> plans = IntStream.range(0, length)
				.mapToObj(i -> Made.file("f" + i, Made.plan("P" + i, i == 0 ? List.of() : List.of("P" + (i - 1)),
						List.of(i == 0 ? Made.task(0) : Made.task(i, "P" + (i - 1) + ".N" + (i - 1))))));
		TraceGraph chain = TraceGraph.of(Stream.concat(Stream.of(Made.issuer()), plans).toList());
		assertEquals(List.of(), chain.problems());
		Coverage covered = Coverage.of(chain);
		assertEquals(new Tally(length - 1, 0, 0, 0), RollUp.total(covered.obligations()));
		assertEquals(length - 1, covered.levels(0).size());
	}
}
