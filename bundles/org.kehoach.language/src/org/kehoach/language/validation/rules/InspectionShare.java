// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.messages.Messages;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.AmountTarget;
import org.kehoach.model.AreaKind;
import org.kehoach.model.Indicator;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Target;
import org.kehoach.model.value.ScoredMatters;

/** At least 30 % of the units are inspected in a year; agencies of the province have a target for it. */
public final class InspectionShare extends WholeRule<Plan> {

	public InspectionShare() {
		super("KH703", Severity.WARNING, Plan.class);
	}

	@Override
	protected void checkWhole(Plan plan, Report report) {
		if (!Plans.isScored(plan) || plan.getAreas().stream().noneMatch(area -> area.getKind() == AreaKind.STEERING)) {
			return;
		}
		boolean found = false;
		for (Indicator indicator : Plans.only(Indicator.class, Plans.items(plan))) {
			if (!ScoredMatters.isInspection(indicator.getTitle(), indicator.getPopulation())) {
				continue;
			}
			found = true;
			for (Target target : indicator.getTargets()) {
				if (target.getValue() instanceof AmountTarget amount && amount.isPercent() && amount.getAmount() != null
						&& amount.getAmount().compareTo(ScoredMatters.INSPECTED_UNITS) < 0) {
					report.on(target, null, "«" + Shown.of(amount) + "»");
				}
			}
		}
		if (!found && plan.getIssuer().getLevel() == AdministrativeLevel.PROVINCE) {
			report.on(plan, Literals.NAMED__NAME, Messages.get("no-inspection"));
		}
	}
}
