// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.Rule;
import org.kehoach.model.PlanPackage;
import org.kehoach.model.Unit;
import org.kehoach.model.WorkAttributes;

/** The accountable unit is not listed among those that coordinate with it. */
public final class LeadAlsoCoordinates implements Rule<WorkAttributes> {

	@Override
	public String code() {
		return "KH206";
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
		for (int i = 0; i < workAttributes.getCoordinators().size(); i++) {
			Unit unit = workAttributes.getCoordinators().get(i);
			if (!unit.eIsProxy() && workAttributes.getLeads().contains(unit)) {
				report.at(workAttributes, PlanPackage.Literals.WORK_ATTRIBUTES__COORDINATORS, i, Shown.of(unit));
			}
		}
	}
}
