// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.Rule;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage;
import org.kehoach.model.Unit;
import org.kehoach.model.WorkAttributes;

/** A plan can only charge units of its issuer; others are asked or coordinate. */
public final class LeadOutsideIssuer implements Rule<WorkAttributes> {

	@Override
	public String code() {
		return "KH205";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public Class<WorkAttributes> target() {
		return WorkAttributes.class;
	}

	@Override
	public void check(WorkAttributes workAttributes, Report report) {
		Plan plan = EcoreUtil2.getContainerOfType(workAttributes, Plan.class);
		if (plan == null || plan.getIssuer() == null || plan.getIssuer().eIsProxy()) {
			return;
		}
		for (int i = 0; i < workAttributes.getLeads().size(); i++) {
			Unit lead = workAttributes.getLeads().get(i);
			if (!lead.eIsProxy() && !UnitTree.isWithin(lead, UnitTree.actingFor(plan.getIssuer()))) {
				report.at(workAttributes, PlanPackage.Literals.WORK_ATTRIBUTES__LEADS, i, Shown.of(lead), Shown.of(plan.getIssuer()));
			}
		}
	}
}
