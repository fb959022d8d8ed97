// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.style;

import org.kehoach.documents.table.Alignment;

/**
 * The text styles of official documents, one for each component that Nghị định
 * 30/2020/NĐ-CP (Phụ lục I) describes. All are Times New Roman, black. Writers
 * turn them into named styles of their format, so that an office can change one
 * in a single place.
 */
public enum DecreeStyle {
	/** "Phụ lục I": own line, centred, size 14, upright, bold (Phụ lục I, Mục III). */
	APPENDIX_LABEL("PhuLucSo", "Phụ lục - Số thứ tự", 14, true, false, Alignment.CENTRE),
	/**
	 * Title of an appendix: centred, capitals, size 13 to 14, upright, bold (Phụ lục
	 * I, Mục III).
	 */
	APPENDIX_TITLE("PhuLucTen", "Phụ lục - Tên", 14, true, false, Alignment.CENTRE),
	/**
	 * "(Kèm theo …)": centred below the title, size 13 to 14, italic (Phụ lục I, Mục
	 * III).
	 */
	APPENDIX_ATTACHMENT("PhuLucKemTheo", "Phụ lục - Kèm theo", 14, false, true, Alignment.CENTRE),
	/**
	 * The short line below the heading, a third to half as long as the text above it
	 * (the models of appendices in Phụ lục I, after the rule for trích yếu in Mục II).
	 */
	APPENDIX_RULE("PhuLucDuongKe", "Phụ lục - Đường kẻ", 6, false, false, Alignment.CENTRE),
	/** "./." at the end; size of the body text, 13 to 14 (Phụ lục I, Mục II). */
	CLOSING("KetThuc", "Kết thúc", 14, false, false, Alignment.RIGHT),
	/**
	 * Page number: Arabic, centred in the top margin, size 13 to 14, upright, not
	 * shown on the first page (Phụ lục I, Mục I).
	 */
	PAGE_NUMBER("SoTrang", "Số trang", 14, false, false, Alignment.CENTRE),
	/** Column heading. The decree is silent on tables; offices write 11 to 12, bold. */
	TABLE_HEADING("BangTieuDe", "Bảng - Tiêu đề cột", 12, true, false, Alignment.CENTRE),
	/** Group row of a table, as the column headings. */
	TABLE_GROUP("BangNhom", "Bảng - Nhóm", 12, true, false, Alignment.LEFT),
	/** Text of a table cell; offices write 11 to 12. */
	TABLE_TEXT("BangNoiDung", "Bảng - Nội dung", 12, false, false, Alignment.LEFT);

	/** The font of all official documents (Phụ lục I, Mục I). */
	public static final String FONT = "Times New Roman";

	private final String id;
	private final String title;
	private final int sizePt;
	private final boolean bold;
	private final boolean italic;
	private final Alignment alignment;

	DecreeStyle(String id, String title, int sizePt, boolean bold, boolean italic, Alignment alignment) {
		this.id = id;
		this.title = title;
		this.sizePt = sizePt;
		this.bold = bold;
		this.italic = italic;
		this.alignment = alignment;
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
		return sizePt;
	}

	/**
	 * Whether the letters are bold.
	 *
	 * @return true for bold
	 */
	public boolean bold() {
		return bold;
	}

	/**
	 * Whether the letters are italic.
	 *
	 * @return true for italic
	 */
	public boolean italic() {
		return italic;
	}

	/**
	 * Alignment of the paragraphs unless a column says otherwise.
	 *
	 * @return never null
	 */
	public Alignment alignment() {
		return alignment;
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
