// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.ReportingDuty;
import org.kehoach.model.Responsibility;
import org.kehoach.model.Unit;
import org.kehoach.model.WorkAttributes;
import org.kehoach.model.value.PartialDate;
import org.kehoach.model.value.TimeWindow;

/** A unit that is charged or asked exists in the period of the plan: agencies are merged and dissolved. */
public final class UnitOutsideValidity extends RuleBase<EObject> {

	public UnitOutsideValidity() {
		super("KH218", Severity.WARNING, EObject.class);
	}

	@Override
	public void check(EObject object, Report report) {
		switch (object) {
		case WorkAttributes work -> {
			check(work, Literals.WORK_ATTRIBUTES__LEADS, report);
			check(work, Literals.WORK_ATTRIBUTES__COORDINATORS, report);
			check(work, Literals.WORK_ATTRIBUTES__SUPPORTERS, report);
		}
		case Responsibility responsibility -> check(responsibility, Literals.RESPONSIBILITY__UNITS, report);
		case ReportingDuty duty -> {
			check(duty, Literals.REPORTING_DUTY__FROM, report);
			check(duty, Literals.REPORTING_DUTY__TO, report);
		}
		default -> {
			// names no unit that has to do something
		}
		}
	}

	private static void check(EObject object, EReference list, Report report) {
		TimeWindow period = Plans.period(Plans.of(object)).orElse(null);
		List<?> units = (List<?>) object.eGet(list);
		for (int i = 0; period != null && i < units.size(); i++) {
			Unit unit = (Unit) units.get(i);
			PartialDate from = unit.getValidFrom();
			PartialDate to = unit.getValidTo();
			if (from != null && from.year() != 0 && from.earliest(from.year()).isAfter(period.last())) {
				report.at(object, list, i, Shown.of(unit), from + " -");
			} else if (to != null && to.year() != 0 && to.latest(to.year()).isBefore(period.first())) {
				report.at(object, list, i, Shown.of(unit), "- " + to);
			}
		}
	}
}
