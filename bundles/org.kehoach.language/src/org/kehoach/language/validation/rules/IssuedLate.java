// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.time.LocalDate;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.value.PartialDate;
import org.kehoach.model.value.ScoredMatters;
import org.kehoach.model.value.TimeWindow;

/**
 * A plan is issued in time: before its period, or at least in its first month; one for several years in its first
 * year.
 */
public final class IssuedLate extends WholeRule<Plan> {

	public IssuedLate() {
		super("KH701", Severity.WARNING, Plan.class);
	}

	@Override
	protected void checkWhole(Plan plan, Report report) {
		TimeWindow period = Plans.period(plan).orElse(null);
		PartialDate date = Plans.date(plan);
		if (period == null || date == null || date.year() == 0 || !Plans.isScored(plan)) {
			return;
		}
		LocalDate issued = date.earliest(date.year());
		if (!issued.isBefore(ScoredMatters.late(period)) && !issued.isAfter(period.last())) {
			boolean own = plan.getDate() != null;
			report.on(plan, own ? Literals.OFFICIAL_DOCUMENT__DATE : Literals.PLAN__PERIOD, date.toString(), Shown.of(plan.getPeriod()));
		}
	}
}
