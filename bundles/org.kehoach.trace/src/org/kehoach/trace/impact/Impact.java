// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kehoach.trace.graph.TraceGraph;

/**
 * What hangs on an item.
 *
 * @param item its number
 * @param above what it leads to, the nearest first: what it refines, implements, serves, measures and is part of, and so on
 * @param below what leads to it, the nearest first: a change of the item may change all of this
 * @param plans numbers of the plans of the item and of all below, in order
 * @param units full names of who issues these plans, and who leads, coordinates or supports the items; sorted
 * @param tables that show the item or one below, by plan
 * @param dates of the item and of all below, undated ones last, else by their last day
 */
public record Impact(int item, List<Reached> above, List<Reached> below, List<Integer> plans, List<String> units,
		List<TouchedTable> tables, List<TouchedDate> dates) {

	/** @param item number of an item of the graph */
	public static Impact of(TraceGraph graph, int item) {
		List<Reached> below = Walk.from(item, graph.backLinks());
		List<Integer> touched = new ArrayList<>(List.of(item));
		below.forEach(reached -> touched.add(reached.item()));
		Touched all = new Touched(graph, touched);
		return new Impact(item, Walk.from(item, graph.links()), below, all.plans(), all.units(), all.tables(), all.dates());
	}

	/**
	 * The way from the item to one above or below it.
	 *
	 * @param target number of one of {@link #above} or {@link #below}
	 * @return numbers of items, the item itself first, the target last; empty if it is neither above nor below
	 */
	public List<Integer> path(int target) {
		for (List<Reached> side : List.of(above, below)) {
			Map<Integer, Integer> from = new HashMap<>();
			side.forEach(reached -> from.put(reached.item(), reached.from()));
			if (from.containsKey(target)) {
				List<Integer> path = new ArrayList<>();
				for (int at = target; at != item; at = from.get(at)) {
					path.add(at);
				}
				path.add(item);
				return path.reversed();
			}
		}
		return List.of();
	}
}
