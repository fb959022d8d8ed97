// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.resource.LinkOrder;
import org.kehoach.language.validation.Rule;
import org.kehoach.model.OfficialDocument;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage;

/** No plan implements itself, directly or through the plans above it. */
public final class PlanCycle implements Rule<Plan> {

	@Override
	public String code() {
		return "KH103";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public Class<Plan> target() {
		return Plan.class;
	}

	@Override
	public void check(Plan plan, Report report) {
		Predicate<EObject> leadsBack = LinkOrder.towards(plan, List.of(plan));
		if (Reachability.<OfficialDocument>leadsBack(plan,
				document -> document instanceof Plan above && leadsBack.test(above) ? above.getImplements() : List.of())) {
			report.on(plan, PlanPackage.Literals.PLAN__IMPLEMENTS, plan.getName());
		}
	}
}
