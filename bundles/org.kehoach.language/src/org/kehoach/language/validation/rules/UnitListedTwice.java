// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Unit;
import org.kehoach.model.WorkAttributes;

/** A unit stands once among those that coordinate and support. */
public final class UnitListedTwice extends RuleBase<WorkAttributes> {

	public UnitListedTwice() {
		super("KH217", Severity.WARNING, WorkAttributes.class);
	}

	@Override
	public void check(WorkAttributes work, Report report) {
		Set<Unit> seen = new HashSet<>();
		for (EReference list : List.of(Literals.WORK_ATTRIBUTES__COORDINATORS, Literals.WORK_ATTRIBUTES__SUPPORTERS)) {
			List<?> units = (List<?>) work.eGet(list);
			for (int i = 0; i < units.size(); i++) {
				Unit unit = (Unit) units.get(i);
				if (!unit.eIsProxy() && !seen.add(unit)) {
					report.at(work, list, i, Shown.of(unit));
				}
			}
		}
	}
}
