// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Unit;
import org.kehoach.model.UnitKind;

/** It can be told who belongs to a group: it lists its members, or at least its agency or level. */
public final class GroupWithoutMembers extends RuleBase<Unit> {

	public GroupWithoutMembers() {
		super("KH214", Severity.INFO, Unit.class);
	}

	@Override
	public void check(Unit unit, Report report) {
		boolean placed = unit.getParent() != null || unit.eContainer() instanceof Unit || unit.getLevel() != AdministrativeLevel.UNSPECIFIED;
		if (unit.getKind() == UnitKind.GROUP && unit.getMembers().isEmpty() && unit.getUnits().isEmpty() && !placed) {
			report.on(unit, Literals.NAMED__NAME, Shown.of(unit));
		}
	}
}
