// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.fixes;

import java.util.List;

import org.kehoach.language.messages.Messages;
import org.kehoach.model.DocumentType;
import org.kehoach.model.OfficialDocument;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.value.DocumentNumber;
import org.kehoach.model.value.DocumentTypes;

/** Writes the symbol that the type and the date ask for: KH for a plan, the year of a decree, which is that of its date. */
final class SymbolFix implements QuickFix {

	@Override
	public List<Fix> fixes(Place place) {
		OfficialDocument document = place.around(OfficialDocument.class).orElse(null);
		if (document == null || document.getNumber() == null || document.getNumber().party()) {
			return List.of();
		}
		DocumentNumber number = document.getNumber();
		String type = DocumentTypes.abbreviation(document.getType()).orElse(number.typeSymbol());
		String symbol = number.symbol().contains("-") ? type + number.symbol().substring(number.symbol().indexOf('-')) : number.symbol();
		DocumentNumber right = new DocumentNumber(number.number(), year(document, number), symbol, false);
		return right.equals(number) ? List.of() : place.node(document, Literals.OFFICIAL_DOCUMENT__NUMBER)
				.map(node -> Fix.of(Messages.get("fix-write", right.toString()), place.replace(node, right.toString()))).orElse(List.of());
	}

	private static int year(OfficialDocument document, DocumentNumber number) {
		boolean normative = document.getType() == DocumentType.DECREE || document.getType() == DocumentType.CIRCULAR
				|| document.getType() == DocumentType.JOINT_CIRCULAR;
		if (number.year() != 0 && document.getDate() != null && document.getDate().year() != 0) {
			return document.getDate().year();
		}
		return normative && number.year() == 0 && document.getDate() != null ? document.getDate().year() : number.year();
	}
}
