// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.regex.Pattern;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.ChangeTarget;
import org.kehoach.model.Indicator;

/** A reduction or increase says against which year or period it is counted; else it cannot be measured. */
public final class MissingBaseline extends RuleBase<ChangeTarget> {

	/** A population that is fixed in time is a baseline: "rules in force on 31/5/2020". */
	private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d{2}\\b");

	public MissingBaseline() {
		super("KH605", Severity.WARNING, ChangeTarget.class);
	}

	@Override
	public void check(ChangeTarget changeTarget, Report report) {
		Indicator indicator = EcoreUtil2.getContainerOfType(changeTarget, Indicator.class);
		boolean fixed = indicator != null && (indicator.getBaseline() != null
				|| indicator.getPopulation() != null && YEAR.matcher(indicator.getPopulation()).find());
		if (changeTarget.getBaseline() == null && !fixed) {
			report.on(changeTarget, null, Shown.of(changeTarget));
		}
	}
}
