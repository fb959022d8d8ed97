// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.DocumentType;
import org.kehoach.model.OfficialDocument;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.value.DocumentNumber;
import org.kehoach.model.value.PartialDate;

/**
 * The number of a legal normative document holds its year: 118/2025/NĐ-CP (Decree 30/2020/NĐ-CP rules other documents only). Older
 * ones than of 2017 are left alone, since the day from which on it holds is not confirmed.
 */
public final class IncompleteSymbol extends RuleBase<OfficialDocument> {

	public IncompleteSymbol() {
		super("KH403", Severity.WARNING, OfficialDocument.class);
	}

	@Override
	public void check(OfficialDocument document, Report report) {
		DocumentNumber number = document.getNumber();
		PartialDate date = document.getDate();
		boolean normative = document.getType() == DocumentType.DECREE || document.getType() == DocumentType.CIRCULAR
				|| document.getType() == DocumentType.JOINT_CIRCULAR;
		if (normative && number != null && number.year() == 0 && date != null && date.year() > 2016) {
			report.on(document, Literals.OFFICIAL_DOCUMENT__NUMBER, number.toString(), number.number() + "/" + date.year() + "/" + number.symbol());
		}
	}
}
