// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.Appendix;
import org.kehoach.model.Indicator;
import org.kehoach.model.Item;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Task;

/** An appendix has rows to show and columns to show them in. */
public final class EmptyAppendix extends WholeRule<Appendix> {

	public EmptyAppendix() {
		super("KH414", Severity.WARNING, Appendix.class);
	}

	@Override
	protected void checkWhole(Appendix appendix, Report report) {
		Plan plan = Plans.of(appendix);
		if (plan == null) {
			return;
		}
		Class<? extends Item> rows = appendix.isIndicators() ? Indicator.class : Task.class;
		if (appendix.getColumns().isEmpty() || Plans.items(plan).stream().noneMatch(rows::isInstance)) {
			report.on(appendix, Literals.NAMED__NAME, appendix.getTitle());
		}
	}
}
