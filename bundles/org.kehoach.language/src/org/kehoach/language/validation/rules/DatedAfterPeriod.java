// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.value.PartialDate;
import org.kehoach.model.value.TimeWindow;

/** A plan is not issued when its period is over. */
public final class DatedAfterPeriod extends WholeRule<Plan> {

	public DatedAfterPeriod() {
		super("KH307", Severity.WARNING, Plan.class);
	}

	@Override
	protected void checkWhole(Plan plan, Report report) {
		TimeWindow period = Plans.period(plan).orElse(null);
		PartialDate date = Plans.date(plan);
		if (period != null && date != null && date.year() != 0 && date.earliest(date.year()).isAfter(period.last())) {
			boolean own = plan.getDate() != null;
			report.on(plan, own ? Literals.OFFICIAL_DOCUMENT__DATE : Literals.PLAN__PERIOD, date.toString(), Shown.of(plan.getPeriod()));
		}
	}
}
