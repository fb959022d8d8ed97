// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.skeleton;

import java.util.List;

import org.kehoach.language.lexer.VietnameseWords;
import org.kehoach.language.translation.KeywordLanguage;

/** The columns that a layout can have, as its keywords name them, and which of them are for which kind of table. */
public final class ColumnRoles {

	private static final List<String> TASKS = List.of("số thứ tự", "mã", "lĩnh vực", "mục tiêu", "chỉ tiêu", "nhiệm vụ", "hoạt động", "sản phẩm",
			"kết quả định lượng", "chủ trì", "phối hợp", "hỗ trợ", "thời hạn", "kinh phí", "ghi chú", "lý do", "mục cấp trên");
	private static final List<String> INDICATORS = List.of("số thứ tự", "mã", "lĩnh vực", "mục tiêu", "chỉ tiêu", "đơn vị tính", "đối tượng",
			"kết quả định lượng", "trị số", "nhiệm vụ", "sản phẩm", "chủ trì", "phối hợp", "hỗ trợ", "thời hạn", "mục cấp trên");

	private ColumnRoles() {
	}

	/** Vietnamese keywords, in the usual order of columns. */
	public static List<String> of(boolean indicators) {
		return indicators ? INDICATORS : TASKS;
	}

	/** The usual heading of a column, in the language of the text. */
	public static String heading(String role, KeywordLanguage language) {
		return Words.in(language).get(key(role));
	}

	static String key(String role) {
		return "column-" + VietnameseWords.unaccented(role).replace(' ', '-');
	}
}
