// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.List;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Task;
import org.kehoach.model.Timing;
import org.kehoach.model.WorkAttributes;
import org.kehoach.model.value.TimeWindow;
import org.kehoach.model.value.Timings;

/** More than half of the tasks have a day by which they can be checked off: completion of tasks is scored by its share. */
public final class CheckableShare extends WholeRule<Plan> {

	public CheckableShare() {
		super("KH706", Severity.INFO, Plan.class);
	}

	@Override
	protected void checkWhole(Plan plan, Report report) {
		List<Task> tasks = Plans.leafTasks(plan);
		long checkable = tasks.stream().filter(task -> isCheckable(task, plan)).count();
		if (!tasks.isEmpty() && checkable * 2 < tasks.size() && Plans.isScored(plan)) {
			report.on(plan, Literals.NAMED__NAME, Long.toString(checkable), tasks.size(),
					Long.toString(100 * checkable / tasks.size()));
		}
	}

	/** A task, or each of its activities, has a last day. */
	private static boolean isCheckable(Task task, Plan plan) {
		Timing timing = HandedDown.to(task, work -> work.getTiming() != null).map(WorkAttributes::getTiming).orElse(null);
		if (task.getTiming() == null && !task.getActivities().isEmpty()) {
			return task.getActivities().stream()
					.allMatch(activity -> isDated(activity.getTiming() == null ? timing : activity.getTiming(), plan));
		}
		return isDated(timing, plan);
	}

	private static boolean isDated(Timing timing, Plan plan) {
		return Timings.window(timing, plan.getPeriod()).filter(TimeWindow::isDated).isPresent();
	}
}
