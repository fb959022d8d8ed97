// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.coverage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import org.kehoach.trace.graph.Links;
import org.kehoach.trace.graph.TraceGraph;

/**
 * Which items of a plan lead to a plan above or before it: by a link of their own, by what they serve, measure or are part of,
 * or because what serves, measures or makes them up does.
 */
final class Anchors {

	private final TraceGraph graph;

	Anchors(TraceGraph graph) {
		this.graph = graph;
	}

	Set<Integer> of(int plan) {
		Set<Integer> linked = new HashSet<>();
		for (int node = graph.firstNode(plan); node < graph.endNode(plan); node++) {
			if (leadsOut(node, plan)) {
				linked.add(node);
			}
		}
		Set<Integer> anchored = new HashSet<>(linked);
		spread(linked, graph.links(), plan, anchored);
		spread(linked, graph.backLinks(), plan, anchored);
		return anchored;
	}

	private boolean leadsOut(int node, int plan) {
		Links links = graph.links();
		for (int link = links.begin(node); link < links.end(node); link++) {
			if (links.kind(link).isUpwards() && graph.planOf(links.target(link)) != plan) {
				return true;
			}
		}
		return false;
	}

	private void spread(Set<Integer> from, Links links, int plan, Set<Integer> found) {
		Set<Integer> seen = new HashSet<>(from);
		Deque<Integer> open = new ArrayDeque<>(from);
		while (!open.isEmpty()) {
			int node = open.pop();
			for (int link = links.begin(node); link < links.end(node); link++) {
				int next = links.target(link);
				if (graph.planOf(next) == plan && seen.add(next)) {
					found.add(next);
					open.push(next);
				}
			}
		}
	}
}
