// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.math.BigDecimal;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.RangeTarget;

/** The lower end of a range stands first. */
public final class RangeTargetUpsideDown extends RuleBase<RangeTarget> {

	public RangeTargetUpsideDown() {
		super("KH607", Severity.ERROR, RangeTarget.class);
	}

	@Override
	public void check(RangeTarget rangeTarget, Report report) {
		BigDecimal low = rangeTarget.getLow();
		BigDecimal high = rangeTarget.getHigh();
		if (low != null && high != null && low.compareTo(high) > 0) {
			report.on(rangeTarget, null, low.toPlainString(), high.toPlainString());
		}
	}
}
