// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.messages.Messages;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.DelegatedTarget;
import org.kehoach.model.Indicator;
import org.kehoach.model.Item;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.QualitativeTarget;
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

	/** Told once for an indicator above. Different baselines, and what has no figure above, are the business of other rules. */
	private static void check(Indicator indicator, Indicator wanted, Report report) {
		for (TargetPair pair : TargetPair.of(indicator, wanted)) {
			boolean open = pair.wanted().getValue() instanceof DelegatedTarget || pair.wanted().getValue() instanceof QualitativeTarget;
			if (!open && pair.result() instanceof TargetComparison.NotComparable no && no.reason() != TargetComparison.Reason.BASELINE) {
				report.on(indicator, Literals.NAMED__NAME, indicator.getName(), Plans.of(wanted).getName() + "." + wanted.getName(),
						Messages.get("target-" + no.reason().name(), pair.day().getYear() + ""));
				return;
			}
		}
	}
}
