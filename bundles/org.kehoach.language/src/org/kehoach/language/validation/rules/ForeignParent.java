// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.OfficialDocument;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Unit;

/**
 * A plan implements documents of the agencies above its issuer, of their predecessors, or of the centre; not those
 * of another province.
 */
public final class ForeignParent extends WholeRule<Plan> {

	public ForeignParent() {
		super("KH507", Severity.WARNING, Plan.class);
	}

	@Override
	protected void checkWhole(Plan plan, Report report) {
		if (!Plans.isKnown(plan.getIssuer())) {
			return;
		}
		Set<Unit> authorities = UnitTree.authorities(plan.getIssuer());
		Set<AdministrativeLevel> central = EnumSet.of(AdministrativeLevel.CENTRAL, AdministrativeLevel.UNSPECIFIED);
		for (int i = 0; i < plan.getImplements().size(); i++) {
			OfficialDocument above = plan.getImplements().get(i);
			Unit issuer = above.eIsProxy() ? null : above.getIssuer();
			if (Plans.isKnown(issuer) && !central.contains(issuer.getLevel())
					&& UnitTree.upwards(issuer).stream().noneMatch(authorities::contains)) {
				report.at(plan, Literals.PLAN__IMPLEMENTS, i, Documents.name(above), Shown.of(issuer));
			}
		}
	}
}
