// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.List;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.model.IssuedDocument;
import org.kehoach.model.OfficialDocument;
import org.kehoach.model.TopLevel;
import org.kehoach.model.Unit;
import org.kehoach.model.value.Phrases;

/**
 * A text names the issuer of a cited document as the registries do: a decision of the committee's chairman is not
 * one of the committee.
 */
public final class CitedIssuer extends TextRule {

	private static final List<String> HEADS = List.of("chủ tịch");

	public CitedIssuer() {
		super("KH415", Severity.WARNING);
	}

	@Override
	protected void check(Prose prose, Report report) {
		if (prose.citations().isEmpty() || !(EcoreUtil2.getContainerOfType(prose.where(), TopLevel.class) instanceof IssuedDocument owner)) {
			return;
		}
		List<OfficialDocument> known = Documents.known(owner);
		for (Citation citation : prose.citations()) {
			Unit issuer = citation.issuer().isEmpty() ? null : issuer(citation, known);
			if (issuer != null && contradicts(Phrases.normal(citation.issuer()), issuer)) {
				report.on(prose.where(), prose.feature(), citation.text(), Shown.start(citation.issuer()), Shown.of(issuer));
			}
		}
	}

	/** Null if the document, or its issuer, is not known for sure. */
	private static Unit issuer(Citation citation, List<OfficialDocument> known) {
		return known.stream().filter(document -> citation.hasNumber(Documents.number(document)) && citation.date() != null
				&& citation.date().equals(Documents.date(document))).map(Documents::issuer).filter(Plans::isKnown).findFirst().orElse(null);
	}

	/** One speaks of a head ("Chủ tịch …"), the other of the body. */
	private static boolean contradicts(String cited, Unit issuer) {
		String title = Phrases.normal(String.valueOf(issuer.getTitle()));
		return HEADS.stream().anyMatch(head -> cited.startsWith(head) != title.startsWith(head));
	}
}
