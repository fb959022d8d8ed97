// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

import org.kehoach.engine.trace.TraceDocument.AreaRow;
import org.kehoach.engine.trace.TraceDocument.Counts;
import org.kehoach.engine.trace.TraceDocument.FindingRow;
import org.kehoach.engine.trace.TraceDocument.ItemRow;
import org.kehoach.engine.trace.TraceDocument.MilestoneRow;
import org.kehoach.engine.trace.TraceDocument.ObligationRow;
import org.kehoach.engine.trace.TraceDocument.PlanRow;
import org.kehoach.engine.trace.TraceDocument.ProblemRow;
import org.kehoach.engine.trace.TraceDocument.UnitRow;
import org.kehoach.model.value.MilestoneComparison;
import org.kehoach.model.value.TargetComparison;
import org.kehoach.trace.coverage.Coverage;
import org.kehoach.trace.coverage.Obligation;
import org.kehoach.trace.coverage.RollUp;
import org.kehoach.trace.coverage.Status;
import org.kehoach.trace.coverage.Tally;
import org.kehoach.trace.facts.AreaFacts;
import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.facts.LinkKind;
import org.kehoach.trace.facts.PlanFacts;
import org.kehoach.trace.graph.Links;
import org.kehoach.trace.graph.TraceGraph;
import org.kehoach.trace.graph.UnitTree;

/** Makes the documents of coverage and gaps for some plans of a graph. */
final class DocumentBuilder {

	private final Coverage coverage;
	private final TraceGraph graph;
	private final IntPredicate told;
	private final UnaryOperator<String> shown;
	private final List<Obligation> obligations = new ArrayList<>();

	/**
	 * @param told the plans whose obligations are told
	 * @param shown a file as the document names it
	 */
	DocumentBuilder(Coverage coverage, IntPredicate told, UnaryOperator<String> shown) {
		this.coverage = coverage;
		this.graph = coverage.graph();
		this.told = told;
		this.shown = shown;
		for (int plan = 0; plan < graph.plans(); plan++) {
			if (told.test(plan)) {
				obligations.addAll(coverage.ofPlan(plan));
			}
		}
	}

	TraceDocument.Coverage coverage() {
		return new TraceDocument.Coverage("kehoach-trace", TraceDocument.VERSION, total(), plans(), areas(), units(), items(),
				rows(obligations), milestones(), findings(), problems());
	}

	TraceDocument.Gaps gaps() {
		List<String> uncertain = new ArrayList<>();
		for (int plan = 0; plan < graph.plans(); plan++) {
			if (told.test(plan) && !coverage.isCertain(plan)) {
				uncertain.add(graph.plan(plan).name());
			}
		}
		return new TraceDocument.Gaps("kehoach-gaps", TraceDocument.VERSION, total(), rows(of(Status.MISSING)), rows(of(Status.WAIVED)),
				uncertain, findings(), problems());
	}

	private List<Obligation> of(Status status) {
		return obligations.stream().filter(obligation -> obligation.status() == status).toList();
	}

	private Counts total() {
		return counts(RollUp.total(obligations));
	}

	static Counts counts(Tally tally) {
		return new Counts(tally.total(), tally.covered(), tally.partly(), tally.waived(), tally.missing(), tally.percent());
	}

	/** Plans that are obliged to nothing too: their readers look for them. */
	private List<PlanRow> plans() {
		List<PlanRow> rows = new ArrayList<>();
		for (int plan = 0; plan < graph.plans(); plan++) {
			if (told.test(plan)) {
				PlanFacts facts = graph.plan(plan);
				rows.add(new PlanRow(facts.name(), facts.title(), file(plan), facts.line(), above(plan), coverage.isCertain(plan),
						counts(RollUp.total(coverage.ofPlan(plan)))));
			}
		}
		return rows;
	}

	private List<String> above(int plan) {
		List<String> above = new ArrayList<>();
		Links links = graph.planLinks();
		for (int link = links.begin(plan); link < links.end(plan); link++) {
			if (links.kind(link) == LinkKind.IMPLEMENTS) {
				above.add(graph.plan(links.target(link)).name());
			}
		}
		return above;
	}

