// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Responsibility;
import org.kehoach.model.Unit;

/** A plan assigns duties to units of its issuer; others it asks. */
public final class AssignedOutsideIssuer extends RuleBase<Responsibility> {

	public AssignedOutsideIssuer() {
		super("KH216", Severity.WARNING, Responsibility.class);
	}

	@Override
	public void check(Responsibility responsibility, Report report) {
		Plan plan = Plans.of(responsibility);
		if (plan == null || responsibility.isRequest() || !Plans.isKnown(plan.getIssuer())) {
			return;
		}
		for (int i = 0; i < responsibility.getUnits().size(); i++) {
			Unit unit = responsibility.getUnits().get(i);
			if (!unit.eIsProxy() && !UnitTree.isWithin(unit, plan.getIssuer())) {
				report.at(responsibility, Literals.RESPONSIBILITY__UNITS, i, Shown.of(unit), Shown.of(plan.getIssuer()));
			}
		}
	}
}
