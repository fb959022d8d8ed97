// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;

/** A plan says who reports when: reports that are complete and in time are scored. */
public final class MissingReports extends WholeRule<Plan> {

	public MissingReports() {
		super("KH704", Severity.WARNING, Plan.class);
	}

	@Override
	protected void checkWhole(Plan plan, Report report) {
		if (plan.getReports().isEmpty() && Plans.isScored(plan)) {
			report.on(plan, Literals.NAMED__NAME, plan.getName());
		}
	}
}