	private List<AreaRow> areas() {
		List<AreaRow> rows = new ArrayList<>();
		for (Map.Entry<RollUp.AreaOfPlan, Tally> entry : RollUp.byArea(graph, obligations).entrySet()) {
			PlanFacts plan = graph.plan(entry.getKey().plan());
			AreaFacts area = entry.getKey().area() < 0 ? null : plan.areas().get(entry.getKey().area());
			rows.add(new AreaRow(plan.name(), area == null ? null : area.name(), area == null ? null : area.title(),
					counts(entry.getValue())));
		}
		return rows;
	}

	private List<UnitRow> units() {
		List<UnitRow> rows = new ArrayList<>();
		for (Map.Entry<Integer, Tally> entry : RollUp.byUnit(graph, obligations).entrySet()) {
			boolean known = entry.getKey() != UnitTree.NONE;
			rows.add(new UnitRow(known ? graph.units().unit(entry.getKey()).name() : null,
					known ? graph.units().unit(entry.getKey()).title() : null, counts(entry.getValue())));
		}
		return rows;
	}

	private List<ItemRow> items() {
		List<ItemRow> rows = new ArrayList<>();
		for (Map.Entry<Integer, Tally> entry : RollUp.byItem(obligations).entrySet()) {
			int node = entry.getKey();
			ItemFacts item = graph.item(node);
			rows.add(new ItemRow(graph.fullName(node), item.kind().name(), item.title(), file(graph.planOf(node)), item.line(),
					counts(entry.getValue()), coverage.levels(node).stream().map(DocumentBuilder::counts).toList()));
		}
		return rows;
	}

	private List<ObligationRow> rows(Collection<Obligation> of) {
		return of.stream().map(this::row).toList();
	}

	private ObligationRow row(Obligation obligation) {
		PlanFacts plan = graph.plan(obligation.plan());
		boolean waived = obligation.waiver() != null;
		return new ObligationRow(graph.fullName(obligation.item()), graph.item(obligation.item()).title(), plan.name(),
				obligation.status().name(), obligation.direct(), obligation.covering().stream().map(graph::fullName).toList(),
				waived ? obligation.waiver().reason() : null, file(obligation.plan()), coverage.line(obligation));
	}

	private List<MilestoneRow> milestones() {
		List<MilestoneRow> rows = new ArrayList<>();
		Links links = graph.links();
		for (int node = 0; node < graph.size(); node++) {
			for (int link = told.test(graph.planOf(node)) ? links.begin(node) : links.end(node); link < links.end(node); link++) {
				int above = links.target(link);
				if (links.kind(link) == LinkKind.REFINES && graph.planOf(above) != graph.planOf(node)) {
					for (MilestoneComparison milestone : coverage.milestones(node, above)) {
						rows.add(row(node, above, milestone));
					}
				}
			}
		}
		return rows;
	}

	private MilestoneRow row(int node, int above, MilestoneComparison milestone) {
		String own = milestone.own() == MilestoneComparison.NONE ? null
				: graph.item(node).targets().targets().get(milestone.own()).wording();
		String reason = milestone.result() instanceof TargetComparison.NotComparable no ? no.reason().name() : null;
		String result = switch (milestone.result()) {
		case TargetComparison.Weaker weaker -> "WEAKER";
		case TargetComparison.NotWeaker fine -> "NOT_WEAKER";
		case TargetComparison.NotComparable no -> "NOT_COMPARABLE";
		};
		return new MilestoneRow(graph.fullName(node), graph.fullName(above), milestone.day().toString(), own,
				graph.item(above).targets().targets().get(milestone.wanted()).wording(), result, reason);
	}

	private List<FindingRow> findings() {
		FindingTexts texts = new FindingTexts(graph);
		return coverage.findings().stream().filter(finding -> told.test(finding.plan()))
				.map(finding -> texts.row(finding, file(finding.plan()))).toList();
	}

	/** Those of the files of the plans that are told about: whoever uses a folder cannot mend it. */
	private List<ProblemRow> problems() {
		Set<String> files = new HashSet<>();
		for (int plan = 0; plan < graph.plans(); plan++) {
			if (told.test(plan)) {
				files.add(graph.file(plan));
			}
		}
		return graph.problems().stream().filter(problem -> files.contains(problem.file())).map(problem -> new ProblemRow(problem.kind().name(), shown.apply(problem.file()), problem.line(),
				FindingTexts.message(problem, shown))).toList();
	}

	private String file(int plan) {
		return shown.apply(graph.file(plan));
	}
}
