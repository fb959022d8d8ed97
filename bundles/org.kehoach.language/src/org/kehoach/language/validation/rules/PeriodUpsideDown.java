// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.Period;
import org.kehoach.model.value.PartialDate;

/** A plan's period ends after it has begun. */
public final class PeriodUpsideDown extends RuleBase<Period> {

	public PeriodUpsideDown() {
		super("KH311", Severity.ERROR, Period.class);
	}

	@Override
	public void check(Period period, Report report) {
		PartialDate from = period.getFrom();
		PartialDate to = period.getTo();
		if (from != null && to != null && from.year() != 0 && to.year() != 0 && from.earliest(from.year()).isAfter(to.latest(to.year()))) {
			report.on(period, null, Shown.of(period));
		}
	}
}
