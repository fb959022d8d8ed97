// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.engine.Engine;
import org.kehoach.engine.Finding;
import org.kehoach.engine.FolderFacts;
import org.kehoach.engine.LoadedPlans;
import org.kehoach.engine.ProgressListener;
import org.kehoach.language.validation.rules.UncoveredObligation;
import org.kehoach.model.Item;
import org.kehoach.model.Plan;
import org.kehoach.trace.coverage.Coverage;
import org.kehoach.trace.coverage.Obligation;
import org.kehoach.trace.coverage.Status;
import org.kehoach.trace.coverage.TraceFinding;
import org.kehoach.trace.graph.TraceGraph;

/** The rules, which look at one plan in the editor, and the graph of all plans say the same of every example. */
class SameAsRulesTest {

	static Stream<Path> examples() {
		return Examples.all().stream();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void missingObligationsAreThoseOfKH504(Path folder) throws Exception {
		LoadedPlans loaded = new Engine().load(folder, ProgressListener.NONE);
		TreeSet<String> expected = new TreeSet<>();
		for (Plan plan : loaded.plans()) {
			for (int i = 0; i < plan.getImplements().size(); i++) {
				UncoveredObligation.missing(plan, i)
						.forEach(item -> expected.add(plan.getName() + ": " + above(item).getName() + "." + item.getName()));
			}
		}
		FolderFacts facts = Examples.facts(folder);
		TraceGraph graph = TraceGraph.of(facts.all());
		Coverage coverage = Coverage.of(graph);
		TreeSet<String> missing = new TreeSet<>();
		for (Obligation obligation : coverage.obligations()) {
			if (obligation.status() == Status.MISSING && isOwn(facts, graph.file(obligation.plan()))) {
				missing.add(graph.plan(obligation.plan()).name() + ": " + graph.fullName(obligation.item()));
			}
		}
		assertEquals(expected, missing);
	}

	@ParameterizedTest
	@MethodSource("examples")
	void weakerTargetsAreThoseOfKH601(Path folder) {
		assertEquals(files("KH601", folder), files(folder, TraceFinding.Kind.WEAKER::equals));
	}

	private static List<String> files(String code, Path folder) {
		return Examples.facts(folder).checked().findings().stream().filter(finding -> finding.code().equals(code)).map(Finding::file)
				.map(Path::toString).sorted().toList();
	}

	/** The file of each finding of a kind. */
	private static List<String> files(Path folder, Predicate<TraceFinding.Kind> kind) {
		FolderFacts facts = Examples.facts(folder);
		TraceGraph graph = TraceGraph.of(facts.all());
		return Coverage.of(graph).findings().stream().filter(finding -> kind.test(finding.kind())).map(f -> graph.file(f.plan()))
				.filter(file -> isOwn(facts, file)).sorted().toList();
	}

	private static boolean isOwn(FolderFacts facts, String file) {
		return facts.own().stream().anyMatch(own -> own.file().equals(file));
	}

	private static Plan above(Item item) {
		EObject outer = item;
		while (!(outer instanceof Plan plan)) {
			outer = outer.eContainer();
		}
		return plan;
	}

	@ParameterizedTest
	@MethodSource("examples")
	void examplesLinkWithoutProblems(Path folder) {
		assertEquals(List.of(), TraceGraph.of(Examples.facts(folder).all()).problems());
	}
}
