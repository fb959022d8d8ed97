// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.time.LocalDate;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.model.Plan;

/**
 * A plan does not use terms of what had ended when it was issued: abolished levels, merged ministries, former grades
 * of services.
 */
public final class ObsoleteTerm extends TextRule {

	public ObsoleteTerm() {
		super("KH801", Severity.WARNING);
	}

	@Override
	protected void check(Prose prose, Report report) {
		Plan plan = Glossary.mayStandIn(prose) ? Plans.of(prose.where()) : null;
		LocalDate issued = plan == null ? null : Plans.issued(plan);
		if (issued == null) {
			return;
		}
		for (Term term : Glossary.terms()) {
			String found = issued.isAfter(term.lastDay()) ? term.in(prose) : null;
			if (found != null) {
				report.on(prose.where(), prose.feature(), found, term.ended(), term.instead());
				return;
			}
		}
	}
}
