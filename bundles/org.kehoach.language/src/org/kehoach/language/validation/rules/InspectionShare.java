// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.math.BigDecimal;
import java.util.regex.Pattern;

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
import org.kehoach.model.value.Phrases;

/** At least 30 % of the units are inspected in a year; agencies of the province have a target for it. */
public final class InspectionShare extends WholeRule<Plan> {

	private static final BigDecimal THIRTY = BigDecimal.valueOf(30);
	/** What is inspected: not the inspections that are made in the digital environment. */
	private static final Pattern UNITS = Pattern.compile("(phòng|đơn vị|cơ quan|xã|địa phương)[^.]*được kiểm tra|kiểm tra[^.]*(tại|đối với) [^.]*(phòng|đơn vị|cơ quan|xã|địa phương)");

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
			String title = indicator.getTitle() == null ? "" : Phrases.normal(indicator.getTitle());
			if (!title.contains("kiểm tra") || !UNITS.matcher(title + " " + indicator.getPopulation()).find()) {
				continue;
			}
			found = true;
			for (Target target : indicator.getTargets()) {
				if (target.getValue() instanceof AmountTarget amount && amount.isPercent() && amount.getAmount() != null
						&& amount.getAmount().compareTo(THIRTY) < 0) {
					report.on(target, null, "«" + Shown.of(amount) + "»");
				}
			}
		}
		if (!found && plan.getIssuer().getLevel() == AdministrativeLevel.PROVINCE) {
			report.on(plan, Literals.NAMED__NAME, Messages.get("no-inspection"));
		}
	}
}
