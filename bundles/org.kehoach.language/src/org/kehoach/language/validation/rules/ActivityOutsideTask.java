// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.Activity;
import org.kehoach.model.Period;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Task;
import org.kehoach.model.value.TimeWindow;
import org.kehoach.model.value.Timings;

/** The times of activities lie within the time of their task. */
public final class ActivityOutsideTask extends RuleBase<Activity> {

	public ActivityOutsideTask() {
		super("KH308", Severity.WARNING, Activity.class);
	}

	@Override
	public void check(Activity activity, Report report) {
		if (!(activity.eContainer() instanceof Task task) || task.getTiming() == null || activity.getTiming() == null) {
			return;
		}
		Plan plan = Plans.of(task);
		Period period = plan == null ? null : plan.getPeriod();
		TimeWindow outer = Timings.window(task.getTiming(), period).orElse(null);
		TimeWindow inner = Timings.window(activity.getTiming(), period).orElse(null);
		if (outer != null && inner != null && (inner.isApartFrom(outer) || inner.reachesOutOf(outer))) {
			report.on(activity, Literals.WORK_ATTRIBUTES__TIMING, Shown.of(activity.getTiming()), Shown.of(task.getTiming()));
		}
	}
}
