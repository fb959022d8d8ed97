// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.Collection;
import java.util.function.Function;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Unit;

/** No unit stands above itself, precedes itself or is a member of itself, directly or through others. */
public final class UnitCycle extends RuleBase<Unit> {

	public UnitCycle() {
		super("KH105", Severity.ERROR, Unit.class);
	}

	@Override
	public void check(Unit unit, Report report) {
		report(unit, Literals.UNIT__PARENT, UnitTree::superiors, report);
		report(unit, Literals.UNIT__PREDECESSORS, Unit::getPredecessors, report);
		report(unit, Literals.UNIT__MEMBERS, Unit::getMembers, report);
	}

	private static void report(Unit unit, EReference link, Function<Unit, Collection<Unit>> links, Report report) {
		if (unit.eIsSet(link) && Reachability.leadsBack(unit, links)) {
			report.on(unit, link, Shown.of(unit));
		}
	}
}
