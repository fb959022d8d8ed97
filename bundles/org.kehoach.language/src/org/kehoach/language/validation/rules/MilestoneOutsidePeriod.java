// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Target;
import org.kehoach.model.value.PartialDate;
import org.kehoach.model.value.TimeWindow;

/** A milestone lies within the plan's period. */
public final class MilestoneOutsidePeriod extends RuleBase<Target> {

	public MilestoneOutsidePeriod() {
		super("KH604", Severity.WARNING, Target.class);
	}

	@Override
	public void check(Target target, Report report) {
		TimeWindow period = Plans.period(Plans.of(target)).orElse(null);
		PartialDate milestone = target.getMilestone();
		if (period == null || milestone == null || milestone.year() == 0) {
			return;
		}
		if (milestone.earliest(milestone.year()).isAfter(period.last()) || milestone.latest(milestone.year()).isBefore(period.first())) {
			report.on(target, Literals.TARGET__MILESTONE, milestone.toString(), Shown.of(Plans.of(target).getPeriod()));
		}
	}
}
