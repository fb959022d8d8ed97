// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.IssuedDocument;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;

/**
 * A document names who signs it (Decree 30/2020/NĐ-CP, Annex I, section II.7); a plan that is attached to a decision
 * is signed with it.
 */
public final class MissingSignatory extends WholeRule<IssuedDocument> {

	public MissingSignatory() {
		super("KH211", Severity.INFO, IssuedDocument.class);
	}

	@Override
	protected void checkWhole(IssuedDocument issuedDocument, Report report) {
		boolean attached = issuedDocument instanceof Plan plan && Plans.isAttached(plan);
		if (issuedDocument.getSignatory() == null && !attached) {
			report.on(issuedDocument, Literals.NAMED__NAME, issuedDocument.getName());
		}
	}
}
