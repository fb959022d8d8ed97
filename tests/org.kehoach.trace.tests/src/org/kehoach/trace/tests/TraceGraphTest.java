// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.facts.LinkKind;
import org.kehoach.trace.graph.GraphProblem;
import org.kehoach.trace.graph.GraphProblem.Kind;
import org.kehoach.trace.graph.TraceGraph;

class TraceGraphTest {

	private static TraceGraph graph(List<String> aboveB, ItemFacts... b) {
		return TraceGraph.of(List.of(Made.file("a", Made.plan("A", List.of(), List.of(Made.task(1), Made.task(2)))),
				Made.file("b", Made.plan("B", aboveB, List.of(b)))));
	}

	private static List<GraphProblem.Kind> kinds(TraceGraph graph) {
		return graph.problems().stream().map(GraphProblem::kind).toList();
	}

	@Test
	void linksLeadBothWays() {
		TraceGraph graph = graph(List.of("A"), Made.task(1, "A.N2"), Made.task(2, "A.N2", "A.N1"));
		assertEquals(List.of(), graph.problems());
		int above = graph.node("A.N2");
		assertEquals("A.N2", graph.fullName(above));
		assertEquals(2, graph.backLinks().end(above) - graph.backLinks().begin(above));
		assertEquals("B.N1", graph.fullName(graph.backLinks().target(graph.backLinks().begin(above))));
		assertEquals(LinkKind.IMPLEMENTS, graph.backLinks().kind(graph.backLinks().begin(above)));
		assertTrue(graph.links().contains(graph.node("B.N2"), graph.node("A.N1")));
		assertTrue(graph.planLinks().contains(graph.planNamed("B"), graph.planNamed("A")));
		assertEquals(TraceGraph.NONE, graph.node("A.N3"));
		assertEquals(TraceGraph.NONE, graph.node("C.N1"));
		assertEquals(TraceGraph.NONE, graph.node("A"));
	}

	@Test
	void aNameThatLeadsNowhereIsToldWithItsLine() {
		TraceGraph graph = graph(List.of("A", "X"), Made.task(7, "A.N9"));
		assertEquals(List.of(new GraphProblem(Kind.MISSING_PARENT, "b", 1, "B", "X"),
				new GraphProblem(Kind.MISSING_ITEM, "b", 7, "B.N7", "A.N9")), graph.problems());
	}

	@Test
	void twoPlansWithOneNameAreToldAndTheFirstIsMeant() {
		TraceGraph graph = TraceGraph.of(List.of(Made.file("a", Made.plan("A", List.of(), List.of(Made.task(1)))),
				Made.file("b", Made.plan("A", List.of(), List.of(Made.task(1), Made.task(2, "A.N1")))),
				Made.file("c", Made.plan("C", List.of("A"), List.of(Made.task(1, "A.N1"))))));
		assertEquals(List.of(new GraphProblem(Kind.DUPLICATE_PLAN, "b", 1, "A", "a")), graph.problems());
		assertEquals("a", graph.file(graph.planOf(graph.node("A.N1"))));
		assertTrue(graph.links().contains(graph.node("C.N1"), graph.node("A.N1")));
		// within the second plan its own names hold
		assertEquals("b", graph.file(graph.planOf(graph.links().target(graph.links().begin(graph.firstNode(1) + 1)))));
	}

	@Test
	void anItemThatIsThereTwiceIsTold() {
		TraceGraph graph = graph(List.of("A"), Made.task(3), Made.task(3));
		assertEquals(List.of(new GraphProblem(Kind.DUPLICATE_ITEM, "b", 3, "B.N3", "B")), graph.problems());
	}

	@Test
	void circlesAreTold() {
		TraceGraph plans = TraceGraph.of(List.of(Made.file("a", Made.plan("A", List.of("C"), List.of()),
				Made.plan("B", List.of("A"), List.of()), Made.plan("C", List.of("B"), List.of()))));
		assertEquals(List.of(new GraphProblem(Kind.PLAN_CYCLE, "a", 1, "A", "A → B → C")), plans.problems());
		TraceGraph items = TraceGraph.of(List.of(Made.file("a", Made.plan("A", List.of(),
				List.of(Made.task(1, "A.N2"), Made.task(2, "A.N1"), Made.task(3, "A.N3"), Made.task(4, "A.N1"))))));
		assertEquals(List.of(Kind.ITEM_CYCLE, Kind.ITEM_CYCLE), kinds(items));
		assertEquals("A.N1 → A.N2", items.problems().get(0).other());
		assertEquals("A.N3", items.problems().get(1).other());
	}

	@Test
	void aChainOfAHundredThousandIsNoProblem() {
		int length = 100_000;
		List<ItemFacts> chain = IntStream.range(0, length).mapToObj(i -> i == 0 ? Made.task(0) : Made.task(i, "A.N" + (i - 1))).toList();
		TraceGraph graph = TraceGraph.of(List.of(Made.file("a", Made.plan("A", List.of(), chain))));
		assertEquals(List.of(), graph.problems());
		assertEquals(length - 1, graph.links().size());
		List<ItemFacts> circle = IntStream.range(0, length).mapToObj(i -> Made.task(i, "A.N" + (i + 1) % length)).toList();
		TraceGraph round = TraceGraph.of(List.of(Made.file("a", Made.plan("A", List.of(), circle))));
		assertEquals(List.of(Kind.ITEM_CYCLE), kinds(round));
	}
}
