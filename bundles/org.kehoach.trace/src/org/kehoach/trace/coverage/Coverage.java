// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.kehoach.model.value.MilestoneComparison;
import org.kehoach.trace.facts.LinkKind;
import org.kehoach.trace.facts.PlanFacts;
import org.kehoach.trace.facts.PlanLink;
import org.kehoach.trace.graph.Links;
import org.kehoach.trace.graph.TraceGraph;

/** All obligations of a graph and what became of them, computed once. Immutable, safe for threads. */
public final class Coverage {

	private final TraceGraph graph;
	private final List<Obligation> obligations;
	private final List<TraceFinding> findings;
	/** Where the obligations of a plan begin; those of the last one end at the last entry. */
	private final int[] firstOfPlan;
	/** Numbers of obligations, sorted by item; the rows begin at {@link #firstOfItem}. */
	private final int[] byItem;
	private final int[] firstOfItem;

	Coverage(TraceGraph graph, List<Obligation> obligations, List<TraceFinding> findings, int[] firstOfPlan) {
		this.graph = graph;
		this.obligations = List.copyOf(obligations);
		this.findings = List.copyOf(findings);
		this.firstOfPlan = firstOfPlan;
		firstOfItem = new int[graph.size() + 1];
		obligations.forEach(obligation -> firstOfItem[obligation.item() + 1]++);
		for (int item = 0; item < graph.size(); item++) {
			firstOfItem[item + 1] += firstOfItem[item];
		}
		byItem = new int[obligations.size()];
		int[] next = Arrays.copyOf(firstOfItem, graph.size());
		for (int i = 0; i < byItem.length; i++) {
			byItem[next[obligations.get(i).item()]++] = i;
		}
	}

	/** Computes the coverage of all plans; does not depend on how often plans are linked, nor on circles. */
	public static Coverage of(TraceGraph graph) {
		return new CoverageBuilder(graph).build();
	}

	public TraceGraph graph() {
		return graph;
	}

	/** By obliged plan, then by the plan above as the plan names them, then in the order of its text. */
	public List<Obligation> obligations() {
		return obligations;
	}

	/** What a plan is obliged to. */
	public List<Obligation> ofPlan(int plan) {
		return obligations.subList(firstOfPlan[plan], firstOfPlan[plan + 1]);
	}

	/** Who is obliged by an item, in the order of plans. */
	public List<Obligation> ofItem(int item) {
		return Arrays.stream(byItem, firstOfItem[item], firstOfItem[item + 1]).mapToObj(obligations::get).toList();
	}

	/**
	 * The line of an obligation in the file of the plan that is obliged: that of its waiver, else where the plan names the one above;
	 * 0 if unknown.
	 */
	public int line(Obligation obligation) {
		if (obligation.waiver() != null) {
			return obligation.waiver().line();
		}
		PlanFacts plan = graph.plan(obligation.plan());
		int above = graph.planOf(obligation.item());
		return plan.implemented().stream().filter(link -> graph.planBehind(link.target()) == above).mapToInt(PlanLink::line).filter(line -> line > 0)
				.findFirst().orElse(plan.line());
	}

	/** In the order of plans; those of a plan in the order of lines. */
	public List<TraceFinding> findings() {
		return findings;
	}

	/**
	 * False while a link from the plan to another one, or a waiver, leads nowhere: what it was to cover seems to be missing. Rule
	 * KH504 keeps silent about such plans.
	 */
	public boolean isCertain(int plan) {
		boolean links = graph.plan(plan).items().stream().flatMap(item -> item.links().stream())
				.allMatch(link -> link.known() || !link.kind().isUpwards());
		return links && graph.plan(plan).waivers().stream().flatMap(waiver -> waiver.items().stream()).allMatch(link -> link.known());
	}

	/**
	 * What became of an item on every level below: who is obliged by it, by the items that cover it there, and so on. An
	 * obligation that is reached on several ways counts once.
	 *
	 * @return by depth: at 0 the plans directly below, at 1 those below these, …; empty if it obliges nobody
	 */
	public List<Tally> levels(int item) {
		List<Tally> levels = new ArrayList<>();
		Set<Integer> seen = new HashSet<>(List.of(item));
		List<Integer> open = List.of(item);
		while (!open.isEmpty()) {
			Tally tally = Tally.NONE;
			List<Integer> next = new ArrayList<>();
			for (int at : open) {
				for (int i = firstOfItem[at]; i < firstOfItem[at + 1]; i++) {
					Obligation obligation = obligations.get(byItem[i]);
					tally = tally.plus(obligation.status());
					obligation.covering().stream().filter(seen::add).forEach(next::add);
				}
			}
			if (tally.total() > 0) {
				levels.add(tally);
			}
			open = next;
		}
		return levels;
	}

	/**
	 * An indicator and one that it refines, milestone by milestone.
	 *
	 * @param item number of the refining indicator
	 * @param above number of the indicator above
	 * @return empty if they are not linked that way
	 */
	public List<MilestoneComparison> milestones(int item, int above) {
		Links links = graph.links();
		for (int link = links.begin(item); link < links.end(item); link++) {
			if (links.target(link) == above && links.kind(link) == LinkKind.REFINES) {
				return new LinkFindings(graph).milestones(item, LinkKind.REFINES, above);
			}
		}
		return List.of();
	}
}
