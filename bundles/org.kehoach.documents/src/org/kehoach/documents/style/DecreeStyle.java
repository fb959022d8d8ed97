// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.style;

import static org.kehoach.documents.style.TextFormat.body;
import static org.kehoach.documents.style.TextFormat.size;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.kehoach.documents.table.Alignment;

/**
 * The text styles of official documents, one for each component that Nghị định
 * 30/2020/NĐ-CP (Phụ lục I) describes. All are Times New Roman, black. Writers
 * turn them into named styles of their format, so that an office can change one
 * in a single place.
 */
public enum DecreeStyle {
	/** Quốc hiệu: capitals, size 12 to 13, upright, bold (Phụ lục I, Mục II.1). */
	NATIONAL_NAME("QuocHieu", "Quốc hiệu", size(12).asBold().centred()),
	/**
	 * Tiêu ngữ: size 13 to 14, upright, bold, centred below Quốc hiệu with single
	 * spacing (Phụ lục I, Mục II.1).
	 */
	MOTTO("TieuNgu", "Tiêu ngữ", size(13).asBold().centred()),
	/** Body above the issuing one: capitals, size 12 to 13, upright (Phụ lục I, Mục II.2). */
	SUPERIOR_BODY("CoQuanChuQuan", "Cơ quan chủ quản", size(12).centred()),
	/** Issuing body: capitals, size 12 to 13, upright, bold, centred (Phụ lục I, Mục II.2). */
	ISSUING_BODY("CoQuanBanHanh", "Cơ quan ban hành", size(12).asBold().centred()),
	/** Number and symbol: size 13, upright, centred below the issuing body (Phụ lục I, Mục II.3). */
	NUMBER_SYMBOL("SoKyHieu", "Số, ký hiệu", size(13).centred().spaced(120, 0)),
	/** Place and date: size 13 to 14, italic, on the line of the number (Phụ lục I, Mục II.4). */
	PLACE_DATE("DiaDanhThoiGian", "Địa danh, thời gian", size(13).asItalic().centred().spaced(120, 0)),
	/** Type word: capitals, size 13 to 14, upright, bold, centred (Phụ lục I, Mục II.5). */
	TYPE_WORD("TenLoai", "Tên loại", size(14).asBold().centred().spaced(360, 0).heading(1)),
	/** Trích yếu: size 13 to 14, upright, bold, centred below the type word (Phụ lục I, Mục II.5). */
	SUBJECT("TrichYeu", "Trích yếu", size(14).asBold().centred().keeping()),
	/** "(Kèm theo …)" below the name of an attached document: size 13 to 14, italic (Phụ lục III). */
	ATTACHED_TO("KemTheo", "Kèm theo", size(14).asItalic().centred().keeping()),
	/** Who decides: capitals, size 13 to 14, upright, bold, centred (Phụ lục III, Mẫu 1.2). */
	DECIDING_POST("ThamQuyen", "Thẩm quyền ban hành", size(14).asBold().centred().spaced(120, 120).keeping()),
	/**
	 * Căn cứ: size 13 to 14, italic, each on a line of its own that ends with a semicolon,
	 * the last with a full stop (Phụ lục I, Mục II.6).
	 */
	BASIS("CanCu", "Căn cứ", body().asItalic()),
	/** "QUYẾT ĐỊNH:" between bases and articles (Phụ lục III, Mẫu 1.2). */
	ENACTING("LenhQuyetDinh", "Quyết định", size(14).asBold().centred().spaced(120, 120).keeping()),
	/** Body text: size 13 to 14, upright, justified (Phụ lục I, Mục II.6). */
	BODY("NoiDung", "Nội dung", body()),
	/** "I. TIÊU ĐỀ": capitals, size 13 to 14, upright, bold (Phụ lục I, Mục II.6). */
	PART("PhanMuc", "Phần, mục", body().asBold().spaced(60, 120).heading(2)),
	/** "1. Tiêu đề": as the body text, upright, bold, on a line of its own (Phụ lục I, Mục II.6). */
	CLAUSE("Khoan", "Khoản", body().asBold().heading(3)),
	/** "a) …": Vietnamese letters, as the body text, upright (Phụ lục I, Mục II.6). */
	POINT("Diem", "Điểm", body()),
	/** "- …", the level below the points. */
	DASH("GachDauDong", "Gạch đầu dòng", body()),
	/** "+ …", the level below the dashes. */
	PLUS("DauCong", "Dấu cộng", body()),
	/** "Điều 1." bold, its text upright, as the body text (Phụ lục I, Mục II.6). */
	ARTICLE("Dieu", "Điều", body()),
	/** A little room above the recipients and the signature. */
	SPACE("KhoangCach", "Khoảng cách", size(6).keeping()),
	/** "Nơi nhận:": size 12, italic, bold, at the left margin (Phụ lục I, Mục II.9). */
	RECIPIENTS_WORD("NoiNhan", "Nơi nhận", size(12).asBold().asItalic()),
	/** The recipients: size 11, upright, at the left margin (Phụ lục I, Mục II.9). */
	RECIPIENT("NoiNhanDanhSach", "Nơi nhận - Danh sách", size(11)),
	/** Quyền hạn, chức vụ: capitals, size 13 to 14, upright, bold, centred (Phụ lục I, Mục II.7). */
	SIGNING_POST("ChucVu", "Quyền hạn, chức vụ", size(14).asBold().centred().keeping()),
	/**
	 * The place for signature and seal between the post and the name (Phụ lục I, Mục
	 * II.7 and 8); the seal has a diameter of 36 to 42 mm and covers a third of it.
	 */
	SIGNATURE_SPACE("ChoKy", "Chỗ ký", size(14).centred().spaced(1200, 0).keeping()),
	/** Name of who signs: size 13 to 14, upright, bold, no degree before it (Phụ lục I, Mục II.7). */
	SIGNER("HoTen", "Họ tên người ký", size(14).asBold().centred()),
	/** "Phụ lục I": own line, centred, size 14, upright, bold (Phụ lục I, Mục III). */
	APPENDIX_LABEL("PhuLucSo", "Phụ lục - Số thứ tự", size(14).asBold().centred().keeping()),
	/**
	 * Title of an appendix: centred, capitals, size 13 to 14, upright, bold (Phụ lục
	 * I, Mục III).
	 */
	APPENDIX_TITLE("PhuLucTen", "Phụ lục - Tên", size(14).asBold().centred().heading(1)),
	/**
	 * "(Kèm theo …)": centred below the title, size 13 to 14, italic (Phụ lục I, Mục
	 * III).
	 */
	APPENDIX_ATTACHMENT("PhuLucKemTheo", "Phụ lục - Kèm theo", size(14).asItalic().centred().keeping()),
	/** Title of a list for work within an office, set as the title of an appendix; the decree is silent on such lists. */
	LIST_TITLE("DanhMucTen", "Danh mục - Tên", size(14).asBold().centred().heading(1)),
	/**
	 * The short line below the heading, a third to half as long as the text above it
	 * (the models of appendices in Phụ lục I, after the rule for trích yếu in Mục II).
	 */
	APPENDIX_RULE("PhuLucDuongKe", "Phụ lục - Đường kẻ", size(6).centred().spaced(0, 160).keeping()),
	/** A drawn line below a part of the heading of a document (Phụ lục I, Mục II.1, 2 and 5). */
	RULE("DuongKe", "Đường kẻ", size(6).centred().keeping()),
	/** "./." at the end; size of the body text, 13 to 14 (Phụ lục I, Mục II). */
	CLOSING("KetThuc", "Kết thúc", size(14).to(Alignment.RIGHT).spaced(120, 0)),
	/**
	 * Page number: Arabic, centred in the top margin, size 13 to 14, upright, not
	 * shown on the first page (Phụ lục I, Mục I).
	 */
	PAGE_NUMBER("SoTrang", "Số trang", size(14).centred()),
	/** Column heading. The decree is silent on tables; offices write 11 to 12, bold. */
	TABLE_HEADING("BangTieuDe", "Bảng - Tiêu đề cột", size(12).asBold().centred()),
	/** Group row of a table, as the column headings. */
	TABLE_GROUP("BangNhom", "Bảng - Nhóm", size(12).asBold()),
	/** Text of a table cell; offices write 11 to 12. */
	TABLE_TEXT("BangNoiDung", "Bảng - Nội dung", size(12));

