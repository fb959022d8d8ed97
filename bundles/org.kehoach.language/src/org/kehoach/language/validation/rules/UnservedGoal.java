// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.List;
import java.util.Set;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.Item;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Task;

/**
 * Every goal and indicator has a task that serves it, itself or through what measures it, what it is part of, or its
 * parts.
 */
public final class UnservedGoal extends WholeRule<Plan> {

	private static final int MANY = 5;

	public UnservedGoal() {
		super("KH511", Severity.INFO, Plan.class);
	}

	@Override
	protected void checkWhole(Plan plan, Report report) {
		List<Item> items = Plans.items(plan);
		List<Task> tasks = Plans.only(Task.class, items);
		if (tasks.isEmpty()) {
			return;
		}
		Set<Item> served = Service.served(items);
		List<Item> unserved = items.stream().filter(item -> !(item instanceof Task) && !served.contains(item)).toList();
		if (unserved.size() > MANY) {
			// a plan that links nothing is told so once
			report.on(plan, Literals.NAMED__NAME, Plans.list(unserved.stream().map(Item::getName).toList()));
			return;
		}
		unserved.forEach(item -> report.on(item, Literals.NAMED__NAME, item.getName()));
	}
}
