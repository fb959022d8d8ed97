// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.kehoach.model.Activity;
import org.kehoach.model.Goal;
import org.kehoach.model.Indicator;
import org.kehoach.model.Item;
import org.kehoach.model.Product;
import org.kehoach.model.Task;

/** Which goals and indicators the tasks of a plan help to reach. */
final class Service {

	private Service() {
	}

	/**
	 * Served directly; or as the goal that a served indicator measures, as an indicator of a served goal, as a part or the
	 * whole of what is served, or as the product of a task.
	 */
	static Set<Item> served(Collection<Item> items) {
		Deque<Item> open = new ArrayDeque<>();
		Map<Item, Set<Item>> indicators = new HashMap<>();
		for (Item item : items) {
			switch (item) {
			case Task task -> {
				open.addAll(task.getServes());
				addProducts(task.getProducts(), open);
				for (Activity activity : task.getActivities()) {
					addProducts(activity.getProducts(), open);
				}
				if (task.eContainer() instanceof Item whole) {
					open.add(whole);
				}
			}
			case Indicator indicator -> indicator.getMeasures()
					.forEach(goal -> indicators.computeIfAbsent(goal, key -> new HashSet<>()).add(indicator));
			default -> {
				// goals are reached, they reach nothing
			}
			}
		}
		Set<Item> direct = reach(open, item -> down(item, indicators));
		return reach(new ArrayDeque<>(direct), Service::up);
	}

	private static Set<Item> reach(Deque<Item> open, Function<Item, Collection<Item>> next) {
		Set<Item> reached = new HashSet<>();
		while (!open.isEmpty()) {
			Item item = open.pop();
			if (reached.add(item)) {
				open.addAll(next.apply(item));
			}
		}
		return reached;
	}

	/** What a served item consists of. */
	private static Collection<Item> down(Item item, Map<Item, Set<Item>> indicators) {
		Set<Item> found = new HashSet<>(indicators.getOrDefault(item, Set.of()));
		switch (item) {
		case Indicator indicator -> found.addAll(indicator.getParts());
		case Goal goal -> found.addAll(goal.getParts());
		default -> {
			// a task has no goals inside
		}
		}
		return found;
	}

	/** What a served item is part of. */
	private static Collection<Item> up(Item item) {
		Set<Item> found = new HashSet<>();
		if (item.eContainer() instanceof Item whole) {
			found.add(whole);
		}
		if (item instanceof Indicator indicator) {
			found.addAll(indicator.getMeasures());
		}
		return found;
	}

	private static void addProducts(List<Product> products, Deque<Item> open) {
		products.stream().map(Product::getIndicator).filter(Plans::isKnown).forEach(open::add);
	}
}
