// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;

/** A plan names the agency that issues it (Decree 30/2020/NĐ-CP, Annex I, section II.2). */
public final class MissingIssuer extends WholeRule<Plan> {

	public MissingIssuer() {
		super("KH209", Severity.WARNING, Plan.class);
	}

	@Override
	protected void checkWhole(Plan plan, Report report) {
		if (plan.getIssuer() == null) {
			report.on(plan, Literals.NAMED__NAME, plan.getName());
		}
	}
}
