// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.List;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.Item;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Task;

/**
 * A task serves a goal or indicator of its plan, or implements something above; else nobody knows what it is for.
 * Areas that name no goals at all have their own form.
 */
public final class AimlessTask extends WholeRule<Plan> {

	public AimlessTask() {
		super("KH512", Severity.INFO, Plan.class);
	}

	@Override
	protected void checkWhole(Plan plan, Report report) {
		check(plan.getItems(), report);
		plan.getAreas().forEach(area -> check(area.getItems(), report));
	}

	/** @param around what stands beside each other, in the plan or in one of its areas */
	private static void check(List<Item> around, Report report) {
		if (around.stream().allMatch(Task.class::isInstance)) {
			return;
		}
		for (Task task : Plans.only(Task.class, around)) {
			if (task.getServes().isEmpty() && task.getImplements().isEmpty() && task.getRefines().isEmpty()) {
				report.on(task, Literals.NAMED__NAME, task.getName());
			}
		}
	}
}
