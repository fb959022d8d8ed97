// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.Indicator;
import org.kehoach.model.RankTarget;
import org.kehoach.model.Target;

/** An indicator has one target for a milestone and level; ranks by several indices stand side by side. */
public final class TargetTwice extends RuleBase<Indicator> {

	public TargetTwice() {
		super("KH612", Severity.WARNING, Indicator.class);
	}

	@Override
	public void check(Indicator indicator, Report report) {
		Set<String> seen = new HashSet<>();
		for (Target target : indicator.getTargets()) {
			boolean rank = target.getValue() instanceof RankTarget;
			if (!rank && !seen.add(target.getMilestone() + " " + target.getLevel())) {
				report.on(target, null, indicator.getName());
			}
		}
	}
}
