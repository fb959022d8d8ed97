// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.OfficialDocument;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Unit;
import org.kehoach.model.value.DocumentNumber;

/** The symbol names the agency that issues the document (Decree 30/2020/NĐ-CP, Annex I, section II.3). */
public final class SymbolMatchesIssuer extends RuleBase<OfficialDocument> {

	public SymbolMatchesIssuer() {
		super("KH405", Severity.WARNING, OfficialDocument.class);
	}

	@Override
	public void check(OfficialDocument document, Report report) {
		DocumentNumber number = document.getNumber();
		if (number == null || !Plans.isKnown(document.getIssuer())) {
			return;
		}
		Set<String> symbols = new LinkedHashSet<>();
		for (Unit unit : UnitTree.upwards(document.getIssuer())) {
			if (unit.getSymbol() != null) {
				symbols.add(unit.getSymbol());
				break;
			}
		}
		// the National Assembly adds the number of its term: QH15
		List<String> parts = List.of(number.symbol().replaceFirst("^((?:UBTV)?QH)\\d+", "$1").split("[-/]"));
		if (!symbols.isEmpty() && symbols.stream().noneMatch(symbol -> parts.containsAll(List.of(symbol.split("-"))))) {
			report.on(document, Literals.OFFICIAL_DOCUMENT__NUMBER, number.toString(), String.join(", ", symbols), Shown.of(document.getIssuer()));
		}
	}
}
