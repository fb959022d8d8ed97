// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.Rule;
import org.kehoach.model.DelegatedTiming;

/** A time that another document sets names that document, or at least a year. */
public final class UntraceableTime implements Rule<DelegatedTiming> {

	@Override
	public String code() {
		return "KH306";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public Class<DelegatedTiming> target() {
		return DelegatedTiming.class;
	}

	@Override
	public void check(DelegatedTiming delegatedTiming, Report report) {
		if (delegatedTiming.getDocument() == null && delegatedTiming.getYear() == 0) {
			report.on(delegatedTiming, null, Shown.of(delegatedTiming));
		}
	}
}
