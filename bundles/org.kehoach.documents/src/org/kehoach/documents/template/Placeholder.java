// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;


/**
 * What a template can leave room for. Names are in the words of Nghị định 30/2020/NĐ-CP; each has an English one too. What each
 * stands for is told by the messages.
 */
public enum Placeholder {
	/** The body above the issuing one. */
	SUPERIOR_BODY(Kind.WORDS, true, "cơ quan chủ quản", "superior body"),
	/** The issuing body. */
	ISSUING_BODY(Kind.WORDS, true, "cơ quan ban hành", "issuing body"),
	/** "05/KH-SNV". */
	NUMBER_SYMBOL(Kind.WORDS, true, "số, ký hiệu", "number and symbol", "số và ký hiệu"),
	/** "05". */
	NUMBER(Kind.WORDS, true, "số", "number"),
	/** "KH-SNV". */
	SYMBOL(Kind.WORDS, true, "ký hiệu", "symbol"),
	/** "Quảng Trị". */
	PLACE(Kind.WORDS, true, "địa danh", "place"),
	/** "ngày 05 tháng 01 năm 2026". */
	DATE(Kind.WORDS, true, "ngày tháng năm", "date"),
	/** "05". */
	DAY(Kind.WORDS, true, "ngày", "day"),
	/** "01". */
	MONTH(Kind.WORDS, true, "tháng", "month"),
	/** "2026". */
	YEAR(Kind.WORDS, true, "năm", "year"),
	/** "KẾ HOẠCH", "QUYẾT ĐỊNH". */
	TYPE_WORD(Kind.WORDS, true, "tên loại", "type"),
	/** What the document is about. */
	SUBJECT(Kind.WORDS, true, "trích yếu", "subject"),
	/** "(Kèm theo Quyết định số …)" below the name of an attached plan. */
	ATTACHED_TO(Kind.WORDS, false, "kèm theo", "attached to"),
	/** Who decides: the line in capitals above the bases of a decision. */
	DECIDING_POST(Kind.WORDS, false, "thẩm quyền ban hành", "deciding post"),
	/** Căn cứ of the document that is signed. */
	BASES(Kind.PARAGRAPHS, false, "căn cứ", "bases"),
	/** Everything in the plan between its heading and the recipients. */
	BODY(Kind.PARAGRAPHS, false, "nội dung", "body", "nội dung kế hoạch", "plan body"),
	/** The articles of the decision. */
	ARTICLES(Kind.PARAGRAPHS, false, "các điều", "articles", "nội dung quyết định", "decision body"),
	/** The lines below "Nơi nhận:". */
	RECIPIENTS(Kind.PARAGRAPHS, false, "nơi nhận", "recipients"),
	/** Quyền hạn, chức vụ of who signs, in capitals. */
	SIGNING_POST(Kind.WORDS, false, "chức vụ người ký", "signing post", "quyền hạn, chức vụ"),
	/** Họ và tên of who signs. */
	SIGNER(Kind.WORDS, false, "người ký", "signer", "họ tên người ký"),
	/** All appendices, each with its heading in pages of its own. */
	APPENDICES(Kind.PAGES, false, "phụ lục", "appendices", "các phụ lục"),
	/** The first table of tasks alone, without heading. */
	TASK_TABLE(Kind.TABLE, false, "bảng nhiệm vụ", "task table"),
	/** The first table of indicators alone. */
	INDICATOR_TABLE(Kind.TABLE, false, "bảng chỉ tiêu", "indicator table"),
	/** The table of the appendix with a number. */
	APPENDIX_TABLE(Kind.TABLE, false, "bảng phụ lục", "appendix table"),
	/** "Phụ lục I" of the appendix with a number. */
	APPENDIX_LABEL(Kind.WORDS, false, "số phụ lục", "appendix label"),
	/** The title of the appendix with a number. */
	APPENDIX_TITLE(Kind.WORDS, false, "tên phụ lục", "appendix title"),
	/** "(Kèm theo Kế hoạch số …)" of the appendix with a number. */
	APPENDIX_ATTACHED_TO(Kind.WORDS, false, "kèm theo phụ lục", "appendix attached to"),
	/** The issuing body as it is written in a sentence. */
	ISSUER_NAME(Kind.WORDS, false, "tên cơ quan", "issuer name"),
	/** Type and title of the plan as they are written in a sentence. */
	PLAN_NAME(Kind.WORDS, false, "tên kế hoạch", "plan name"),
	/** A short line below the text above it, as the decree wants it below issuing body and subject. */
	RULE(Kind.PARAGRAPHS, false, "đường kẻ", "rule"),
	/** Nothing to print: whether a decision issues the plan. */
	DECISION(Kind.CONDITION, false, "quyết định", "decision");

	/** How much room it takes. */
	public enum Kind {
		/** Part of a line, in the formatting of the placeholder. */
		WORDS,
		/** Paragraphs: it must be alone in its own. */
		PARAGRAPHS,
		/** A table over the width of the page: alone in a paragraph of the text itself. */
		TABLE,
		/** Pages of their own; alone as well. */
		PAGES,
		/** Stands only behind "nếu có". */
		CONDITION
	}

	private final Kind kind;
	private final boolean owned;
	private final List<String> names;

	/** @param owned whether the decision and the plan have each their own */
	Placeholder(Kind kind, boolean owned, String... names) {
		this.kind = kind;
		this.owned = owned;
		this.names = List.of(names);
	}

	Kind kind() {
		return kind;
	}

	boolean owned() {
		return owned;
	}

	/** Whether the number of an appendix belongs to it. */
	boolean numbered() {
		return this == APPENDIX_TABLE || this == APPENDIX_LABEL || this == APPENDIX_TITLE || this == APPENDIX_ATTACHED_TO;
	}

	/** The Vietnamese name, the English one, then other spellings. */
	List<String> names() {
		return names;
	}

	/** The name that messages in a language show. */
	String name(Locale language) {
		return names.get(language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? 1 : 0);
	}

	/** What it stands for, as a sentence. */
	String meaning(Locale language) {
		return TemplateMessages.get(language, "placeholder." + name());
	}

	static List<Placeholder> all() {
		return Arrays.asList(values());
	}
}
