// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.skeleton;

import java.util.ArrayList;
import java.util.List;

import org.kehoach.model.Appendix;
import org.kehoach.model.Numbering;
import org.kehoach.model.PlanPackage.Literals;

/**
 * The layout of an appendix table, to be written into a plan.
 *
 * @param indicators true for a table of indicators, false for one of tasks
 * @param grouped true for a group row for each area
 * @param continuous true to number through the whole table
 * @param columns from left to right
 */
public record TableLayout(boolean indicators, boolean grouped, boolean continuous, List<Column> columns) {

	/** The columns of the usual table of tasks. */
	private static final List<String> USUAL = List.of("số thứ tự", "mục tiêu", "nhiệm vụ", "hoạt động", "sản phẩm", "chủ trì", "phối hợp",
			"thời hạn", "kinh phí");

	/**
	 * A column.
	 *
	 * @param role the Vietnamese keyword of what it prints
	 * @param heading what stands above it
	 */
	public record Column(String role, String heading) {
	}

	public TableLayout {
		columns = List.copyOf(columns);
	}

	/** The nine columns that most departments use. */
	static TableLayout usual(Words words) {
		return new TableLayout(false, true, false, USUAL.stream().map(role -> new Column(role, words.get(ColumnRoles.key(role)))).toList());
	}

	/** The layout of a loaded plan: roles and headings. */
	static TableLayout of(Appendix appendix) {
		List<Column> columns = new ArrayList<>();
		appendix.getColumns().forEach(column -> columns.add(new Column(SourceWords.of(column, Literals.COLUMN__ROLE), String.valueOf(column.getHeading()))));
		boolean continuous = appendix.getNumbering() == Numbering.CONTINUOUS;
		return new TableLayout(appendix.isIndicators(), appendix.isGrouped(), continuous, columns);
	}

	/**
	 * The appendix as a plan writes it, with Vietnamese keywords, not formatted.
	 *
	 * @param name as written, with a sign in front if it is a keyword too
	 */
	public String text(String name, String title) {
		StringBuilder text = new StringBuilder("phụ lục ").append(name).append(' ').append(Quoted.line(title)).append(" {\n")
				.append(indicators ? "liệt kê chỉ tiêu\n" : "liệt kê nhiệm vụ\n").append(grouped ? "nhóm theo lĩnh vực\n" : "")
				.append(continuous ? "đánh số liên tục\n" : "đánh số theo nhóm\n\n");
		columns.forEach(column -> text.append("cột ").append(column.role()).append(' ').append(Quoted.line(column.heading())).append('\n'));
		return text.append("}\n").toString();
	}
}
