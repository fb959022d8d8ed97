// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.IssuedDocument;
import org.kehoach.model.OfficialDocument;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.value.PartialDate;

/** A document is based on what had been issued before it. */
public final class LaterBasis extends WholeRule<IssuedDocument> {

	public LaterBasis() {
		super("KH412", Severity.WARNING, IssuedDocument.class);
	}

	@Override
	protected void checkWhole(IssuedDocument issuedDocument, Report report) {
		PartialDate own = Documents.date(issuedDocument);
		for (int i = 0; i < issuedDocument.getBases().size(); i++) {
			OfficialDocument basis = issuedDocument.getBases().get(i);
			if (!basis.eIsProxy() && Documents.isLater(Documents.date(basis), own)) {
				report.at(issuedDocument, Literals.ISSUED_DOCUMENT__BASES, i, Documents.name(basis), Documents.date(basis).toString(), own.toString());
			}
		}
	}
}
