// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.DateTiming;
import org.kehoach.model.DeadlineTiming;
import org.kehoach.model.MonthTiming;
import org.kehoach.model.QuarterTiming;
import org.kehoach.model.ReportingDuty;
import org.kehoach.model.Timing;

/**
 * A deadline names its year; without one, the plan's period decides, and where that has several years nobody can
 * tell. Reports may be due every year.
 */
public final class DeadlineWithoutYear extends RuleBase<Timing> {

	public DeadlineWithoutYear() {
		super("KH310", Severity.INFO, Timing.class);
	}

	@Override
	public void check(Timing timing, Report report) {
		if (EcoreUtil2.getContainerOfType(timing, ReportingDuty.class) != null) {
			return;
		}
		boolean severalYears = Plans.period(Plans.of(timing)).filter(period -> period.first().getYear() != period.last().getYear()).isPresent();
		boolean open = switch (timing) {
		case DeadlineTiming deadline -> deadline.getDate() != null && deadline.getDate().year() == 0;
		case DateTiming day -> day.getDate() != null && day.getDate().year() == 0;
		case QuarterTiming quarter -> severalYears && quarter.getYear() == 0;
		case MonthTiming month -> severalYears && month.getYear() == 0;
		default -> false;
		};
		if (open) {
			report.on(timing, null, Shown.of(timing));
		}
	}
}
