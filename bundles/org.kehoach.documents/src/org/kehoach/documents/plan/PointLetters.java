// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.plan;

import java.util.List;

/**
 * The letters that points are numbered with: those of the Vietnamese alphabet without
 * ă, â, ê, ô, ơ, ư (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.6: "theo thứ tự bảng chữ
 * cái tiếng Việt").
 */
final class PointLetters {
	private static final List<String> LETTERS = List.of("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n",
			"o", "p", "q", "r", "s", "t", "u", "v", "x", "y");

	private PointLetters() {
	}

	/** The letter of a point, counted from 1; behind y come aa, ab and so on. */
	static String of(int point) {
		int index = point - 1;
		String last = LETTERS.get(index % LETTERS.size());
		return index < LETTERS.size() ? last : of(index / LETTERS.size()) + last;
	}
}
