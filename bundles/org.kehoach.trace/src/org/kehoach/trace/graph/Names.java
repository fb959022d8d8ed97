// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kehoach.trace.facts.DecisionFacts;
import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.facts.PlanFacts;

/** Numbers plans and items, and finds them by name: plans in a map, the items of each plan in an array sorted by name. */
final class Names {

	private static final int NONE = TraceGraph.NONE;

	private final List<PlanFacts> plans;
	private final Map<String, DecisionFacts> decisions = new HashMap<>();
	private final Map<String, Integer> planNumbers = new HashMap<>();
	private final int[][] sorted;
	private final int[] firstNode;

	/**
	 * @param plans by number; of those with one name, the first is found
	 * @param decisions of those with one name, the first is found
	 */
	Names(List<PlanFacts> plans, List<DecisionFacts> decisions) {
		this.plans = plans;
		decisions.stream().filter(decision -> decision.name() != null).forEach(d -> this.decisions.putIfAbsent(d.name(), d));
		sorted = new int[plans.size()][];
		firstNode = new int[plans.size() + 1];
		for (int plan = 0; plan < sorted.length; plan++) {
			firstNode[plan + 1] = firstNode[plan] + plans.get(plan).items().size();
			if (plans.get(plan).name() != null) {
				planNumbers.putIfAbsent(plans.get(plan).name(), plan);
			}
			sorted[plan] = sort(plans.get(plan).items());
		}
	}

	private static int[] sort(List<ItemFacts> items) {
		List<Integer> named = new ArrayList<>();
		for (int i = 0; i < items.size(); i++) {
			if (items.get(i).name() != null) {
				named.add(i);
			}
		}
		named.sort(Comparator.comparing((Integer i) -> items.get(i).name()).thenComparing(Comparator.naturalOrder()));
		return named.stream().mapToInt(Integer::intValue).toArray();
	}

	/** The number of a plan's first item; with the number of plans, that of all items. */
	int firstNode(int plan) {
		return firstNode[plan];
	}

	int plan(String name) {
		return planNumbers.getOrDefault(name, NONE);
	}

	boolean isDecision(String name) {
		return decisions.containsKey(name);
	}

	/** The plan that a document is, or that the decision issues. */
	int planBehind(String documentName) {
		int plan = plan(documentName);
		DecisionFacts decision = plan == NONE ? decisions.get(documentName) : null;
		return decision == null ? plan : issuedBy(decision);
	}

	int issuedBy(DecisionFacts decision) {
		return decision.issues() == null || !decision.issues().known() ? NONE : plan(decision.issues().target());
	}

	int node(String fullName) {
		int dot = fullName.indexOf('.');
		return dot < 0 ? NONE : node(plan(fullName.substring(0, dot)), fullName.substring(dot + 1));
	}

	/** As a plan sees it: where there are two plans of its name, it means itself. */
	int nodeSeenFrom(int plan, String fullName) {
		int dot = fullName.indexOf('.');
		boolean own = dot > 0 && fullName.substring(0, dot).equals(plans.get(plan).name());
		return own ? node(plan, fullName.substring(dot + 1)) : node(fullName);
	}

	private int node(int plan, String name) {
		int item = plan == NONE ? NONE : item(plan, name);
		return item == NONE ? NONE : firstNode[plan] + item;
	}

	private int item(int plan, String name) {
		List<ItemFacts> items = plans.get(plan).items();
		int[] numbers = sorted[plan];
		int low = 0;
		int high = numbers.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (items.get(numbers[middle]).name().compareTo(name) < 0) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low < numbers.length && items.get(numbers[low]).name().equals(name) ? numbers[low] : NONE;
	}

	/** The indices of items whose name an earlier one of the plan has. */
	int[] repeated(int plan) {
		List<ItemFacts> items = plans.get(plan).items();
		int[] numbers = sorted[plan];
		int[] found = new int[numbers.length];
		int count = 0;
		for (int i = 1; i < numbers.length; i++) {
			if (items.get(numbers[i]).name().equals(items.get(numbers[i - 1]).name())) {
				found[count++] = numbers[i];
			}
		}
		return Arrays.copyOf(found, count);
	}
}
