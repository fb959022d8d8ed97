// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.Indicator;
import org.kehoach.model.Item;
import org.kehoach.model.value.TargetComparison;
import org.kehoach.model.value.TargetPair;

/** A change is counted from the same year or period as the one above. */
public final class OtherBaseline extends RuleBase<Indicator> {

	public OtherBaseline() {
		super("KH606", Severity.WARNING, Indicator.class);
	}

	@Override
	public void check(Indicator indicator, Report report) {
		for (Item above : Plans.resolved(indicator.getRefines())) {
			if (above instanceof Indicator wanted) {
				for (TargetPair pair : TargetPair.of(indicator, wanted)) {
					if (pair.result() instanceof TargetComparison.NotComparable no && no.reason() == TargetComparison.Reason.BASELINE) {
						report.on(pair.own(), null, Shown.of(pair.own().getValue()), Plans.of(wanted).getName() + "." + wanted.getName(),
								Shown.of(pair.wanted().getValue()));
					}
				}
			}
		}
	}
}
