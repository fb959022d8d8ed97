// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.DelegatedTarget;
import org.kehoach.model.Plan;
import org.kehoach.model.QualitativeTarget;
import org.kehoach.model.TargetValue;

/** A target that another document sets, or that is only described, cannot be measured until it has a figure. */
public final class UnmeasuredTarget extends RuleBase<TargetValue> {

	public UnmeasuredTarget() {
		super("KH611", Severity.INFO, TargetValue.class);
	}

	@Override
	public void check(TargetValue targetValue, Report report) {
		boolean open = targetValue instanceof QualitativeTarget || targetValue instanceof DelegatedTarget delegated && !hasFigures(delegated);
		if (open) {
			report.on(targetValue, null, Shown.of(targetValue));
		}
	}

	/** True for what a plan at hand says: its figures can be looked up. */
	private static boolean hasFigures(DelegatedTarget target) {
		return target.getDocument() instanceof Plan plan && !plan.eIsProxy();
	}
}
