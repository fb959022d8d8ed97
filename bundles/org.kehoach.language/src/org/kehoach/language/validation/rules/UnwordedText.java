// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.placeholders.Placeholders;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.Funding;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Recipient;
import org.kehoach.model.ReportingDuty;
import org.kehoach.model.Signatory;

/**
 * What stands in square brackets was put there by the program, or by the author, to be worded later. It would be printed as it
 * stands.
 */
public final class UnwordedText extends RuleBase<EObject> {

	private static final int SHOWN = 60;

	public UnwordedText() {
		super("KH807", Severity.WARNING, EObject.class);
	}

	@Override
	public void check(EObject object, Report report) {
		for (Prose prose : Prose.of(object)) {
			check(prose.where(), prose.feature(), prose.text(), report);
		}
		switch (object) {
		case Signatory signatory -> check(signatory, Literals.SIGNATORY__POSITION, signatory.getPosition(), report);
		case Funding funding -> check(funding, Literals.FUNDING__TEXT, funding.getText(), report);
		case Recipient recipient -> check(recipient, Literals.RECIPIENT__TEXT, recipient.getText(), report);
		case ReportingDuty duty -> check(duty, Literals.REPORTING_DUTY__TITLE, duty.getTitle(), report);
		default -> {
			// has no other text
		}
		}
	}

	private static void check(EObject where, EAttribute feature, String text, Report report) {
		if (text != null) {
			Placeholders.in(text).ifPresent(words -> report.on(where, feature,
					words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…"));
		}
	}
}
