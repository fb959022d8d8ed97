// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.List;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.model.IssuedDocument;
import org.kehoach.model.OfficialDocument;
import org.kehoach.model.TopLevel;
import org.kehoach.model.value.DocumentNumber;
import org.kehoach.model.value.PartialDate;

/**
 * What a text says about a document is what the registries say about it: the date of its number, the symbol of its
 * date.
 */
public final class ContradictingCitation extends TextRule {

	public ContradictingCitation() {
		super("KH406", Severity.WARNING);
	}

	@Override
	protected void check(Prose prose, Report report) {
		if (prose.citations().isEmpty() || !(EcoreUtil2.getContainerOfType(prose.where(), TopLevel.class) instanceof IssuedDocument owner)) {
			return;
		}
		List<OfficialDocument> known = Documents.known(owner);
		for (Citation citation : prose.citations()) {
			OfficialDocument contradicted = contradicted(citation, known);
			if (contradicted != null) {
				report.on(prose.where(), prose.feature(), citation.text(), Documents.name(contradicted), shown(contradicted));
			}
		}
	}

	/** Null if the citation fits a known document, or if none is meant for sure. */
	private static OfficialDocument contradicted(Citation citation, List<OfficialDocument> known) {
		OfficialDocument wrong = null;
		for (OfficialDocument document : known) {
			DocumentNumber number = Documents.number(document);
			boolean dateDiffers = Documents.differ(citation.date(), Documents.date(document));
			if (citation.hasNumber(number) && !dateDiffers) {
				return null;
			}
			boolean sameDay = citation.date() != null && citation.date().equals(Documents.date(document));
			if (citation.hasNumber(number) || citation.hasFigure(number) && sameDay) {
				wrong = document;
			}
		}
		return wrong;
	}

	private static String shown(OfficialDocument document) {
		PartialDate date = Documents.date(document);
		return Documents.number(document) + (date == null ? "" : " (" + date + ")");
	}
}
