// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.time.LocalDate;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.Rule;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage;
import org.kehoach.model.Task;
import org.kehoach.model.value.TimeWindow;
import org.kehoach.model.value.Timings;

/** A task ends no later than the task that it implements. */
public final class TimeAfterParent implements Rule<Task> {

	@Override
	public String code() {
		return "KH303";
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
		LocalDate end = end(task);
		if (end == null) {
			return;
		}
		for (int i = 0; i < task.getImplements().size(); i++) {
			if (task.getImplements().get(i) instanceof Task above && !above.eIsProxy()) {
				LocalDate endAbove = end(above);
				if (endAbove != null && end.isAfter(endAbove)) {
					report.at(task, PlanPackage.Literals.TASK__IMPLEMENTS, i, Shown.of(task.getTiming()), above.getName(),
							Shown.of(above.getTiming()));
				}
			}
		}
	}

	private static LocalDate end(Task task) {
		Plan plan = EcoreUtil2.getContainerOfType(task, Plan.class);
		return plan == null ? null : Timings.window(task.getTiming(), plan.getPeriod()).map(TimeWindow::last).orElse(null);
	}
}
