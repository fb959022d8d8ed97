// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.assists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.language.fixes.Fix;
import org.kehoach.language.fixes.TextEdit;
import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.DocumentType;
import org.kehoach.model.IssuedDocument;
import org.kehoach.model.OfficialDocument;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.RegisteredDocument;
import org.kehoach.model.Unit;

/**
 * Puts legal bases into the order in which official documents name them: from the highest legal force to the lowest, those of one
 * force by their dates, the earliest first. The forces are those of Article 4 of the Law on Promulgation of Legal Documents; what is
 * no legal document comes behind, by the level of its issuer.
 */
final class SortedBases implements Assist {

	/** From the highest force; what is not among them comes behind by the level of its issuer. */
	private static final List<DocumentType> FORCES = List.of(DocumentType.CONSTITUTION, DocumentType.LAW, DocumentType.ORDINANCE,
			DocumentType.DECREE, DocumentType.JOINT_CIRCULAR, DocumentType.CIRCULAR);
	private static final LocalDate UNDATED = LocalDate.MAX;

	@Override
	public List<Fix> at(Caret caret) {
		IssuedDocument document = caret.around(IssuedDocument.class).orElse(null);
		if (document == null) {
			return List.of();
		}
		List<INode> nodes = NodeModelUtils.findNodesForFeature(document, Literals.ISSUED_DOCUMENT__BASES);
		List<OfficialDocument> bases = document.getBases();
		if (nodes.size() < 2 || nodes.size() != bases.size() || nodes.stream().noneMatch(caret::startsHere)
				|| bases.stream().anyMatch(OfficialDocument::eIsProxy)) {
			return List.of();
		}
		List<Integer> order = IntStream.range(0, bases.size()).boxed().sorted(Comparator.<Integer>comparingInt(i -> force(bases.get(i)))
				.thenComparing(i -> date(bases.get(i)))).toList();
		List<TextEdit> edits = new ArrayList<>();
		for (int i = 0; i < order.size(); i++) {
			INode place = nodes.get(i);
			String name = NodeModelUtils.getTokenText(nodes.get(order.get(i)));
			if (!name.equals(NodeModelUtils.getTokenText(place))) {
				edits.add(new TextEdit(place.getOffset(), place.getLength(), name));
			}
		}
		return edits.isEmpty() ? List.of() : List.of(Caret.fix(edits, "assist-sort-bases"));
	}

	/** Resolutions and decisions stand with what their issuer's level gives them the force of. */
	private static int force(OfficialDocument document) {
		int known = FORCES.indexOf(document.getType());
		if (known >= 0) {
			return 2 * known;
		}
		boolean ruling = document.getType() == DocumentType.RESOLUTION || document.getType() == DocumentType.DECISION;
		int level = level(document);
		// a central ruling: below a decree, above a circular; all others behind, by level, rulings first
		return ruling && level == 0 ? 2 * FORCES.indexOf(DocumentType.DECREE) + 1 : 2 * FORCES.size() + 2 * level + (ruling ? 0 : 1);
	}

	/** 0 for central; an issuer without level, or none at all, stands between centre and province. */
	private static int level(OfficialDocument document) {
		Unit issuer = issuer(document);
		while (issuer != null && !issuer.eIsProxy() && issuer.getLevel() == AdministrativeLevel.UNSPECIFIED) {
			issuer = issuer.getParent();
		}
		AdministrativeLevel level = issuer == null || issuer.eIsProxy() ? AdministrativeLevel.UNSPECIFIED : issuer.getLevel();
		return switch (level) {
		case CENTRAL -> 0;
		case UNSPECIFIED -> document.getNumber() != null && isCentral(document.getNumber().symbol()) ? 0 : 1;
		case PROVINCE -> 2;
		case DISTRICT -> 3;
		case COMMUNE -> 4;
		};
	}

	/** Of the Prime Minister, the Government, the National Assembly or its committee. */
	private static boolean isCentral(String symbol) {
		return symbol != null && symbol.matches("(?:.*-)?(?:TTg|CP|QH\\d*|UBTVQH\\d*)");
	}

	private static Unit issuer(OfficialDocument document) {
		return switch (document) {
		case RegisteredDocument registered -> registered.getIssuer();
		case IssuedDocument issued -> issued.getIssuer();
		default -> null;
		};
	}

	private static LocalDate date(OfficialDocument document) {
		return document.getDate() == null || document.getDate().year() == 0 ? UNDATED : document.getDate().earliest(document.getDate().year());
	}
}
