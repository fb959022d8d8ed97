// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.Rule;
import org.kehoach.model.Timing;

/** A deadline falls into the period of its plan. */
public final class TimeOutsidePeriod implements Rule<Timing> {

	@Override
	public String code() {
		return "KH301";
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
		PlanTime.of(timing).filter(PlanTime::isOutside)
				.ifPresent(time -> report.on(timing, null, Shown.of(timing), time.shown()));
	}
}
