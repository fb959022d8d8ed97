// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.table;

/**
 * What a column of an appendix table tells. The roles are the union of the
 * columns found in the appendices of ministries, departments and communes; a
 * layout is a choice and an order of them.
 */
public enum ColumnRole {
	/** Running number ("TT", "STT"). */
	NUMBER,
	/** Hierarchical code of a task. */
	CODE,
	/** Reform area, where the table has no group rows for it. */
	AREA,
	/** Goal or indicator text ("Mục tiêu"). */
	GOAL,
	/** Task ("Nhiệm vụ"). */
	TASK,
	/** Activity of a task ("Hoạt động"). */
	ACTIVITY,
	/** Result in figures, beside the product. */
	RESULT,
	/** Product ("Kết quả/Sản phẩm"). */
	PRODUCT,
	/** Accountable unit ("Chủ trì"). */
	LEAD,
	/** Coordinating units ("Phối hợp"). */
	COORDINATION,
	/** Way of support ("Phương thức hỗ trợ"). */
	SUPPORT,
	/** Deadline or period ("Thời gian"). */
	TIMING,
	/** Source of funds ("Kinh phí"). */
	FUNDING,
	/** Indicator ("Chỉ tiêu"). */
	INDICATOR,
	/** Note ("Ghi chú"). */
	NOTE,
	/** Reason for the task, shown in drafts only. */
	RATIONALE,
	/** Unit of measurement of an indicator. */
	UNIT,
	/** What a percentage is taken of. */
	POPULATION,
	/** All values of an indicator. */
	TARGET,
	/** The value of an indicator at one milestone. */
	MILESTONE,
	/** Items of the plans above that are taken over. */
	PARENT,
	/** Anything else. */
	OTHER;

	/**
	 * The alignment offices use for such a column: numbers and times centred, all
	 * prose to the left (justified text in columns of 3 cm leaves gaps).
	 *
	 * @return never null
	 */
	public Alignment usualAlignment() {
		return switch (this) {
		case NUMBER, CODE, TIMING, FUNDING, UNIT, TARGET, MILESTONE -> Alignment.CENTRE;
		default -> Alignment.LEFT;
		};
	}
}
