// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.time.LocalDate;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.ChangeTarget;
import org.kehoach.model.Indicator;
import org.kehoach.model.Target;
import org.kehoach.model.value.TargetComparison;
import org.kehoach.model.value.TargetPair;

/** Within one plan a target does not get weaker from one milestone to the next. */
public final class WeakerLater extends RuleBase<Indicator> {

	public WeakerLater() {
		super("KH603", Severity.WARNING, Indicator.class);
	}

	@Override
	public void check(Indicator indicator, Report report) {
		for (Target later : indicator.getTargets()) {
			for (Target earlier : indicator.getTargets()) {
				LocalDate first = TargetPair.day(earlier, null);
				LocalDate second = TargetPair.day(later, null);
				if (first != null && second != null && first.isBefore(second) && earlier.getLevel() == later.getLevel()
						&& !(later.getValue() instanceof ChangeTarget)
						&& TargetComparison.of(indicator, later.getValue(), indicator, earlier.getValue()) instanceof TargetComparison.Weaker) {
					report.on(later, null, Shown.of(later.getValue()), later.getMilestone().toString(), Shown.of(earlier.getValue()),
							earlier.getMilestone().toString());
					return;
				}
			}
		}
	}
}
