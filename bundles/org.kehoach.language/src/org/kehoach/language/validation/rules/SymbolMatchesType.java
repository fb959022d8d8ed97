// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.Rule;
import org.kehoach.model.OfficialDocument;
import org.kehoach.model.PlanPackage;
import org.kehoach.model.value.DocumentNumber;
import org.kehoach.model.value.DocumentTypes;

/** The symbol starts with the abbreviation of the document's type (Decree 30/2020/ND-CP, Annex III). */
public final class SymbolMatchesType implements Rule<OfficialDocument> {

	@Override
	public String code() {
		return "KH401";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public Class<OfficialDocument> target() {
		return OfficialDocument.class;
	}

	@Override
	public void check(OfficialDocument document, Report report) {
		String wanted = DocumentTypes.abbreviation(document.getType()).orElse(null);
		DocumentNumber number = document.getNumber();
		// the National Assembly and its committee number everything alike: 226/2025/QH15
		boolean assembly = number != null && number.symbol().matches("(UBTV)?QH\\d+.*");
		if (wanted != null && number != null && !assembly && !number.typeSymbol().equals(wanted)) {
			report.on(document, PlanPackage.Literals.OFFICIAL_DOCUMENT__NUMBER, number.toString(), number.typeSymbol(), wanted);
		}
	}
}
