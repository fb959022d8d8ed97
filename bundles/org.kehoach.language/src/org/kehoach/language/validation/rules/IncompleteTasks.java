// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.List;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Task;

/**
 * Something that every task has to say. A task that is divided says it through its parts. Where most tasks do not say it, the
 * plan is told so once: nobody reads thirty times that a column has been left empty.
 */
abstract class IncompleteTasks extends WholeRule<Plan> {

	/** Up to so many tasks are told one by one. */
	private static final int FEW = 5;

	protected IncompleteTasks(String code) {
		super(code, Severity.WARNING, Plan.class);
	}

	/** @param task without parts that are tasks */
	protected abstract boolean isComplete(Task task);

	@Override
	protected final void checkWhole(Plan plan, Report report) {
		List<Task> tasks = Plans.leafTasks(plan).stream().filter(task -> task.getName() != null).toList();
		List<Task> incomplete = tasks.stream().filter(task -> !isComplete(task)).toList();
		if (incomplete.size() > FEW && 2 * incomplete.size() > tasks.size()) {
			report.on(plan, Literals.NAMED__NAME, incomplete.size(), Plans.list(incomplete.stream().map(Task::getName).toList()), tasks.size());
		} else {
			incomplete.forEach(task -> report.on(task, Literals.NAMED__NAME, 1, task.getName(), tasks.size()));
		}
	}
}
