// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.kehoach.trace.facts.LinkKind;

/** Finds circles of links: Tarjan's strongly connected components, with a stack of its own in the place of recursion. */
final class Cycles {

	private static final int UNSEEN = -1;

	private final Links links;
	private final Predicate<LinkKind> counted;
	private final int[] order;
	private final int[] low;
	private final int[] next;
	private final boolean[] open;
	private final int[] path;
	private int depth;
	private final int[] component;
	private int held;
	private int count;
	private final List<int[]> found = new ArrayList<>();

	private Cycles(Links links, Predicate<LinkKind> counted) {
		this.links = links;
		this.counted = counted;
		int nodes = links.nodes();
		order = new int[nodes];
		Arrays.fill(order, UNSEEN);
		low = new int[nodes];
		next = new int[nodes];
		open = new boolean[nodes];
		path = new int[nodes];
		component = new int[nodes];
	}

	/**
	 * @param counted the kinds of links to follow
	 * @return the nodes of each circle (or of several that hang together), sorted; sorted by their first node
	 */
	static List<int[]> in(Links links, Predicate<LinkKind> counted) {
		Cycles cycles = new Cycles(links, counted);
		for (int node = 0; node < links.nodes(); node++) {
			if (cycles.order[node] == UNSEEN) {
				cycles.explore(node);
			}
		}
		cycles.found.sort((one, other) -> Integer.compare(one[0], other[0]));
		return cycles.found;
	}

	private void explore(int start) {
		enter(start);
		while (depth > 0) {
			int node = path[depth - 1];
			if (next[node] < links.end(node)) {
				int link = next[node]++;
				if (counted.test(links.kind(link))) {
					visit(node, links.target(link));
				}
			} else {
				leave(node);
			}
		}
	}

	private void enter(int node) {
		order[node] = count;
		low[node] = count++;
		next[node] = links.begin(node);
		open[node] = true;
		path[depth++] = node;
		component[held++] = node;
	}

	private void visit(int node, int target) {
		if (order[target] == UNSEEN) {
			enter(target);
		} else if (open[target]) {
			low[node] = Math.min(low[node], order[target]);
		}
	}

	private void leave(int node) {
		depth--;
		if (depth > 0) {
			low[path[depth - 1]] = Math.min(low[path[depth - 1]], low[node]);
		}
		if (low[node] == order[node]) {
			int first = held;
			do {
				open[component[--first]] = false;
			} while (component[first] != node);
			if (held - first > 1 || leadsToItself(node)) {
				int[] cycle = Arrays.copyOfRange(component, first, held);
				Arrays.sort(cycle);
				found.add(cycle);
			}
			held = first;
		}
	}

	private boolean leadsToItself(int node) {
		for (int link = links.begin(node); link < links.end(node); link++) {
			if (links.target(link) == node && counted.test(links.kind(link))) {
				return true;
			}
		}
		return false;
	}
}
