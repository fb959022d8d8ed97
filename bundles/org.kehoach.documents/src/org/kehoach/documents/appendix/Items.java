// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.kehoach.model.Goal;
import org.kehoach.model.Indicator;
import org.kehoach.model.Item;
import org.kehoach.model.Plan;
import org.kehoach.model.Product;
import org.kehoach.model.Task;
import org.kehoach.model.WorkAttributes;

/** Finds the items of a plan and what they have to do with each other. */
public final class Items {

	private Items() {
	}

	/** The items of a kind in a list and in the goals of the list, in their order. */
	static <T extends Item> List<T> of(Class<T> kind, List<? extends Item> all) {
		List<T> found = new ArrayList<>();
		for (Item item : all) {
			if (kind.isInstance(item)) {
				found.add(kind.cast(item));
			} else if (item instanceof Goal goal) {
				found.addAll(of(kind, goal.getParts()));
			}
		}
		return found;
	}

	/** The plan that an item stands in. */
	static Optional<Plan> plan(Item item) {
		return Stream.<EObject>iterate(item, around -> around != null, EObject::eContainer).filter(Plan.class::isInstance)
				.map(Plan.class::cast).findFirst();
	}

	/**
	 * All tasks of a plan, subtasks behind the tasks they are parts of.
	 *
	 * @param plan
	 *            never null
	 * @return never null
	 */
	public static List<Task> tasks(Plan plan) {
		List<Task> tasks = new ArrayList<>();
		addTasks(of(Task.class, plan.getItems()), tasks);
		plan.getAreas().forEach(area -> addTasks(of(Task.class, area.getItems()), tasks));
		return tasks;
	}

	private static void addTasks(List<Task> some, List<Task> all) {
		for (Task task : some) {
			all.add(task);
			addTasks(task.getSubtasks(), all);
		}
	}

	/**
	 * What a task serves: as it says itself, else as the task or the goal around it does.
	 *
	 * @param task
	 *            never null
	 * @return goals and indicators, never null
	 */
	public static List<Item> served(Task task) {
		if (!task.getServes().isEmpty()) {
			return task.getServes();
		}
		return switch (task.eContainer()) {
		case Task around -> served(around);
		case Goal around -> List.of(around);
		case null, default -> List.of();
		};
	}

	/**
	 * The indicators that a task names itself: it serves them, or they are products of
	 * it or of its activities.
	 *
	 * @param task
	 *            never null
	 * @return never null
	 */
	public static List<Indicator> measured(Task task) {
		Set<Indicator> indicators = new LinkedHashSet<>();
		task.getServes().stream().filter(Indicator.class::isInstance).map(Indicator.class::cast).forEach(indicators::add);
		Stream.concat(Stream.<WorkAttributes>of(task), task.getActivities().stream())
				.flatMap(work -> work.getProducts().stream()).map(Product::getIndicator)
				.filter(indicator -> indicator != null).forEach(indicators::add);
		return List.copyOf(indicators);
	}

	/** The goals that an indicator measures or stands in. */
	static List<Goal> goals(Indicator indicator) {
		Set<Goal> goals = new LinkedHashSet<>(indicator.getMeasures());
		if (indicator.eContainer() instanceof Goal around) {
			goals.add(around);
		}
		return List.copyOf(goals);
	}
}
