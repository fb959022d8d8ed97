// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.plan;

import java.util.List;
import java.util.Locale;

import org.kehoach.documents.appendix.Texts;
import org.kehoach.documents.text.Capitals;
import org.kehoach.model.Unit;
import org.kehoach.model.UnitKind;

/** The names of the issuing body and the one above it, as they head a document (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.2). */
final class Bodies {
	private static final String COMMITTEE = "ỦY BAN NHÂN DÂN ";
	private static final String COUNCIL = "HỘI ĐỒNG NHÂN DÂN ";
	/** Bodies that name none above them. */
	private static final List<String> INDEPENDENT = List.of("ủy ban nhân dân", "hội đồng nhân dân", "bộ ", "chính phủ",
			"thủ tướng", "quốc hội", "thanh tra chính phủ", "ngân hàng nhà nước", "văn phòng chính phủ");

	private Bodies() {
	}

	/** The agency that issues a document: of a post or division the agency it belongs to; null for null. */
	static Unit agency(Unit issuer) {
		Unit unit = issuer;
		while (unit != null && unit.getKind() == UnitKind.POSITION && above(unit) != null) {
			unit = above(unit);
		}
		return unit;
	}

	/** Whether the agency is a people's committee or a people's council. */
	static boolean isPeoplesBody(Unit agency) {
		String name = Capitals.of(ItemSentences.line(agency == null ? null : agency.getTitle()));
		return name.startsWith(COMMITTEE) || name.startsWith(COUNCIL);
	}

	/** In capitals; "ỦY BAN NHÂN DÂN" stands on a line of its own; empty for null. */
	static String issuing(Unit agency) {
		String name = agency == null ? "" : Capitals.of(ItemSentences.line(agency.getTitle()));
		for (String common : List.of(COMMITTEE, COUNCIL)) {
			if (name.startsWith(common)) {
				return common.strip() + "\n" + name.substring(common.length());
			}
		}
		return name;
	}

	/** In capitals with the common words abbreviated, "UBND TỈNH QUẢNG TRỊ"; empty if the document names none. */
	static String superior(Unit agency) {
		Unit above = agency == null ? null : above(agency);
		String own = agency == null ? "" : Texts.orEmpty(agency.getTitle()).toLowerCase(Locale.ROOT);
		if (above == null || INDEPENDENT.stream().anyMatch(own::startsWith)) {
			return "";
		}
		String name = Capitals.of(ItemSentences.line(above.getTitle()));
		return name.startsWith(COMMITTEE) ? "UBND " + name.substring(COMMITTEE.length())
				: name.startsWith(COUNCIL) ? "HĐND " + name.substring(COUNCIL.length()) : name;
	}

	private static Unit above(Unit unit) {
		return unit.getParent() != null ? unit.getParent() : unit.eContainer() instanceof Unit around ? around : null;
	}
}
