// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.facts.ItemLink;
import org.kehoach.trace.facts.Link;
import org.kehoach.trace.facts.LinkKind;
import org.kehoach.trace.facts.PlanFacts;
import org.kehoach.trace.facts.PlanLink;
import org.kehoach.trace.facts.WaiverFacts;
import org.kehoach.trace.graph.TraceGraph;

/** All links to plans above or before, with what they point to. Links that are written twice are there once. */
final class CurrentLinks {

	private final TraceGraph graph;
	/** What is said by items that many plans point to is made once. */
	private final Map<String, Fingerprint> targets = new HashMap<>();
	private final Map<LinkKey, CurrentLink> found = new HashMap<>();

	private CurrentLinks(TraceGraph graph) {
		this.graph = graph;
	}

	/** @param plans of which plans, by number in the graph */
	static List<CurrentLink> of(TraceGraph graph, IntPredicate plans) {
		CurrentLinks links = new CurrentLinks(graph);
		for (int plan = 0; plan < graph.plans(); plan++) {
			if (plans.test(plan) && graph.plan(plan).name() != null) {
				links.add(plan);
			}
		}
		List<CurrentLink> sorted = new ArrayList<>(links.found.values());
		sorted.sort((one, other) -> one.key().compareTo(other.key()));
		return List.copyOf(sorted);
	}

	private void add(int plan) {
		PlanFacts facts = graph.plan(plan);
		String own = Fingerprint.hashOf(facts.title());
		addPlans(plan, own, LinkKind.IMPLEMENTS, facts.implemented().stream().map(PlanLink::link).toList());
		addPlans(plan, own, LinkKind.CONTINUES, facts.continued());
		for (WaiverFacts waiver : facts.waivers()) {
			for (Link item : waiver.items()) {
				add(plan, new LinkKey(facts.name(), "waives", item.target()), Fingerprint.hashOf(waiver.reason()), waiver.line());
			}
		}
		for (ItemFacts item : facts.items()) {
			String name = facts.fullName(item);
			for (ItemLink link : item.links()) {
				if (name != null && link.kind().isUpwards()) {
					add(plan, new LinkKey(name, verb(link.kind()), link.target()), Fingerprint.hashOf(item.title()), item.line());
				}
			}
		}
	}

	/** Plans only: what a registered document says is not known. */
	private void addPlans(int plan, String own, LinkKind kind, List<Link> links) {
		for (Link link : links) {
			if (!link.known() || graph.planBehind(link.target()) != TraceGraph.NONE) {
				add(plan, new LinkKey(graph.plan(plan).name(), verb(kind), link.target()), own, graph.plan(plan).line());
			}
		}
	}

	private static String verb(LinkKind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

	private void add(int plan, LinkKey key, String own, int line) {
		found.putIfAbsent(key, new CurrentLink(key, own, targets.computeIfAbsent(key.target(), this::target), plan, line));
	}

	private Fingerprint target(String name) {
		int node = graph.node(name);
		if (node != TraceGraph.NONE) {
			int plan = graph.planOf(node);
			return Contents.item(graph.plan(plan), node - graph.firstNode(plan));
		}
		int plan = graph.planBehind(name);
		return plan == TraceGraph.NONE ? Fingerprint.MISSING : Contents.plan(graph.plan(plan));
	}
}
