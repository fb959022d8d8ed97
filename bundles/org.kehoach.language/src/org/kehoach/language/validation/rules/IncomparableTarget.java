// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.messages.Messages;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.Indicator;
import org.kehoach.model.Item;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.value.TargetComparison;
import org.kehoach.model.value.TargetPair;

/** Where a target cannot be compared with the one above, the reason is told, so that a person compares them. */
public final class IncomparableTarget extends RuleBase<Indicator> {

	public IncomparableTarget() {
		super("KH602", Severity.INFO, Indicator.class);
	}

	@Override
	public void check(Indicator indicator, Report report) {
		for (Item above : Plans.resolved(indicator.getRefines())) {
			if (above instanceof Indicator wanted) {
				check(indicator, wanted, report);
			}
		}
	}

	/** Told once for an indicator above; different baselines are the business of another rule. */
	private static void check(Indicator indicator, Indicator wanted, Report report) {
		for (TargetPair pair : TargetPair.of(indicator, wanted)) {
			if (pair.result() instanceof TargetComparison.NotComparable no && no.reason() != TargetComparison.Reason.BASELINE) {
				report.on(indicator, Literals.NAMED__NAME, indicator.getName(), Plans.of(wanted).getName() + "." + wanted.getName(),
						Messages.get("target-" + no.reason().name(), pair.day().getYear() + ""));
				return;
			}
		}
	}
}
