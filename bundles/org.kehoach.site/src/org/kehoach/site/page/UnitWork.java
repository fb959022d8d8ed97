// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.page;

import java.util.Arrays;
import java.util.List;

import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.facts.ItemKind;
import org.kehoach.trace.facts.Link;
import org.kehoach.trace.facts.PlanFacts;
import org.kehoach.trace.graph.TraceGraph;

/** Which tasks and activities each unit leads, and in which it takes part. */
public final class UnitWork {

	private static final int[] NOTHING = {};

	private final int[][] led;
	private final int[][] joined;

	public UnitWork(TraceGraph graph) {
		int units = graph.units().size();
		Rows leads = new Rows(units);
		Rows others = new Rows(units);
		for (int node = 0; node < graph.size(); node++) {
			ItemFacts item = graph.item(node);
			PlanFacts plan = graph.plan(graph.planOf(node));
			if (item.kind() == ItemKind.TASK) {
				add(graph, plan.leads(item), node, leads);
			} else if (item.kind() == ItemKind.ACTIVITY) {
				// what it takes from its task is listed with the task
				add(graph, item.work().leads(), node, leads);
			}
			if (item.work() != null) {
				add(graph, item.work().coordinators(), node, others);
				add(graph, item.work().supporters(), node, others);
			}
		}
		led = leads.rows();
		joined = others.rows();
	}

	private static void add(TraceGraph graph, List<Link> units, int node, Rows rows) {
		for (Link link : units) {
			int unit = graph.units().number(link);
			if (unit >= 0) {
				rows.add(unit, node);
			}
		}
	}

	boolean hasWork(int unit) {
		return led[unit].length + joined[unit].length > 0;
	}

	/** Numbers of items, in their order. */
	int[] led(int unit) {
		return led[unit];
	}

	/** Those where it coordinates or supports. */
	int[] joined(int unit) {
		return joined[unit];
	}

	/** Growing rows of numbers; a number that is added twice in a row counts once. */
	private static final class Rows {
		private final int[][] values;
		private final int[] sizes;

		Rows(int count) {
			values = new int[count][];
			Arrays.fill(values, NOTHING);
			sizes = new int[count];
		}

		void add(int row, int value) {
			if (sizes[row] > 0 && values[row][sizes[row] - 1] == value) {
				return;
			}
			if (sizes[row] == values[row].length) {
				values[row] = Arrays.copyOf(values[row], Math.max(4, sizes[row] * 2));
			}
			values[row][sizes[row]++] = value;
		}

		int[][] rows() {
			for (int row = 0; row < sizes.length; row++) {
				values[row] = Arrays.copyOf(values[row], sizes[row]);
			}
			return values;
		}
	}
}
