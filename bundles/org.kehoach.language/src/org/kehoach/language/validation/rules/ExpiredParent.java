// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.value.TimeWindow;

/** The plan above still holds when this one begins. */
public final class ExpiredParent extends WholeRule<Plan> {

	public ExpiredParent() {
		super("KH506", Severity.WARNING, Plan.class);
	}

	@Override
	protected void checkWhole(Plan plan, Report report) {
		TimeWindow period = Plans.period(plan).orElse(null);
		for (int i = 0; period != null && i < plan.getImplements().size(); i++) {
			Plan parent = Plans.asPlan(plan.getImplements().get(i)).orElse(null);
			TimeWindow above = Plans.period(parent).orElse(null);
			if (above != null && above.last().isBefore(period.first())) {
				report.at(plan, Literals.PLAN__IMPLEMENTS, i, parent.getName(), Shown.of(parent.getPeriod()));
			}
		}
	}
}
