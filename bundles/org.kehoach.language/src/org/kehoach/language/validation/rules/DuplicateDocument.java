// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.OfficialDocument;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.RegisteredDocument;
import org.kehoach.model.Registry;
import org.kehoach.model.value.DocumentNumber;

/**
 * A document is registered once. Numbers repeat every year: only number, symbol, date and issuer together make a
 * document.
 */
public final class DuplicateDocument extends RuleBase<RegisteredDocument> {

	public DuplicateDocument() {
		super("KH404", Severity.WARNING, RegisteredDocument.class);
	}

	@Override
	public void check(RegisteredDocument document, Report report) {
		DocumentNumber number = document.getNumber();
		Registry registry = EcoreUtil2.getContainerOfType(document, Registry.class);
		if (number == null || number.isDraft() || registry == null) {
			return;
		}
		boolean passed = false;
		for (OfficialDocument other : Documents.known(registry)) {
			passed |= other == document;
			// of two in one registry the second is the duplicate
			boolean first = other instanceof RegisteredDocument registered && (registered.eContainer() != registry || !passed);
			if (first && number.equals(other.getNumber()) && !Documents.differ(document.getDate(), other.getDate())
					&& (document.getIssuer() == null || other.getIssuer() == null || document.getIssuer() == other.getIssuer())) {
				report.on(document, Literals.NAMED__NAME, number.toString(), Documents.name(other));
				return;
			}
		}
	}
}
