// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.regex.Pattern;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.Rule;
import org.kehoach.model.DocumentType;
import org.kehoach.model.OfficialDocument;
import org.kehoach.model.PlanPackage;
import org.kehoach.model.value.DocumentNumber;
import org.kehoach.model.value.DocumentTypes;

/** The symbol starts with the abbreviation of the document's type (Decree 30/2020/ND-CP, Annex III). */
public final class SymbolMatchesType implements Rule<OfficialDocument> {

	private static final Pattern NATIONAL_ASSEMBLY = Pattern.compile("(UBTV)?QH\\d+");

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
		if (wanted != null && number != null && !number.typeSymbol().equals(wanted) && !isSpecial(document.getType(), number)) {
			report.on(document, PlanPackage.Literals.OFFICIAL_DOCUMENT__NUMBER, number.toString(), number.typeSymbol(), wanted);
		}
	}

	/** Forms that the decree does not rule: 226/2025/QH15 for a resolution, the Party's 41-QĐ/TW for rules. */
	private static boolean isSpecial(DocumentType type, DocumentNumber number) {
		return type == DocumentType.RESOLUTION && NATIONAL_ASSEMBLY.matcher(number.symbol()).matches()
				|| type == DocumentType.RULES && number.party() && number.typeSymbol().equals("QĐ");
	}
}
