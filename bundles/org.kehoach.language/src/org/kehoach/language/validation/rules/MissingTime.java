// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.Rule;
import org.kehoach.model.PlanPackage;
import org.kehoach.model.Task;

/** A task has a time. */
public final class MissingTime implements Rule<Task> {

	@Override
	public String code() {
		return "KH203";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public Class<Task> target() {
		return Task.class;
	}

	@Override
	public void check(Task task, Report report) {
		boolean inActivities = !task.getActivities().isEmpty()
				&& task.getActivities().stream().noneMatch(activity -> activity.getTiming() == null);
		if (task.getName() != null && task.getTiming() == null && !inActivities) {
			report.on(task, PlanPackage.Literals.NAMED__NAME, task.getName());
		}
	}
}
