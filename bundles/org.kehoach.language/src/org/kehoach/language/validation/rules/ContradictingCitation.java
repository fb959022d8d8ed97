// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.IssuedDocument;
import org.kehoach.model.OfficialDocument;
import org.kehoach.model.TopLevel;
import org.kehoach.model.value.DocumentNumber;
import org.kehoach.model.value.PartialDate;

/**
 * What a text says about a document is what the registries say about it: the date of its number, the symbol of its
 * date.
 */
public final class ContradictingCitation extends RuleBase<EObject> {

	public ContradictingCitation() {
		super("KH406", Severity.WARNING, EObject.class);
	}

	@Override
	public void check(EObject object, Report report) {
		if (!(EcoreUtil2.getContainerOfType(object, TopLevel.class) instanceof IssuedDocument owner)) {
			return;
		}
		List<OfficialDocument> known = null;
		for (Prose prose : Prose.of(object)) {
			for (Citation citation : Citation.in(prose.text())) {
				known = known == null ? Documents.known(owner) : known;
				OfficialDocument contradicted = contradicted(citation, known);
				if (contradicted != null) {
					report.on(prose.where(), prose.feature(), citation.text(), Documents.name(contradicted), shown(contradicted));
				}
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
