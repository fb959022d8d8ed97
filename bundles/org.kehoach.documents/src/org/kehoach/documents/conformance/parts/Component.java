// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.parts;

import org.kehoach.documents.conformance.word.Paragraph;

/** A component of an official document, and the style that marks it where a file names its styles after components. */
public enum Component {
	/** Quốc hiệu. */
	NATIONAL_NAME("QuocHieu", "Quốc hiệu"),
	/** Tiêu ngữ. */
	MOTTO("TieuNgu", "Tiêu ngữ"),
	/** Cơ quan chủ quản. */
	SUPERIOR("CoQuanChuQuan", "Cơ quan chủ quản"),
	/** Cơ quan ban hành. */
	ISSUER("CoQuanBanHanh", "Cơ quan ban hành"),
	/** Số, ký hiệu. */
	NUMBER("SoKyHieu", "Số, ký hiệu"),
	/** Địa danh và thời gian ban hành. */
	PLACE_DATE("DiaDanhThoiGian", "Địa danh, thời gian"),
	/** Tên loại. */
	TYPE_WORD("TenLoai", "Tên loại"),
	/** Trích yếu nội dung. */
	SUBJECT("TrichYeu", "Trích yếu"),
	/** "(Kèm theo …)" of a document that is attached to another one. */
	ATTACHED_TO("KemTheo", "Kèm theo"),
	/** Căn cứ ban hành. */
	BASIS("CanCu", "Căn cứ"),
	/** Everything between bases and recipients. No single style marks it. */
	BODY("", ""),
	/** "Nơi nhận:". */
	RECIPIENTS_WORD("NoiNhan", "Nơi nhận"),
	/** The recipients. */
	RECIPIENT("NoiNhanDanhSach", "Nơi nhận - Danh sách"),
	/** Quyền hạn, chức vụ. */
	POST("ChucVu", "Quyền hạn, chức vụ"),
	/** Họ tên người ký. */
	SIGNER("HoTen", "Họ tên người ký"),
	/** "Phụ lục I". */
	APPENDIX_LABEL("PhuLucSo", "Phụ lục - Số thứ tự"),
	/** Tên phụ lục. */
	APPENDIX_TITLE("PhuLucTen", "Phụ lục - Tên"),
	/** "(Kèm theo …)" of an appendix. */
	APPENDIX_ATTACHMENT("PhuLucKemTheo", "Phụ lục - Kèm theo"),
	/** Title of a list for work within an office, which is no document of the decree. */
	LIST_TITLE("DanhMucTen", "Danh mục - Tên");

	private final String styleId;
	private final String styleName;

	Component(String styleId, String styleName) {
		this.styleId = styleId;
		this.styleName = styleName;
	}

	/** Whether the paragraph's style says that it is this component. */
	boolean marks(Paragraph paragraph) {
		return !styleId.isEmpty() && (styleId.equals(paragraph.styleId()) || styleName.equalsIgnoreCase(paragraph.styleName()));
	}

	/** Whether the paragraph's style says that it is some component. */
	static boolean isMarked(Paragraph paragraph) {
		for (Component component : values()) {
			if (component.marks(paragraph)) {
				return true;
			}
		}
		return false;
	}
}
