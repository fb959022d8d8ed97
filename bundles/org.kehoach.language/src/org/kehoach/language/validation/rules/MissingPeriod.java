// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;

/** A plan says for which time it holds: deadlines and targets are read against its period. */
public final class MissingPeriod extends WholeRule<Plan> {

	public MissingPeriod() {
		super("KH208", Severity.WARNING, Plan.class);
	}

	@Override
	protected void checkWhole(Plan plan, Report report) {
		if (plan.getPeriod() == null) {
			report.on(plan, Literals.NAMED__NAME, plan.getName());
		}
	}
}
