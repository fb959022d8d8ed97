// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.mainjob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kehoach.engine.Engine;
import org.kehoach.engine.FolderFacts;
import org.kehoach.engine.ProgressListener;
import org.kehoach.trace.coverage.Coverage;
import org.kehoach.trace.coverage.Obligation;
import org.kehoach.trace.coverage.Status;
import org.kehoach.trace.facts.PlanFacts;
import org.kehoach.trace.facts.ProductFacts;
import org.kehoach.trace.graph.TraceGraph;

/**
 * The plan of this project in {@code examples/kehoach-itself} is true: the tests that it names as products are there, and what
 * its README calls not reached is what tracing finds missing.
 */
class ProjectTracesItselfTest {

	private static final Path TESTS = Path.of("..");
	private static final Path EXAMPLE = Path.of("../../examples/kehoach-itself");
	private static FolderFacts facts;

	@BeforeAll
	static void read() throws Exception {
		facts = new Engine().facts(EXAMPLE, ProgressListener.NONE);
	}

	private static PlanFacts features() {
		return facts.own().stream().flatMap(file -> file.plans().stream()).filter(plan -> plan.name().equals("Features")).findFirst()
				.orElseThrow();
	}

	@Test
	void thePlansAreSound() {
		assertEquals(0, facts.checked().summary().errors(), facts.checked().findings()::toString);
	}

	@Test
	void everyTestThatIsNamedIsThere() throws IOException {
		Set<String> there;
		try (Stream<Path> files = Files.walk(TESTS)) {
			there = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("Test.java"))
					.map(name -> name.substring(0, name.length() - ".java".length())).collect(Collectors.toSet());
		}
		Set<String> named = features().items().stream().filter(item -> item.work() != null)
				.flatMap(item -> item.work().products().stream()).map(ProductFacts::text).collect(Collectors.toCollection(TreeSet::new));
		assertTrue(named.size() > 30, named::toString);
		named.removeAll(there);
		assertEquals(Set.of(), named);
	}

	@Test
	void whatIsNotReachedIsSaidInTheReadme() throws IOException {
		TraceGraph graph = TraceGraph.of(facts.all());
		List<String> missing = Coverage.of(graph).ofPlan(graph.planNamed("Features")).stream()
				.filter(obligation -> obligation.status() == Status.MISSING).map(Obligation::item).map(graph::item)
				.map(item -> "- " + item.title() + ".").toList();
		List<String> told = Files.readAllLines(EXAMPLE.resolve("README.md")).stream().filter(line -> line.startsWith("- ")).toList();
		assertEquals(missing, told);
	}
}
