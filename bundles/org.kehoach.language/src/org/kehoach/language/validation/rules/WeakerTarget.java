// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.Indicator;
import org.kehoach.model.Item;
import org.kehoach.model.value.TargetComparison;
import org.kehoach.model.value.TargetPair;

/**
 * A target is no weaker than the one it refines, at every milestone of the plan above that falls into this plan's
 * period.
 */
public final class WeakerTarget extends RuleBase<Indicator> {

	public WeakerTarget() {
		super("KH601", Severity.WARNING, Indicator.class);
	}

	@Override
	public void check(Indicator indicator, Report report) {
		for (Item above : Plans.resolved(indicator.getRefines())) {
			if (above instanceof Indicator wanted) {
				for (TargetPair pair : TargetPair.of(indicator, wanted)) {
					if (pair.result() instanceof TargetComparison.Weaker) {
						report.on(pair.own(), null, Shown.of(pair.own().getValue()), Plans.of(wanted).getName() + "." + wanted.getName(),
								Shown.of(pair.wanted().getValue()), Integer.toString(pair.day().getYear()));
					}
				}
			}
		}
	}
}
