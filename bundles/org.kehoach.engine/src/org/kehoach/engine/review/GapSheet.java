// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.kehoach.engine.Overview;
import org.kehoach.engine.report.Cell;
import org.kehoach.engine.report.Cell.Tone;
import org.kehoach.engine.review.Sheet.Grouping;
import org.kehoach.engine.trace.FindingTexts;
import org.kehoach.trace.coverage.Obligation;
import org.kehoach.trace.coverage.RollUp;
import org.kehoach.trace.coverage.Status;
import org.kehoach.trace.coverage.Tally;
import org.kehoach.trace.coverage.TraceFinding;
import org.kehoach.trace.criteria.Criteria;
import org.kehoach.trace.criteria.Criterion;
import org.kehoach.trace.criteria.Result;
import org.kehoach.trace.graph.GraphProblem;
import org.kehoach.trace.graph.TraceGraph;

/** What is missing, weaker, late or left open. */
final class GapSheet {

	/** What tasks lack by themselves; the other criteria ask about the plan as a whole. */
	private static final Set<Criterion> OF_TASKS = Set.of(Criterion.PRODUCTS, Criterion.DEADLINES, Criterion.LEADS);

	private final Overview overview;
	private final TraceGraph graph;
	private final ReviewNames names;
	private final FindingTexts texts;
	private final SheetBuilder sheet = new SheetBuilder("gaps").column("rule", 30, Grouping.WHOLE).column("plan", 18, Grouping.WHOLE)
			.column("above", 16, Grouping.WHOLE).column("above-text", 0, Grouping.NONE).column("item", 16, Grouping.NONE)
			.column("item-text", 0, Grouping.NONE).column("message", 0, Grouping.NONE).column("issuer", 22, Grouping.WHOLE);

	GapSheet(Overview overview) {
		this.overview = overview;
		this.graph = overview.graph();
		this.names = new ReviewNames(overview);
		this.texts = new FindingTexts(graph);
	}

	Sheet sheet() {
		List<Obligation> all = new ArrayList<>();
		for (int plan = 0; plan < graph.plans(); plan++) {
			if (overview.isOwn(plan)) {
				all.addAll(overview.coverage().ofPlan(plan));
			}
		}
		Tally total = RollUp.total(all);
		sheet.note(Messages.get("gaps-summary", total.total(), total.covered(), total.partly(), total.waived(), total.missing()));
		all.stream().filter(obligation -> obligation.status() == Status.MISSING).forEach(this::missing);
		overview.coverage().findings().stream().filter(finding -> overview.isOwn(finding.plan())).forEach(this::finding);
		for (int plan = 0; plan < graph.plans(); plan++) {
			if (overview.isOwn(plan) && graph.plan(plan).name() != null && Criteria.isAsked(graph, plan)) {
				lacking(plan);
			}
		}
		graph.problems().stream().filter(problem -> overview.own().contains(problem.file())).forEach(this::problem);
		return sheet.build();
	}

	private void missing(Obligation obligation) {
		int plan = obligation.plan();
		String above = graph.fullName(obligation.item());
		sheet.line(names.planPlace(plan), above, obligation, new Cell(Messages.get("rule-MISSING"), Tone.BAD), Cell.of(names.plan(plan)),
				Cell.name(above), Cell.of(names.text(obligation.item())), Cell.name(null), Cell.of(null),
				Cell.of(Messages.get("missing-message", names.plan(plan), above)), Cell.of(names.issuer(plan)));
	}

	private void finding(TraceFinding finding) {
		int plan = finding.plan();
		String above = finding.above() >= 0 ? graph.fullName(finding.above())
				: finding.planAbove() >= 0 ? names.planId(finding.planAbove()) : null;
		String item = finding.item() < 0 ? null : graph.fullName(finding.item());
		Tone tone = finding.kind().weight() == TraceFinding.Weight.WARNING ? Tone.FAIR : Tone.QUIET;
		sheet.line(new Place(overview.file(plan), finding.line()), item != null ? item : names.planId(plan), finding,
				new Cell(Messages.get("rule-" + finding.kind()), tone), Cell.of(names.plan(plan)),
				Cell.name(above), Cell.of(wording(finding.above() < 0 ? "" : names.text(finding.above()), finding.wanted())),
				Cell.name(item), Cell.of(wording(finding.item() < 0 ? "" : names.text(finding.item()), finding.own())),
				Cell.of(texts.row(finding, null).message()), Cell.of(names.issuer(plan)));
	}

	/** The sentence, and the target or time in question. */
	private static String wording(String text, String value) {
		return value == null || value.isBlank() ? text : text.isEmpty() ? value : text + " [" + value + "]";
	}

	private void lacking(int plan) {
		for (Result result : Criteria.of(overview.coverage(), plan)) {
			if (!OF_TASKS.contains(result.criterion()) || result.answer() != Result.Answer.NOT_KEPT) {
				continue;
			}
			Set<String> told = new TreeSet<>();
			for (Result.Evidence evidence : result.evidence()) {
				if (evidence.item() != null && told.add(evidence.item() + evidence.line())) {
					sheet.line(new Place(overview.file(plan), evidence.line()), evidence.item(), result,
							new Cell(Messages.get("rule-" + result.criterion()), Tone.QUIET), Cell.of(names.plan(plan)),
							Cell.name(null), Cell.of(null), Cell.name(evidence.item()), Cell.of(evidence.text()),
							Cell.of(Messages.get("lacking-" + result.criterion(), evidence.item())), Cell.of(names.issuer(plan)));
				}
			}
		}
	}

	private void problem(GraphProblem problem) {
		int plan = graph.planBehind(String.valueOf(problem.name()).replaceFirst("\\..*", ""));
		boolean known = plan != TraceGraph.NONE;
		sheet.line(new Place(Path.of(problem.file()), problem.line()), problem.name(), problem,
				new Cell(Messages.get("rule-PROBLEM"), Tone.BAD), Cell.of(known ? names.plan(plan) : problem.name()),
				Cell.name(problem.other()), Cell.of(null), Cell.name(problem.name()), Cell.of(null),
				Cell.of(FindingTexts.message(problem, file -> Path.of(file).getFileName().toString())),
				Cell.of(known ? names.issuer(plan) : null));
	}
}
