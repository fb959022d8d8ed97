// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.IssuedDocument;
import org.kehoach.model.PlanPackage.Literals;

/** The recipients end with who keeps the document (Decree 30/2020/NĐ-CP, Annex I, section II.9). */
public final class MissingArchive extends WholeRule<IssuedDocument> {

	public MissingArchive() {
		super("KH212", Severity.WARNING, IssuedDocument.class);
	}

	@Override
	protected void checkWhole(IssuedDocument issuedDocument, Report report) {
		boolean kept = issuedDocument.getArchive() != null && !issuedDocument.getArchive().isBlank();
		if (!issuedDocument.getRecipients().isEmpty() && !kept) {
			report.at(issuedDocument, Literals.ISSUED_DOCUMENT__RECIPIENTS, issuedDocument.getRecipients().size() - 1);
		}
	}
}
