// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kehoach.model.value.TargetComparison;
import org.kehoach.trace.coverage.TraceFinding.Kind;
import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.facts.ItemKind;
import org.kehoach.trace.facts.Link;
import org.kehoach.trace.facts.LinkKind;
import org.kehoach.trace.facts.WaiverFacts;
import org.kehoach.trace.graph.Links;
import org.kehoach.trace.graph.TraceGraph;

/** Finds out, plan by plan, what became of its obligations. */
final class CoverageBuilder {

	/** An item and one that it takes over. */
	private record Pair(int item, int above) {
	}

	private final TraceGraph graph;
	private final TakenOver taken;
	private final LinkFindings linkFindings;
	private final PlanFindings planFindings;
	private final Anchors anchors;
	private final List<Obligation> obligations = new ArrayList<>();
	private final List<TraceFinding> findings = new ArrayList<>();

	CoverageBuilder(TraceGraph graph) {
		this.graph = graph;
		taken = new TakenOver(graph);
		linkFindings = new LinkFindings(graph);
		planFindings = new PlanFindings(graph);
		anchors = new Anchors(graph);
	}

	Coverage build() {
		int[] first = new int[graph.plans() + 1];
		for (int plan = 0; plan < graph.plans(); plan++) {
			Map<Pair, List<TraceFinding>> ofLinks = ofLinks(plan);
			addObligations(plan, ofLinks);
			first[plan + 1] = obligations.size();
			List<TraceFinding> ofPlan = new ArrayList<>();
			ofLinks.values().forEach(ofPlan::addAll);
			ofPlan.addAll(planFindings.of(plan));
			ofPlan.addAll(withoutParent(plan));
			ofPlan.sort(Comparator.comparingInt(TraceFinding::line).thenComparing(TraceFinding::kind).thenComparingInt(TraceFinding::above));
			findings.addAll(ofPlan);
		}
		return new Coverage(graph, obligations, findings, first);
	}

	/** Only links that have findings. */
	private Map<Pair, List<TraceFinding>> ofLinks(int plan) {
		Map<Pair, List<TraceFinding>> found = new LinkedHashMap<>();
		Links links = graph.links();
		for (int node = graph.firstNode(plan); node < graph.endNode(plan); node++) {
			for (int link = links.begin(node); link < links.end(node); link++) {
				int above = links.target(link);
				if (links.kind(link).isUpwards() && graph.planOf(above) != plan) {
					List<TraceFinding> ofLink = linkFindings.of(node, links.kind(link), above);
					if (!ofLink.isEmpty()) {
						found.put(new Pair(node, above), ofLink);
					}
				}
			}
		}
		return found;
	}

	private void addObligations(int plan, Map<Pair, List<TraceFinding>> ofLinks) {
		Obliging obliging = new Obliging(graph, plan);
		List<Integer> items = new ArrayList<>();
		obliging.parents().forEach(parent -> items.addAll(obliging.items(parent)));
		if (items.isEmpty()) {
			return;
		}
		Set<Integer> wanted = new HashSet<>(items);
		taken.walk(plan, wanted.size(), wanted::contains);
		Map<Integer, WaiverFacts> waivers = waivers(plan);
		for (int item : items) {
			obligations.add(obligation(item, plan, ofLinks, waivers.get(item)));
		}
	}

	/** By the number of the item that is left out; the first counts. */
	private Map<Integer, WaiverFacts> waivers(int plan) {
		Map<Integer, WaiverFacts> waivers = new HashMap<>();
		for (WaiverFacts waiver : graph.plan(plan).waivers()) {
			for (Link link : waiver.items()) {
				int item = link.known() ? graph.node(link.target()) : TraceGraph.NONE;
				if (item != TraceGraph.NONE) {
					waivers.putIfAbsent(item, waiver);
				}
			}
		}
		return waivers;
	}

	private Obligation obligation(int item, int plan, Map<Pair, List<TraceFinding>> ofLinks, WaiverFacts waiver) {
		List<Integer> covering = taken.covering(item);
		if (covering.isEmpty()) {
			Status status = waiver == null ? Status.MISSING : Status.WAIVED;
			return new Obligation(item, plan, status, false, List.of(), waiver, List.of());
		}
		List<TraceFinding> ofItem = new ArrayList<>();
		covering.forEach(from -> ofItem.addAll(ofLinks.getOrDefault(new Pair(from, item), List.of())));
		boolean partly = ofItem.stream().anyMatch(finding -> finding.kind().isShortfall() && !isMadeGood(finding, covering));
		return new Obligation(item, plan, partly ? Status.PARTLY : Status.COVERED, taken.isStraight(item), covering, null,
				List.copyOf(ofItem));
	}

	/** Where several indicators refine one, it is enough that one of them reaches a milestone. */
	private boolean isMadeGood(TraceFinding finding, List<Integer> covering) {
		return finding.day() != null && covering.stream().filter(other -> other != finding.item())
				.flatMap(other -> linkFindings.milestones(other, LinkKind.REFINES, finding.above()).stream())
				.anyMatch(milestone -> milestone.day().equals(finding.day())
						&& milestone.result() instanceof TargetComparison.NotWeaker);
	}

	private List<TraceFinding> withoutParent(int plan) {
		List<TraceFinding> found = new ArrayList<>();
		if (!hasParents(plan)) {
			return found;
		}
		Set<Integer> anchored = anchors.of(plan);
		for (int node = graph.firstNode(plan); node < graph.endNode(plan); node++) {
			ItemFacts item = graph.item(node);
			boolean part = item.kind() == ItemKind.TASK && item.parent() >= 0;
			boolean reason = item.work() != null && item.work().rationale() != null && !item.work().rationale().isBlank();
			boolean linked = item.links().stream().anyMatch(link -> link.kind().isUpwards());
			if (item.isItem() && !part && !reason && !linked && !anchored.contains(node)) {
				found.add(new TraceFinding(Kind.NO_PARENT, plan, node, TraceGraph.NONE, TraceGraph.NONE, item.line(), null, "", "", null));
			}
		}
		return found;
	}

	private boolean hasParents(int plan) {
		Links links = graph.planLinks();
		for (int link = links.begin(plan); link < links.end(plan); link++) {
			if (links.kind(link) == LinkKind.IMPLEMENTS && links.target(link) != plan) {
				return true;
			}
		}
		return false;
	}
}
