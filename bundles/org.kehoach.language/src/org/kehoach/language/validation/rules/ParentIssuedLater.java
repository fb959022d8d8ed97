// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.OfficialDocument;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.value.PartialDate;

/**
 * A plan is issued after the one that it implements. It happens the other way round (an annual plan before the new
 * five-year plan), so this is no error.
 */
public final class ParentIssuedLater extends WholeRule<Plan> {

	public ParentIssuedLater() {
		super("KH505", Severity.WARNING, Plan.class);
	}

	@Override
	protected void checkWhole(Plan plan, Report report) {
		PartialDate own = Plans.date(plan);
		for (int i = 0; i < plan.getImplements().size(); i++) {
			OfficialDocument above = plan.getImplements().get(i);
			if (!above.eIsProxy() && Documents.isLater(Documents.date(above), own)) {
				report.at(plan, Literals.PLAN__IMPLEMENTS, i, Documents.name(above), Documents.date(above).toString(), own.toString());
			}
		}
	}
}
