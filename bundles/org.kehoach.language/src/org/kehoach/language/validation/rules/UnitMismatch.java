// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.AmountTarget;
import org.kehoach.model.Indicator;
import org.kehoach.model.RangeTarget;
import org.kehoach.model.Target;

/** The targets are given in the unit that the indicator names. */
public final class UnitMismatch extends RuleBase<Indicator> {

	public UnitMismatch() {
		super("KH613", Severity.WARNING, Indicator.class);
	}

	@Override
	public void check(Indicator indicator, Report report) {
		if (indicator.getUnit() == null || indicator.getUnit().contains("%") || indicator.getUnit().contains("phần trăm")) {
			return;
		}
		for (Target target : indicator.getTargets()) {
			boolean percent = target.getValue() instanceof AmountTarget amount && amount.isPercent()
					|| target.getValue() instanceof RangeTarget range && range.isPercent();
			if (percent) {
				report.on(target, null, Shown.of(target.getValue()), indicator.getUnit());
			}
		}
	}
}
