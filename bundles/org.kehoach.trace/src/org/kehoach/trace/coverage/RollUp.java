// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.coverage;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.kehoach.trace.graph.TraceGraph;

/** Obligations counted by plan, area, unit or item. */
public final class RollUp {

	/**
	 * An area of a plan above.
	 *
	 * @param plan number of the plan above
	 * @param area index of its area; -1: its items outside every area
	 */
	public record AreaOfPlan(int plan, int area) {
	}

	private RollUp() {
	}

	/** All together. */
	public static Tally total(Collection<Obligation> obligations) {
		Tally tally = Tally.NONE;
		for (Obligation obligation : obligations) {
			tally = tally.plus(obligation.status());
		}
		return tally;
	}

	/** By the number of the plan that is obliged. */
	public static Map<Integer, Tally> byPlan(Collection<Obligation> obligations) {
		return by(obligations, Obligation::plan);
	}

	/** By the number of the unit that issues the plan that is obliged. */
	public static Map<Integer, Tally> byUnit(TraceGraph graph, Collection<Obligation> obligations) {
		return by(obligations, obligation -> graph.issuer(obligation.plan()));
	}

	/** By the area of the plan above. */
	public static Map<AreaOfPlan, Tally> byArea(TraceGraph graph, Collection<Obligation> obligations) {
		return by(obligations,
				obligation -> new AreaOfPlan(graph.planOf(obligation.item()), graph.item(obligation.item()).area()));
	}

	/** By the number of the item above. */
	public static Map<Integer, Tally> byItem(Collection<Obligation> obligations) {
		return by(obligations, Obligation::item);
	}

	/** In the order in which the keys come first. */
	public static <K> Map<K, Tally> by(Collection<Obligation> obligations, Function<Obligation, K> key) {
		Map<K, Tally> tallies = new LinkedHashMap<>();
		for (Obligation obligation : obligations) {
			tallies.merge(key.apply(obligation), Tally.NONE.plus(obligation.status()), Tally::plus);
		}
		return tallies;
	}
}
