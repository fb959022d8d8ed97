// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.kehoach.engine.Overview;
import org.kehoach.trace.coverage.RollUp;
import org.kehoach.trace.coverage.Tally;
import org.kehoach.trace.facts.LinkKind;
import org.kehoach.trace.graph.Links;
import org.kehoach.trace.graph.TraceGraph;

/**
 * The plans of a folder as a cascade: each below the nearest plans that it implements, so one with two parents is there twice.
 * Circles are cut where a plan would stand below itself.
 */
public final class PlanTree {

	/**
	 * A plan at one place of the cascade.
	 *
	 * @param plan its number in the graph
	 * @param parent null at the top
	 * @param tally of its own obligations
	 */
	public record Node(int plan, Node parent, Tally tally) {

		@Override
		public boolean equals(Object other) {
			return other instanceof Node node && node.plan == plan
					&& (parent == null ? node.parent == null : parent.equals(node.parent));
		}

		@Override
		public int hashCode() {
			return plan + (parent == null ? 0 : 31 * parent.plan);
		}

		private boolean isBelow(int above) {
			for (Node at = this; at != null; at = at.parent) {
				if (at.plan == above) {
					return true;
				}
			}
			return false;
		}
	}

	private final Overview overview;
	private final TraceGraph graph;
	private final List<List<Integer>> children = new ArrayList<>();
	private final List<Node> roots = new ArrayList<>();

	public PlanTree(Overview overview) {
		this.overview = overview;
		this.graph = overview.graph();
		for (int plan = 0; plan < graph.plans(); plan++) {
			children.add(new ArrayList<>());
		}
		List<Integer> tops = new ArrayList<>();
		for (int plan = 0; plan < graph.plans(); plan++) {
			List<Integer> parents = parents(plan);
			if (parents.isEmpty()) {
				tops.add(plan);
			}
			for (int parent : parents) {
				children.get(parent).add(plan);
			}
		}
		Set<Integer> reached = new HashSet<>();
		tops.forEach(top -> reach(top, reached));
		// plans that implement each other in a circle hang below no top
		for (int plan = 0; plan < graph.plans(); plan++) {
			if (!reached.contains(plan)) {
				tops.add(plan);
				reach(plan, reached);
			}
		}
		tops.forEach(top -> roots.add(node(top, null)));
	}

	/** By plan: its place when the cascade is read from top to bottom; of a plan that is there twice the first. */
	int[] places() {
		int[] places = new int[children.size()];
		Set<Integer> seen = new HashSet<>();
		List<Integer> open = new ArrayList<>();
		roots.reversed().forEach(root -> open.add(root.plan()));
		while (!open.isEmpty()) {
			int plan = open.removeLast();
			if (seen.add(plan)) {
				places[plan] = seen.size();
				open.addAll(children.get(plan).reversed());
			}
		}
		return places;
	}

	private void reach(int from, Set<Integer> reached) {
		List<Integer> open = new ArrayList<>(List.of(from));
		while (!open.isEmpty()) {
			int plan = open.removeLast();
			if (reached.add(plan)) {
				open.addAll(children.get(plan));
			}
		}
	}

	/** Plans above, without those that are there through another one only. */
	private List<Integer> parents(int plan) {
		List<Integer> above = above(plan);
		return above.stream().filter(parent -> parent != plan && above.stream()
				.noneMatch(other -> other != plan && !other.equals(parent) && graph.planLinks().contains(other, parent)
						&& !graph.planLinks().contains(parent, other)))
				.toList();
	}

	private List<Integer> above(int plan) {
		Links links = graph.planLinks();
		List<Integer> found = new ArrayList<>();
		for (int link = links.begin(plan); link < links.end(plan); link++) {
			if (links.kind(link) == LinkKind.IMPLEMENTS && !found.contains(links.target(link))) {
				found.add(links.target(link));
			}
		}
		return found;
	}

	private Node node(int plan, Node parent) {
		return new Node(plan, parent, overview.isOwn(plan) ? RollUp.total(overview.coverage().ofPlan(plan)) : Tally.NONE);
	}

	/** Plans that implement none that is known. */
	public List<Node> roots() {
		return roots;
	}

	/** The plans right below. */
	public List<Node> children(Node node) {
		return children.get(node.plan()).stream().filter(child -> !node.isBelow(child)).map(child -> node(child, node)).toList();
	}

	/** True if a plan has others right below. */
	public boolean hasChildren(Node node) {
		return children.get(node.plan()).stream().anyMatch(child -> !node.isBelow(child));
	}
}
