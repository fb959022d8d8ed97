// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.facts.ItemKind;
import org.kehoach.trace.facts.PlanFacts;
import org.kehoach.trace.facts.TimeFacts;
import org.kehoach.trace.facts.WorkFacts;

/** The tasks of a plan, and what they say; the rules KH201 to KH203, KH706 and KH707 ask the same of the model. */
final class Tasks {

	private final PlanFacts plan;
	private final List<List<ItemFacts>> activities = new ArrayList<>();
	private final List<ItemFacts> all = new ArrayList<>();
	private final List<Integer> leaves = new ArrayList<>();

	Tasks(PlanFacts plan) {
		this.plan = plan;
		boolean[] divided = new boolean[plan.items().size()];
		for (ItemFacts item : plan.items()) {
			activities.add(new ArrayList<>());
			if (item.parent() >= 0 && item.kind() == ItemKind.ACTIVITY) {
				activities.get(item.parent()).add(item);
			} else if (item.parent() >= 0 && item.kind() == ItemKind.TASK) {
				divided[item.parent()] = true;
			}
		}
		for (int i = 0; i < divided.length; i++) {
			if (plan.items().get(i).kind() == ItemKind.TASK) {
				all.add(plan.items().get(i));
				if (!divided[i]) {
					leaves.add(i);
				}
			}
		}
	}

	List<ItemFacts> all() {
		return all;
	}

	/** How many are not divided into tasks. */
	int count() {
		return leaves.size();
	}

	/** Those that are not divided into tasks and do not have something. */
	List<ItemFacts> without(Predicate<Integer> has) {
		return leaves.stream().filter(has.negate()).map(plan.items()::get).toList();
	}

	boolean hasProduct(int task) {
		for (ItemFacts around = plan.items().get(task); around != null; around = plan.around(around)) {
			if (around.work() != null && !around.work().products().isEmpty()) {
				return true;
			}
		}
		return inActivities(task, work -> !work.products().isEmpty());
	}

	boolean hasTime(int task) {
		return plan.time(plan.items().get(task)) != null || inActivities(task, work -> work.time() != null);
	}

	boolean hasLead(int task) {
		return !plan.leads(plan.items().get(task)).isEmpty() || inActivities(task, work -> !work.leads().isEmpty());
	}

	boolean hasFunding(int task) {
		ItemFacts item = plan.items().get(task);
		for (ItemFacts around = item; around != null; around = plan.around(around)) {
			if (around.work() != null && around.work().funding() != null) {
				return true;
			}
		}
		return item.area() >= 0 && plan.areas().get(item.area()).work().funding() != null
				|| activities.get(task).stream().anyMatch(activity -> activity.work().funding() != null);
	}

	/** The task, or each of its activities, has a last day. */
	boolean isCheckable(int task) {
		ItemFacts item = plan.items().get(task);
		if (item.work().time() == null && !activities.get(task).isEmpty()) {
			return activities.get(task).stream().allMatch(activity -> isDated(plan.time(activity)));
		}
		return isDated(plan.time(item));
	}

	private static boolean isDated(TimeFacts time) {
		return time != null && time.isDated();
	}

	private boolean inActivities(int task, Predicate<WorkFacts> says) {
		List<ItemFacts> parts = activities.get(task);
		return !parts.isEmpty() && parts.stream().allMatch(activity -> says.test(activity.work()));
	}
}
