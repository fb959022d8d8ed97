// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.List;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Task;

/** A plan says where its money comes from, as a whole or task by task. */
public final class MissingFunding extends WholeRule<Plan> {

	public MissingFunding() {
		super("KH707", Severity.INFO, Plan.class);
	}

	@Override
	protected void checkWhole(Plan plan, Report report) {
		if (!plan.getFundings().isEmpty() || !Plans.isScored(plan)) {
			return;
		}
		List<String> without = Plans.leafTasks(plan).stream().filter(task -> !isFunded(task)).map(Task::getName).toList();
		if (!without.isEmpty()) {
			report.on(plan, Literals.NAMED__NAME, without.size(), Plans.list(without));
		}
	}

	private static boolean isFunded(Task task) {
		return HandedDown.to(task, work -> work.getFunding() != null).isPresent()
				|| task.getActivities().stream().anyMatch(activity -> activity.getFunding() != null);
	}
}
