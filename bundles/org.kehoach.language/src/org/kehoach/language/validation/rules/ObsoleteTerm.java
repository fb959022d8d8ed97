// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

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

	/**
	 * What a source text of a plan should say instead of terms that had ended when it was issued.
	 *
	 * @return in the order of the text; empty if nothing in it is known to have another name
	 */
	public static List<Passage> passages(Plan plan, String source) {
		LocalDate issued = Plans.issued(plan);
		return issued == null ? List.of()
				: Glossary.terms().stream().filter(term -> issued.isAfter(term.lastDay())).flatMap(term -> term.passages(source).stream())
						.sorted(Comparator.comparingInt(Passage::start)).toList();
	}
}