	/** The font of all official documents (Phụ lục I, Mục I). */
	public static final String FONT = "Times New Roman";

	/** The styles of a table that stands alone. */
	public static final Set<DecreeStyle> OF_APPENDICES = Collections.unmodifiableSet(
			EnumSet.of(APPENDIX_LABEL, APPENDIX_TITLE, APPENDIX_ATTACHMENT, LIST_TITLE, APPENDIX_RULE, CLOSING, PAGE_NUMBER, TABLE_HEADING, TABLE_GROUP,
					TABLE_TEXT));

	private final String id;
	private final String title;
	private final TextFormat format;

	DecreeStyle(String id, String title, TextFormat format) {
		this.id = id;
		this.title = title;
		this.format = format;
	}

	/**
	 * Name of the style inside files, letters of ASCII only.
	 *
	 * @return never null
	 */
	public String id() {
		return id;
	}

	/**
	 * Name of the style as office programs list it.
	 *
	 * @return never null
	 */
	public String title() {
		return title;
	}

	/**
	 * Size of the letters. Tables may go down to 11 where 12 does not fit.
	 *
	 * @return points
	 */
	public int sizePt() {
		return format.sizePt();
	}

	/**
	 * Whether the letters are bold.
	 *
	 * @return true for bold
	 */
	public boolean bold() {
		return format.bold();
	}

	/**
	 * Whether the letters are italic.
	 *
	 * @return true for italic
	 */
	public boolean italic() {
		return format.italic();
	}

	/**
	 * Alignment of the paragraphs unless a column says otherwise.
	 *
	 * @return never null
	 */
	public Alignment alignment() {
		return format.alignment();
	}

	/**
	 * Indent of the first line.
	 *
	 * @return twips, 0 for none
	 */
	public int firstLine() {
		return format.firstLine();
	}

	/**
	 * Space above a paragraph.
	 *
	 * @return twips
	 */
	public int before() {
		return format.before();
	}

	/**
	 * Space below a paragraph.
	 *
	 * @return twips
	 */
	public int after() {
		return format.after();
	}

	/**
	 * Distance of the lines.
	 *
	 * @return 240 for single spacing, 360 for 1.5 lines
	 */
	public int line() {
		return format.line();
	}

	/**
	 * Whether a paragraph stays on one page with what follows it.
	 *
	 * @return true for headings and what belongs to them
	 */
	public boolean keepNext() {
		return format.keepNext();
	}

	/**
	 * The level in the outline of the document, which bookmarks are made from.
	 *
	 * @return 1 for the highest level, 0 for text
	 */
	public int outline() {
		return format.outline();
	}

	/**
	 * Whether the style belongs to a table and so takes the table's own size.
	 *
	 * @return true for headings, groups and text of tables
	 */
	public boolean inTable() {
		return this == TABLE_HEADING || this == TABLE_GROUP || this == TABLE_TEXT;
	}
}
