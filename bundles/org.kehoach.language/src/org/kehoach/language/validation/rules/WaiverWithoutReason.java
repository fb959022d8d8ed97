// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Waiver;
import org.kehoach.model.value.Phrases;

/** What is left out is left out for a reason that can be read. */
public final class WaiverWithoutReason extends RuleBase<Waiver> {

	public WaiverWithoutReason() {
		super("KH508", Severity.WARNING, Waiver.class);
	}

	@Override
	public void check(Waiver waiver, Report report) {
		String reason = waiver.getReason() == null ? "" : Phrases.normal(waiver.getReason());
		if (reason.length() < 5) {
			report.on(waiver, Literals.WAIVER__REASON);
		}
	}
}
