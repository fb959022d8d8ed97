// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.graph.TraceGraph;
import org.kehoach.trace.impact.Impact;
import org.kehoach.trace.impact.Reached;

class ImpactTest {

	private static final String TEXT = """
			danh mục D "Danh mục" {
				cơ quan Tinh "Tỉnh" cấp tỉnh
				cơ quan So "Sở" thuộc Tinh { đơn vị VP "Văn phòng" đơn vị P1 "Phòng" }
			}
			kế hoạch A "Tỉnh" { dùng danh mục D cơ quan Tinh thời kỳ 2025 - 2025
				mục tiêu M1 "Mục tiêu" {
					chỉ tiêu C1 "Chỉ tiêu" { đạt tối thiểu 80% }
				}
			}
			kế hoạch B "Sở" { dùng danh mục D cơ quan So thời kỳ 2025 - 2025 thực hiện A
				chỉ tiêu C1 "Chỉ tiêu" cụ thể hóa A.C1 { đến 30/6/2025: 70% đạt tối thiểu 80% }
				nhiệm vụ N1 "Nhiệm vụ" phục vụ C1 {
					hoạt động "Một" { chủ trì P1 thời hạn quý I }
					chủ trì VP
					thời hạn quý III
				}
				nhiệm vụ N2 "Không liên quan" { chủ trì So }
				phụ lục PL "Nhiệm vụ" { cột nhiệm vụ "Nhiệm vụ" }
				phụ lục PL2 "Chỉ tiêu" { liệt kê chỉ tiêu cột chỉ tiêu "Chỉ tiêu" }
			}
			""";

	@TempDir
	private Path folder;

	private static List<String> names(TraceGraph graph, List<Reached> items) {
		return items.stream().map(reached -> graph.fullName(reached.item()) + " " + reached.depth() + " " + reached.kind()).toList();
	}

	@Test
	void everythingAboveAndBelowWithItsWay() {
		TraceGraph graph = TraceGraph.of(Examples.facts(folder, TEXT).all());
		Impact impact = Impact.of(graph, graph.node("A.C1"));
		assertEquals(List.of("A.M1 1 PART_OF"), names(graph, impact.above()));
		// the activity has no name of its own
		assertEquals(List.of("B.C1 1 REFINES", "B.N1 2 SERVES", "B.N1 3 PART_OF"), names(graph, impact.below()));
		assertEquals(List.of("A.C1", "B.C1", "B.N1"), impact.path(graph.node("B.N1")).stream().map(graph::fullName).toList());
		assertEquals(List.of(), impact.path(graph.node("B.N2")));
	}

	@Test
	void plansUnitsTablesAndDatesThatAreTouched() {
		TraceGraph graph = TraceGraph.of(Examples.facts(folder, TEXT).all());
		Impact impact = Impact.of(graph, graph.node("A.C1"));
		assertEquals(List.of("A", "B"), impact.plans().stream().map(plan -> graph.plan(plan).name()).toList());
		assertEquals(List.of("D.So", "D.So.P1", "D.So.VP", "D.Tinh"), impact.units());
		assertEquals(List.of("PL 2", "PL2 1"), impact.tables().stream().map(table -> table.appendix().name() + " " + table.rows()).toList());
		assertEquals(List.of("quý I", "70%", "quý III", "tối thiểu 80%", "tối thiểu 80%"),
				impact.dates().stream().map(date -> date.wording()).toList());
	}

	@Test
	void longChainsAndCirclesEnd() {
		int length = 100_000;
		List<ItemFacts> circle = IntStream.range(0, length).mapToObj(i -> Made.task(i, "A.N" + (i + 1) % length)).toList();
		TraceGraph graph = TraceGraph.of(List.of(Made.file("a", Made.plan("A", List.of(), circle))));
		Impact impact = Impact.of(graph, 0);
		assertEquals(length - 1, impact.above().size());
		assertEquals(length - 1, impact.below().getLast().depth());
		assertTrue(impact.path(1).size() == 2);
	}
}
