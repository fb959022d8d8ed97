// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.List;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.Area;
import org.kehoach.model.Item;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Task;

/** A task serves a goal or indicator of its plan, or implements something above; else nobody knows what it is for. */
public final class AimlessTask extends RuleBase<Task> {

	public AimlessTask() {
		super("KH512", Severity.INFO, Task.class);
	}

	@Override
	public void check(Task task, Report report) {
		Plan plan = Plans.of(task);
		boolean inner = task.eContainer() instanceof Item;
		if (plan == null || inner || !task.getServes().isEmpty() || !task.getImplements().isEmpty() || !task.getRefines().isEmpty()) {
			return;
		}
		// plans that name no goals at all have their own form
		Area area = EcoreUtil2.getContainerOfType(task, Area.class);
		List<Item> around = area == null ? Plans.items(plan) : Plans.items(area);
		if (around.stream().anyMatch(item -> !(item instanceof Task))) {
			report.on(task, Literals.NAMED__NAME, task.getName());
		}
	}
}
