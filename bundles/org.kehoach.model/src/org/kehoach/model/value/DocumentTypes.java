// SPDX-License-Identifier: EPL-2.0
package org.kehoach.model.value;

import java.util.Map;
import java.util.Optional;

import org.kehoach.model.DocumentType;

/** The words and abbreviations of document types (Decree 30/2020/ND-CP, Annex III; laws and decrees by the law on them). */
public final class DocumentTypes {

	private record Entry(String word, String abbreviation) {
	}

	private static final Map<DocumentType, Entry> ENTRIES = Map.ofEntries(entry(DocumentType.RESOLUTION, "Nghị quyết", "NQ"),
			entry(DocumentType.DECISION, "Quyết định", "QĐ"), entry(DocumentType.DIRECTIVE, "Chỉ thị", "CT"),
			entry(DocumentType.LAW, "Luật", null), entry(DocumentType.DECREE, "Nghị định", "NĐ"),
			entry(DocumentType.CIRCULAR, "Thông tư", "TT"), entry(DocumentType.JOINT_CIRCULAR, "Thông tư liên tịch", "TTLT"),
			entry(DocumentType.OFFICIAL_LETTER, "Công văn", null), entry(DocumentType.PLAN, "Kế hoạch", "KH"),
			entry(DocumentType.PROGRAMME, "Chương trình", "CTr"), entry(DocumentType.SCHEME, "Đề án", "ĐA"),
			entry(DocumentType.PROJECT, "Dự án", "DA"), entry(DocumentType.REPORT, "Báo cáo", "BC"),
			entry(DocumentType.SUBMISSION, "Tờ trình", "TTr"), entry(DocumentType.NOTICE, "Thông báo", "TB"),
			entry(DocumentType.GUIDELINE, "Hướng dẫn", "HD"), entry(DocumentType.REGULATION, "Quy chế", "QC"),
			entry(DocumentType.RULES, "Quy định", "QyĐ"), entry(DocumentType.URGENT_TELEGRAM, "Công điện", "CĐ"),
			entry(DocumentType.CONCLUSION, "Kết luận", "KL"), entry(DocumentType.STANDARD, "Tiêu chuẩn", null),
			entry(DocumentType.COMMUNIQUE, "Thông cáo", "TC"), entry(DocumentType.OPTION, "Phương án", "PA"),
			entry(DocumentType.MINUTES, "Biên bản", "BB"), entry(DocumentType.CONTRACT, "Hợp đồng", "HĐ"),
			entry(DocumentType.INVITATION, "Giấy mời", "GM"), entry(DocumentType.AUTHORIZATION, "Giấy ủy quyền", "GUQ"),
			entry(DocumentType.CONSTITUTION, "Hiến pháp", null), entry(DocumentType.ORDINANCE, "Pháp lệnh", null),
			entry(DocumentType.MEMORANDUM, "Bản ghi nhớ", "BGN"), entry(DocumentType.AGREEMENT, "Bản thỏa thuận", "BTT"),
			entry(DocumentType.INTRODUCTION, "Giấy giới thiệu", "GGT"), entry(DocumentType.LEAVE, "Giấy nghỉ phép", "GNP"),
			entry(DocumentType.DISPATCH_SLIP, "Phiếu gửi", "PG"), entry(DocumentType.TRANSFER_SLIP, "Phiếu chuyển", "PC"),
			entry(DocumentType.NOTICE_SLIP, "Phiếu báo", "PB"));

	private DocumentTypes() {
	}

	private static Map.Entry<DocumentType, Entry> entry(DocumentType type, String word, String abbreviation) {
		return Map.entry(type, new Entry(word, abbreviation));
	}

	/** The type word with a capital first letter: {@code Kế hoạch}. */
	public static String word(DocumentType type) {
		return ENTRIES.get(type).word();
	}

	/** The abbreviation that a symbol of this type starts with; empty for types that have none (laws, letters, standards). */
	public static Optional<String> abbreviation(DocumentType type) {
		return Optional.ofNullable(ENTRIES.get(type).abbreviation());
	}
}
