// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.parts;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The types of administrative documents and their abbreviations (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
public final class TypeWords {
	private static final Map<String, String> ABBREVIATIONS = new HashMap<>();

	static {
		String[][] types = { { "Nghị quyết", "NQ" }, { "Quyết định", "QĐ" }, { "Chỉ thị", "CT" }, { "Quy chế", "QC" },
				{ "Quy định", "QyĐ" },
				{ "Thông cáo", "TC" }, { "Thông báo", "TB" }, { "Hướng dẫn", "HD" }, { "Chương trình", "CTr" }, { "Kế hoạch", "KH" },
				{ "Phương án", "PA" }, { "Đề án", "ĐA" }, { "Dự án", "DA" }, { "Báo cáo", "BC" }, { "Biên bản", "BB" },
				{ "Tờ trình", "TTr" },
				{ "Hợp đồng", "HĐ" }, { "Công điện", "CĐ" } };
		for (String[] type : types) {
			ABBREVIATIONS.put(Folded.of(type[0]), type[1]);
		}
	}

	private TypeWords() {
	}

	/**
	 * The abbreviation of a type.
	 *
	 * @param word
	 *            in any capitals, never null
	 * @return empty if it is no type word
	 */
	public static Optional<String> abbreviation(String word) {
		return Optional.ofNullable(ABBREVIATIONS.get(Folded.of(word)));
	}
}
