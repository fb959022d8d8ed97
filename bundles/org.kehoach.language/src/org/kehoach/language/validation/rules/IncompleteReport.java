// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.ReportingDuty;

/** A report has a receiver and a time. */
public final class IncompleteReport extends WholeRule<ReportingDuty> {

	public IncompleteReport() {
		super("KH219", Severity.WARNING, ReportingDuty.class);
	}

	@Override
	protected void checkWhole(ReportingDuty duty, Report report) {
		boolean toSomebody = !duty.getTo().isEmpty() || duty.getVia() != null;
		if (!toSomebody || duty.getTiming() == null) {
			report.on(duty, Literals.REPORTING_DUTY__TITLE, duty.getTitle());
		}
	}
}
