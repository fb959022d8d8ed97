// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.ReportingDuty;

/** A report has a receiver and a time. */
public final class IncompleteReport extends RuleBase<ReportingDuty> {

	public IncompleteReport() {
		super("KH219", Severity.WARNING, ReportingDuty.class);
	}

	@Override
	public void check(ReportingDuty duty, Report report) {
		boolean toSomebody = !duty.getTo().isEmpty() || duty.getVia() != null;
		if (!toSomebody || duty.getTiming() == null) {
			report.on(duty, Literals.REPORTING_DUTY__TITLE, duty.getTitle());
		}
	}
}
