// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.Rule;
import org.kehoach.model.PlanPackage;
import org.kehoach.model.Unit;
import org.kehoach.model.UnitKind;
import org.kehoach.model.WorkAttributes;

/** One unit alone is accountable for a task or an activity: several leads, or a group of units, are none. */
public final class AccountableLead implements Rule<WorkAttributes> {

	@Override
	public String code() {
		return "KH204";
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
		List<Unit> leads = workAttributes.getLeads();
		if (leads.stream().anyMatch(Unit::eIsProxy)) {
			// reported already, and not to be named yet
			return;
		}
		if (leads.size() > 1) {
			report.at(workAttributes, PlanPackage.Literals.WORK_ATTRIBUTES__LEADS, 1,
					leads.stream().map(Shown::of).collect(Collectors.joining(" + ")));
		} else if (leads.size() == 1 && leads.get(0).getKind() == UnitKind.GROUP) {
			report.at(workAttributes, PlanPackage.Literals.WORK_ATTRIBUTES__LEADS, 0, Shown.of(leads.get(0)));
		}
	}
}
