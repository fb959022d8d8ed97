// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.IssuedDocument;
import org.kehoach.model.OfficialDocument;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.RegisteredDocument;
import org.kehoach.model.value.PartialDate;

/** A document is not based on one that another had replaced by then. */
public final class ReplacedDocument extends WholeRule<IssuedDocument> {

	public ReplacedDocument() {
		super("KH409", Severity.WARNING, IssuedDocument.class);
	}

	@Override
	protected void checkWhole(IssuedDocument issuedDocument, Report report) {
		List<OfficialDocument> known = Documents.known(issuedDocument);
		check(issuedDocument, Literals.ISSUED_DOCUMENT__BASES, issuedDocument.getBases(), known, report);
		if (issuedDocument instanceof Plan plan) {
			check(plan, Literals.PLAN__IMPLEMENTS, plan.getImplements(), known, report);
		}
	}

	/** What had replaced a document by the day of another; in the order of the registries, often nothing. */
	public static List<RegisteredDocument> replacing(IssuedDocument owner, OfficialDocument link) {
		return replacing(Documents.date(owner), link, Documents.known(owner));
	}

	private static List<RegisteredDocument> replacing(PartialDate own, OfficialDocument link, List<OfficialDocument> known) {
		return Documents.replacing(link, known).stream()
				.filter(replacing -> own != null && replacing.getDate() != null && !Documents.isLater(replacing.getDate(), own)).toList();
	}

	private static void check(IssuedDocument owner, EReference list, List<OfficialDocument> links, List<OfficialDocument> known, Report report) {
		PartialDate own = Documents.date(owner);
		for (int i = 0; i < links.size(); i++) {
			for (RegisteredDocument replacing : replacing(own, links.get(i), known)) {
				if (!links.contains(replacing)) {
					report.at(owner, list, i, Documents.name(links.get(i)), replacing.getName());
				}
			}
		}
	}
}
