// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.tasks;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.kehoach.language.lexer.VietnameseWords;
import org.kehoach.model.PlanPackage.Literals;

/** A column of the table of tasks, in the order in which a task usually says it. */
public enum TaskColumn {
	/** The task's name, which other plans refer to; not to be edited here. */
	NAME(null, "", "stt", "tt", "ma", "so thu tu", "so tt", "no.", "name"),
	/** What is to be done. */
	CONTENT(Literals.ITEM__TITLE, "", "nhiem vu", "noi dung", "noi dung nhiem vu", "ten nhiem vu", "nhiem vu cu the", "nhiem vu/giai phap",
			"nhiem vu, giai phap", "noi dung thuc hien", "cong viec", "noi dung cong viec", "ten cong viec", "hoat dong", "noi dung hoat dong", "task", "content",
			"content of the task"),
	/** What comes out, one a line. */
	PRODUCT(Literals.WORK_ATTRIBUTES__PRODUCTS, "sản phẩm", "san pham", "ket qua", "ket qua/san pham", "san pham/ket qua", "ket qua, san pham",
			"ket qua dau ra", "san pham dau ra", "san pham/ket qua dau ra", "product"),
	/** The type of each product, one a line. */
	PRODUCT_TYPE(null, "", "loai san pham", "loai", "product type", "type of product"),
	/** Who leads. */
	LEAD(Literals.WORK_ATTRIBUTES__LEADS, "chủ trì", "chu tri", "don vi chu tri", "co quan chu tri", "co quan, don vi chu tri", "co quan/don vi chu tri",
			"don vi chu tri thuc hien", "co quan chu tri thuc hien", "don vi thuc hien", "co quan thuc hien", "lead"),
	/** Who coordinates. */
	COORDINATION(Literals.WORK_ATTRIBUTES__COORDINATORS, "phối hợp", "phoi hop", "don vi phoi hop", "co quan phoi hop", "co quan, don vi phoi hop", "co quan/don vi phoi hop",
			"don vi phoi hop thuc hien", "co quan phoi hop thuc hien", "coordinating"),
	/** Who supports. */
	SUPPORT(Literals.WORK_ATTRIBUTES__SUPPORTERS, "hỗ trợ", "ho tro", "don vi ho tro", "support", "supporting"),
	/** When it is due. */
	TIMING(Literals.WORK_ATTRIBUTES__TIMING, "thời hạn", "thoi han", "thoi gian", "thoi gian hoan thanh", "thoi gian thuc hien", "thoi han hoan thanh",
			"thoi han thuc hien", "thoi gian, tien do", "tien do", "deadline"),
	/** Who pays. */
	FUNDING(Literals.WORK_ATTRIBUTES__FUNDING, "kinh phí", "kinh phi", "kinh phi thuc hien", "nguon kinh phi", "funding"),
	/** A note. */
	NOTE(Literals.TASK__NOTE, "ghi chú", "ghi chu", "note");

	private final EStructuralFeature feature;
	private final String keyword;
	private final List<String> headings;

	TaskColumn(EStructuralFeature feature, String keyword, String... headings) {
		this.feature = feature;
		this.keyword = keyword;
		this.headings = List.of(headings);
	}

	/** What of a task it shows; null for {@link #NAME} and {@link #PRODUCT_TYPE}. */
	EStructuralFeature feature() {
		return feature;
	}

	/** The keyword of its clause in Vietnamese; empty where there is no clause of its own. */
	String keyword() {
		return keyword;
	}

	/** Whether units are named in it. */
	public boolean units() {
		return this == LEAD || this == COORDINATION || this == SUPPORT;
	}

	/** Whether it can be edited at all. */
	public boolean editable() {
		return this != NAME;
	}

	/**
	 * The column that a heading of a table in Word or Excel means.
	 *
	 * @param heading with or without accents and line ends
	 * @return empty if no column is usually headed so
	 */
	public static Optional<TaskColumn> ofHeading(String heading) {
		String plain = VietnameseWords.unaccented(heading.replace('\n', ' ')).strip().replaceAll("\\s*\\(.*\\)$", "").replaceAll("\\s*/\\s*", "/");
		for (TaskColumn column : values()) {
			if (column.headings.contains(plain)) {
				return Optional.of(column);
			}
		}
		return Optional.empty();
	}
}
