// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.OfficialDocument;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.value.DocumentNumber;
import org.kehoach.model.value.PartialDate;

/** The year inside a symbol is the year in which the document was issued. */
public final class SymbolYear extends RuleBase<OfficialDocument> {

	public SymbolYear() {
		super("KH402", Severity.WARNING, OfficialDocument.class);
	}

	@Override
	public void check(OfficialDocument document, Report report) {
		DocumentNumber number = document.getNumber();
		PartialDate date = document.getDate();
		if (number != null && number.year() != 0 && date != null && date.year() != 0 && number.year() != date.year()) {
			report.on(document, Literals.OFFICIAL_DOCUMENT__NUMBER, number.toString(), Integer.toString(number.year()), date.toString());
		}
	}
}
