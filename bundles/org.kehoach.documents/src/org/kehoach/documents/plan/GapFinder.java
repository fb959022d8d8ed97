// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.plan;

import java.util.ArrayList;
import java.util.List;

import org.kehoach.model.Decision;
import org.kehoach.model.IssuedDocument;
import org.kehoach.model.Signatory;
import org.kehoach.model.Unit;
import org.kehoach.model.value.DocumentTypes;

/** Finds what the heads and ends of documents lack. */
final class GapFinder {
	private final List<Gap> gaps = new ArrayList<>();

	List<Gap> gaps() {
		return gaps;
	}

	void add(GapKind kind, IssuedDocument document) {
		gaps.add(new Gap(kind, DocumentTypes.word(document.getType())));
	}

	private void addIf(boolean lacks, GapKind kind, IssuedDocument document) {
		if (lacks) {
			add(kind, document);
		}
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}

	/** @param attached true for a document without number, date and signature of its own */
	void look(IssuedDocument document, boolean attached) {
		addIf(document.getIssuer() == null, GapKind.ISSUER, document);
		addIf(blank(document.getTitle()), GapKind.TITLE, document);
		if (attached) {
			return;
		}
		addIf(document.getNumber() == null || document.getNumber().isDraft(), GapKind.NUMBER, document);
		Unit agency = Bodies.agency(document.getIssuer());
		addIf(document.getNumber() == null && agency != null && blank(agency.getSymbol()), GapKind.SYMBOL, document);
		addIf(blank(document.getPlace()), GapKind.PLACE, document);
		addIf(document.getDate() == null || !document.getDate().isComplete(), GapKind.DATE, document);
		addIf(document.getRecipients().isEmpty(), GapKind.RECIPIENTS, document);
		addIf(blank(document.getArchive()), GapKind.ARCHIVE, document);
		Signatory signatory = document.getSignatory();
		addIf(signatory == null, GapKind.SIGNATORY, document);
		addIf(signatory != null && blank(signatory.getPerson()), GapKind.SIGNER, document);
	}

	void look(Decision decision) {
		look(decision, false);
		addIf(decision.getBases().isEmpty(), GapKind.BASES, decision);
		addIf(decision.getArticles().isEmpty(), GapKind.ARTICLES, decision);
	}
}
