// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.Indicator;
import org.kehoach.model.PlanPackage.Literals;

/** An indicator says what is to be reached. */
public final class MissingTarget extends WholeRule<Indicator> {

	public MissingTarget() {
		super("KH610", Severity.WARNING, Indicator.class);
	}

	@Override
	protected void checkWhole(Indicator indicator, Report report) {
		if (indicator.getTargets().isEmpty() && indicator.getParts().isEmpty()) {
			report.on(indicator, Literals.NAMED__NAME, indicator.getName());
		}
	}
}
