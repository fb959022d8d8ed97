// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.IssuedDocument;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;

/**
 * A document names who signs it (Decree 30/2020/NĐ-CP, Annex I, section II.7); a plan that is attached to a decision
 * is signed with it.
 */
public final class MissingSignatory extends RuleBase<IssuedDocument> {

	public MissingSignatory() {
		super("KH211", Severity.INFO, IssuedDocument.class);
	}

	@Override
	public void check(IssuedDocument issuedDocument, Report report) {
		boolean attached = issuedDocument instanceof Plan plan && Plans.isAttached(plan);
		if (issuedDocument.getSignatory() == null && !attached) {
			report.on(issuedDocument, Literals.NAMED__NAME, issuedDocument.getName());
		}
	}
}
