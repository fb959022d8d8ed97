// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;

/**
 * A plan has a symbol even while it has no number (Decree 30/2020/NĐ-CP, Annex I, section II.3); one that is
 * attached to a decision has that of the decision.
 */
public final class MissingSymbol extends WholeRule<Plan> {

	public MissingSymbol() {
		super("KH210", Severity.INFO, Plan.class);
	}

	@Override
	protected void checkWhole(Plan plan, Report report) {
		if (plan.getNumber() == null && !Plans.isAttached(plan)) {
			report.on(plan, Literals.NAMED__NAME, plan.getName());
		}
	}
}
