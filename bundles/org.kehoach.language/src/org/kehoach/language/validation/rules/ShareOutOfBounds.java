// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.math.BigDecimal;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.AmountTarget;
import org.kehoach.model.ChangeDirection;
import org.kehoach.model.ChangeTarget;
import org.kehoach.model.Indicator;
import org.kehoach.model.RangeTarget;
import org.kehoach.model.TargetValue;

/** A share of a whole lies between 0 and 100 %. */
public final class ShareOutOfBounds extends RuleBase<TargetValue> {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	public ShareOutOfBounds() {
		super("KH608", Severity.WARNING, TargetValue.class);
	}

	@Override
	public void check(TargetValue targetValue, Report report) {
		Indicator indicator = EcoreUtil2.getContainerOfType(targetValue, Indicator.class);
		boolean share = indicator != null && indicator.getPopulation() != null;
		BigDecimal most = switch (targetValue) {
		case AmountTarget amount when amount.isPercent() && share -> amount.getAmount();
		case RangeTarget range when range.isPercent() && share -> range.getHigh();
		case ChangeTarget change when change.isPercent() && change.getDirection() == ChangeDirection.REDUCE -> change.getAmount();
		default -> null;
		};
		if (most != null && most.compareTo(HUNDRED) > 0) {
			report.on(targetValue, null, most.toPlainString());
		}
	}
}
