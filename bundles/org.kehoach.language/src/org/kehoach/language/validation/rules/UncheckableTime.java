// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.Rule;
import org.kehoach.model.OngoingTiming;
import org.kehoach.model.TextTiming;
import org.kehoach.model.Timing;

/** Work that goes on all the time, or whose time is only described, cannot be checked off. */
public final class UncheckableTime implements Rule<Timing> {

	@Override
	public String code() {
		return "KH304";
	}

	@Override
	public Severity severity() {
		return Severity.INFO;
	}

	@Override
	public Class<Timing> target() {
		return Timing.class;
	}

	@Override
	public void check(Timing timing, Report report) {
		if (timing instanceof OngoingTiming || timing instanceof TextTiming) {
			report.on(timing, null, Shown.of(timing));
		}
	}
}
