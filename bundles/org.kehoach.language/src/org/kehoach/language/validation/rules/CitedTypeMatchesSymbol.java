// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.model.DocumentType;
import org.kehoach.model.value.DocumentTypes;

/**
 * The type word before a cited number is that of its symbol (Decree 30/2020/NĐ-CP, Annex III): «3647/QĐ-UBND» is a
 * decision.
 */
public final class CitedTypeMatchesSymbol extends TextRule {

	public CitedTypeMatchesSymbol() {
		super("KH408", Severity.WARNING);
	}

	@Override
	protected void check(Prose prose, Report report) {
		for (Citation citation : prose.citations()) {
			String symbol = citation.number().typeSymbol();
			String wanted = citation.type() == null ? null : DocumentTypes.abbreviation(citation.type()).orElse(null);
			if (wanted != null && !wanted.equals(symbol) && isAbbreviation(symbol)) {
				report.on(prose.where(), prose.feature(), citation.text(), symbol, wanted);
			}
		}
	}

	/** Official letters and documents of the National Assembly start with something else. */
	private static boolean isAbbreviation(String symbol) {
		return DocumentType.VALUES.stream().anyMatch(type -> DocumentTypes.abbreviation(type).filter(symbol::equals).isPresent());
	}
}
