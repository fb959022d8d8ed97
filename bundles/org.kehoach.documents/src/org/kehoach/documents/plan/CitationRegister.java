// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.kehoach.documents.appendix.NumberAndDate;
import org.kehoach.documents.appendix.Texts;
import org.kehoach.model.DocumentType;
import org.kehoach.model.Issuance;
import org.kehoach.model.OfficialDocument;
import org.kehoach.model.Plan;
import org.kehoach.model.RegisteredDocument;
import org.kehoach.model.TopLevel;
import org.kehoach.model.Unit;
import org.kehoach.model.value.DocumentNumber;
import org.kehoach.model.value.DocumentTypes;
import org.kehoach.model.value.PartialDate;

/**
 * Cites documents as Nghị định 30/2020/NĐ-CP wants it (Phụ lục I, Mục II.6): at the
 * first mention type, number, symbol, date, issuer and title, of laws and ordinances
 * type and title; later only type, number and symbol.
 */
final class CitationRegister {
	/** Words that a title begins with when it follows the issuer without "về". */
	private static final List<String> VERBS = List.of("ban hành", "về", "phê duyệt", "quy định", "hướng dẫn", "sửa đổi",
			"bổ sung", "công bố", "thực hiện", "triển khai", "đẩy mạnh", "tăng cường", "kèm theo", "điều chỉnh");

	private final Set<OfficialDocument> cited = new HashSet<>();

	/** Full at the first call for a document, short at later ones; empty if nothing is known of it. */
	String cite(OfficialDocument document) {
		return cited.add(document) ? full(document) : brief(document);
	}

	/** The number by which a text mentions a document; empty if it has none. */
	static String numberOf(OfficialDocument document) {
		DocumentNumber number = number(document);
		return number == null || number.isDraft() ? "" : number.toString();
	}

	/** The document's title as its registry or file has it. */
	static String titleOf(OfficialDocument document) {
		return switch (document) {
		case RegisteredDocument registered -> ItemSentences.line(registered.getTitle());
		case TopLevel top -> ItemSentences.line(top.getTitle());
		default -> "";
		};
	}

	private static String full(OfficialDocument document) {
		DocumentType type = type(document);
		StringBuilder text = new StringBuilder(DocumentTypes.word(type));
		String title = titleOf(document);
		PartialDate date = date(document);
		if (type == DocumentType.LAW || type == DocumentType.ORDINANCE || type == DocumentType.CONSTITUTION) {
			return text.append(title.isEmpty() ? "" : " " + title)
					.append(date == null || !date.isComplete() ? "" : " " + NumberAndDate.date(date)).toString();
		}
		String number = numberOf(document);
		if (number.isEmpty()) {
			String named = title.regionMatches(true, 0, text.toString(), 0, text.length()) ? title : text + " " + Texts.lowered(title);
			String issuer = issuer(document);
			return named.contains(issuer.replaceFirst("^ của ", "")) ? named.strip() : named.strip() + issuer;
		}
		text.append(" số ").append(number);
		if (date != null) {
			text.append(' ').append(date.isComplete() ? NumberAndDate.date(date) : "năm " + date.year());
		}
		text.append(issuer(document));
		if (document instanceof Plan plan && plan.getIssuance() != null) {
			return text.append(" ban hành ").append(named(plan, plan.getType())).toString();
		}
		String words = Texts.lowered(title);
		boolean joins = VERBS.stream().anyMatch(verb -> words.startsWith(verb + " "));
		return text.append(words.isEmpty() ? "" : joins ? " " + words : " về " + words).toString();
	}

	private static String brief(OfficialDocument document) {
		String number = numberOf(document);
		return number.isEmpty() ? full(document) : DocumentTypes.word(type(document)) + " số " + number;
	}

	private static String issuer(OfficialDocument document) {
		Unit unit = document instanceof Plan plan && plan.getIssuance() != null && plan.getIssuance().getIssuer() != null
				? plan.getIssuance().getIssuer()
				: document.getIssuer();
		String names = unit == null ? "" : Texts.orEmpty(unit.getTitle());
		if (document instanceof RegisteredDocument registered) {
			for (Unit other : registered.getCoIssuers()) {
				names += names.isEmpty() ? Texts.orEmpty(other.getTitle()) : ", " + Texts.orEmpty(other.getTitle());
			}
		}
		return names.isEmpty() ? "" : " của " + names;
	}

	private static Issuance issuance(OfficialDocument document) {
		return document instanceof Plan plan ? plan.getIssuance() : null;
	}

	private static DocumentType type(OfficialDocument document) {
		Issuance issuance = issuance(document);
		return issuance == null ? document.getType() : issuance.getType();
	}

	private static DocumentNumber number(OfficialDocument document) {
		Issuance issuance = issuance(document);
		return issuance == null ? document.getNumber() : issuance.getNumber();
	}

	private static PartialDate date(OfficialDocument document) {
		Issuance issuance = issuance(document);
		return issuance == null ? document.getDate() : issuance.getDate();
	}

	/** Type word and title, "Kế hoạch cải cách hành chính …"; the word once if the title begins with it. */
	static String named(TopLevel document, DocumentType type) {
		String word = DocumentTypes.word(type);
		String title = ItemSentences.line(document.getTitle());
		String rest = title.regionMatches(true, 0, word, 0, word.length()) ? title.substring(word.length()).strip() : Texts.lowered(title);
		return (word + " " + rest).strip();
	}
}
