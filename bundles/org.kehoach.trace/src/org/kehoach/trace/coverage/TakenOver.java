// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

import org.kehoach.trace.graph.Links;
import org.kehoach.trace.graph.TraceGraph;

/**
 * By which items of a plan those of the plans above are taken over, directly or through the plans between. One object looks at
 * many plans one after the other.
 */
final class TakenOver {

	private static final int NOBODY = -1;

	private final TraceGraph graph;
	/** The number of the walk in which an item was met last; 0: none. */
	private final int[] metIn;
	/** The plan's item that the walk to it started from. */
	private final int[] start;
	private final int[] open;
	private final Map<Integer, List<Integer>> straight = new HashMap<>();
	private int walk;
	private int end;

	TakenOver(TraceGraph graph) {
		this.graph = graph;
		metIn = new int[graph.size()];
		start = new int[graph.size()];
		open = new int[graph.size()];
	}

	/**
	 * Walks up from all items of a plan; what is asked afterwards holds for this plan.
	 *
	 * @param wanted how many items are looked for
	 * @param isWanted whether an item is looked for; the walk ends when all are found, since chains can be long
	 */
	void walk(int plan, int wanted, IntPredicate isWanted) {
		walk++;
		end = 0;
		straight.clear();
		for (int node = graph.firstNode(plan); node < graph.endNode(plan); node++) {
			follow(plan, node, node);
		}
		int missing = wanted;
		for (int begin = 0; begin < end && missing > 0; begin++) {
			missing -= isWanted.test(open[begin]) ? 1 : 0;
			follow(plan, open[begin], start[open[begin]]);
		}
	}

	private void follow(int plan, int node, int from) {
		Links links = graph.links();
		for (int link = links.begin(node); link < links.end(node); link++) {
			int above = links.target(link);
			if (!links.kind(link).isUpwards() || graph.planOf(above) == plan) {
				continue;
			}
			if (node == from) {
				straight.computeIfAbsent(above, key -> new ArrayList<>()).add(node);
			}
			if (metIn[above] != walk) {
				metIn[above] = walk;
				start[above] = from;
				open[end++] = above;
			}
		}
	}

	/** True if an item of the plan leads straight to the item. */
	boolean isStraight(int item) {
		return straight.containsKey(item);
	}

	/**
	 * Items of the plan that lead straight to the item; without such, the one that leads there through other plans; empty if none
	 * does.
	 */
	List<Integer> covering(int item) {
		List<Integer> direct = straight.get(item);
		if (direct != null) {
			return direct.stream().distinct().toList();
		}
		int from = metIn[item] == walk ? start[item] : NOBODY;
		return from == NOBODY ? List.of() : List.of(from);
	}
}
