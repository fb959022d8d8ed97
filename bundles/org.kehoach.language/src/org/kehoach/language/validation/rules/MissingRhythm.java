// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.Rule;
import org.kehoach.model.RecurringTiming;

/** What recurs says how often. */
public final class MissingRhythm implements Rule<RecurringTiming> {

	@Override
	public String code() {
		return "KH305";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public Class<RecurringTiming> target() {
		return RecurringTiming.class;
	}

	@Override
	public void check(RecurringTiming recurringTiming, Report report) {
		if (recurringTiming.getRhythms().isEmpty()) {
			report.on(recurringTiming, null, Shown.of(recurringTiming));
		}
	}
}
