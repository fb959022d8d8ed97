// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.Rule;
import org.kehoach.model.Timing;

/** A time does not reach beyond the period of its plan ("all of 2025" in a plan for half a year). */
public final class TimeExceedsPeriod implements Rule<Timing> {

	@Override
	public String code() {
		return "KH302";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public Class<Timing> target() {
		return Timing.class;
	}

	@Override
	public void check(Timing timing, Report report) {
		PlanTime.of(timing).filter(PlanTime::exceeds)
				.ifPresent(time -> report.on(timing, null, Shown.of(timing), time.shown()));
	}
}
