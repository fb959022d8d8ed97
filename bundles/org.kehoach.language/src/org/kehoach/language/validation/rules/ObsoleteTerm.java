// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.Plan;

/**
 * A plan does not use terms of what had ended when it was issued: abolished levels, merged ministries, former grades
 * of services.
 */
public final class ObsoleteTerm extends RuleBase<EObject> {

	public ObsoleteTerm() {
		super("KH801", Severity.WARNING, EObject.class);
	}

	@Override
	public void check(EObject object, Report report) {
		List<Prose> texts = Prose.of(object);
		Plan plan = texts.isEmpty() ? null : Plans.of(object);
		LocalDate issued = plan == null ? null : Plans.issued(plan);
		if (issued == null) {
			return;
		}
		for (Prose prose : texts) {
			String lower = prose.text().toLowerCase(Locale.ROOT);
			for (Term term : Glossary.terms()) {
				String found = issued.isAfter(term.lastDay()) ? term.in(prose.text(), lower) : null;
				if (found != null) {
					report.on(prose.where(), prose.feature(), found, term.ended(), term.instead());
					break;
				}
			}
		}
	}
}
