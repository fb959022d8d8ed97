// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.time.LocalDate;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Target;

/**
 * There is no target for districts in plans issued after the districts had ended (1/7/2025, to be
 * confirmed: docs/developers/legal-sources.md).
 */
public final class DistrictTarget extends RuleBase<Target> {

	private static final LocalDate END_OF_DISTRICTS = LocalDate.of(2025, 7, 1);

	public DistrictTarget() {
		super("KH614", Severity.WARNING, Target.class);
	}

	@Override
	public void check(Target target, Report report) {
		Plan plan = Plans.of(target);
		LocalDate issued = plan == null ? null : Plans.issued(plan);
		if (target.getLevel() == AdministrativeLevel.DISTRICT && issued != null && !issued.isBefore(END_OF_DISTRICTS)) {
			report.on(target, Literals.TARGET__LEVEL);
		}
	}
}
