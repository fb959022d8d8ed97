// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.kehoach.trace.facts.DecisionFacts;
import org.kehoach.trace.facts.DocumentFacts;
import org.kehoach.trace.facts.FileFacts;
import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.facts.ItemLink;
import org.kehoach.trace.facts.Link;
import org.kehoach.trace.facts.LinkKind;
import org.kehoach.trace.facts.PlanFacts;
import org.kehoach.trace.facts.PlanLink;
import org.kehoach.trace.facts.RegistryFacts;
import org.kehoach.trace.facts.WaiverFacts;
import org.kehoach.trace.graph.GraphProblem.Kind;

/** Numbers plans and items, and turns names into links. */
final class GraphBuilder {

	private static final int NONE = TraceGraph.NONE;
	private static final String ARROW = " → ";

	final List<PlanFacts> plans = new ArrayList<>();
	final List<String> files = new ArrayList<>();
	final List<DecisionFacts> decisions = new ArrayList<>();
	final int[] decisionOf;
	final Names names;
	final UnitTree units;
	final int[] planOf;
	final List<TraceGraph.Waived> waivers = new ArrayList<>();
	final List<GraphProblem> problems = new ArrayList<>();
	private final Set<String> documents = new HashSet<>();
	Links planLinks;
	Links links;
	Links waivedBy;

	GraphBuilder(Collection<FileFacts> facts) {
		for (FileFacts file : facts) {
			for (PlanFacts plan : file.plans()) {
				plans.add(plan);
				files.add(file.file());
			}
			decisions.addAll(file.decisions());
			for (RegistryFacts registry : file.registries()) {
				registry.documents().stream().map(DocumentFacts::name).forEach(documents::add);
			}
		}
		units = new UnitTree(facts);
		names = new Names(plans, decisions);
		planOf = new int[names.firstNode(plans.size())];
		for (int plan = 0; plan < plans.size(); plan++) {
			Arrays.fill(planOf, names.firstNode(plan), names.firstNode(plan + 1), plan);
		}
		decisionOf = new int[plans.size()];
		Arrays.fill(decisionOf, NONE);
		for (int i = decisions.size() - 1; i >= 0; i--) {
			int plan = names.issuedBy(decisions.get(i));
			if (plan != NONE) {
				decisionOf[plan] = i;
			}
		}
	}

	TraceGraph build() {
		Links.Builder planRows = new Links.Builder();
		Links.Builder rows = new Links.Builder();
		Links.Builder waiverRows = new Links.Builder();
		for (int plan = 0; plan < plans.size(); plan++) {
			reportRepeated(plan);
			linkPlan(plan, planRows);
			linkItems(plan, rows);
			linkWaivers(plan, waiverRows);
		}
		planLinks = planRows.build(plans.size());
		links = rows.build(planOf.length);
		waivedBy = waiverRows.build(planOf.length);
		reportCycles();
		problems.sort(Comparator.comparing(GraphProblem::file).thenComparingInt(GraphProblem::line).thenComparing(GraphProblem::kind));
		return new TraceGraph(this);
	}

	private void reportRepeated(int plan) {
		PlanFacts facts = plans.get(plan);
		int first = facts.name() == null ? plan : names.plan(facts.name());
		if (first != plan) {
			report(Kind.DUPLICATE_PLAN, plan, facts.line(), facts.name(), files.get(first));
		}
		for (int item : names.repeated(plan)) {
			ItemFacts repeated = facts.items().get(item);
			report(Kind.DUPLICATE_ITEM, plan, repeated.line(), facts.fullName(repeated), facts.name());
		}
	}

	private void linkPlan(int plan, Links.Builder rows) {
		PlanFacts facts = plans.get(plan);
		for (PlanLink link : facts.implemented()) {
			int above = link.known() ? names.planBehind(link.target()) : NONE;
			if (above != NONE) {
				rows.add(plan, LinkKind.IMPLEMENTS, above);
			} else if (!link.known() || !documents.contains(link.target()) && !names.isDecision(link.target())) {
				report(Kind.MISSING_PARENT, plan, link.line() > 0 ? link.line() : facts.line(), facts.name(), link.target());
			}
		}
		for (Link link : facts.continued()) {
			int before = link.known() ? names.planBehind(link.target()) : NONE;
			if (before != NONE) {
				rows.add(plan, LinkKind.CONTINUES, before);
			}
		}
	}

	private void linkItems(int plan, Links.Builder rows) {
		PlanFacts facts = plans.get(plan);
		for (int i = 0; i < facts.items().size(); i++) {
			ItemFacts item = facts.items().get(i);
			int node = names.firstNode(plan) + i;
			for (ItemLink link : item.links()) {
				int target = link.known() ? names.nodeSeenFrom(plan, link.target()) : NONE;
				if (target != NONE) {
					rows.add(node, link.kind(), target);
				} else {
					report(Kind.MISSING_ITEM, plan, link.line(), facts.fullName(item), link.target());
				}
			}
			if (item.parent() >= 0) {
				rows.add(node, LinkKind.PART_OF, names.firstNode(plan) + item.parent());
			}
		}
	}

	private void linkWaivers(int plan, Links.Builder rows) {
		for (WaiverFacts waiver : plans.get(plan).waivers()) {
			for (Link link : waiver.items()) {
				int target = link.known() ? names.nodeSeenFrom(plan, link.target()) : NONE;
				if (target != NONE) {
					// from an item to the number of a waiver; these rows have no kinds and are never turned round
					rows.add(target, LinkKind.IMPLEMENTS, waivers.size());
				} else {
					report(Kind.MISSING_ITEM, plan, waiver.line(), plans.get(plan).name(), link.target());
				}
			}
			waivers.add(new TraceGraph.Waived(plan, waiver));
		}
	}

	private void reportCycles() {
		for (int[] cycle : Cycles.in(planLinks, kind -> kind == LinkKind.IMPLEMENTS)) {
			PlanFacts first = plans.get(cycle[0]);
			report(Kind.PLAN_CYCLE, cycle[0], first.line(), first.name(),
					shown(Arrays.stream(cycle).mapToObj(plan -> plans.get(plan).name()).toList()));
		}
		for (int[] cycle : Cycles.in(links, LinkKind::isUpwards)) {
			report(Kind.ITEM_CYCLE, planOf[cycle[0]], item(cycle[0]).line(), fullName(cycle[0]),
					shown(Arrays.stream(cycle).mapToObj(this::fullName).toList()));
		}
	}

	private ItemFacts item(int node) {
		return plans.get(planOf[node]).items().get(node - names.firstNode(planOf[node]));
	}

	private String fullName(int node) {
		return plans.get(planOf[node]).fullName(item(node));
	}

	/** A circle of a hundred thousand is not read aloud. */
	private static String shown(List<String> circle) {
		int most = 5;
		return String.join(ARROW, circle.subList(0, Math.min(most, circle.size()))) + (circle.size() > most ? ARROW + "…" : "");
	}

	private void report(Kind kind, int plan, int line, String name, String other) {
		problems.add(new GraphProblem(kind, files.get(plan), line, String.valueOf(name), other));
	}
}
