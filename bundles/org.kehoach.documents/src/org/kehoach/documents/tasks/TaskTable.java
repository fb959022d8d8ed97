// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.tasks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.BodyRow;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.Column;
import org.kehoach.documents.table.ColumnRole;
import org.kehoach.documents.table.GroupRow;
import org.kehoach.documents.table.Row;
import org.kehoach.documents.table.Slot;
import org.kehoach.documents.table.TableHeading;
import org.kehoach.documents.text.Capitals;
import org.kehoach.documents.text.RomanNumeral;

/** A list of tasks as a table to read. */
public final class TaskTable {
	static final String TITLE = "DANH MỤC NHIỆM VỤ\nCỦA ";
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

	private final TaskList list;
	private final boolean grouped;
	private final boolean severalPlans;
	private final boolean numbered;
	private final boolean funded;

	private TaskTable(TaskList list, boolean grouped) {
		this.list = list;
		this.grouped = grouped;
		this.severalPlans = list.plans().size() > 1;
		this.numbered = list.any(assignment -> !assignment.number().isEmpty());
		this.funded = list.any(assignment -> !assignment.funding().paragraphs().isEmpty());
	}

	/**
	 * A table with a group row for each role.
	 *
	 * @param list
	 *            never null
	 * @return never null
	 */
	public static AppendixTable grouped(TaskList list) {
		return new TaskTable(list, true).build();
	}

	/**
	 * A table with a column for the role, for programs that sort and filter.
	 *
	 * @param list
	 *            never null
	 * @return never null
	 */
	public static AppendixTable flat(TaskList list) {
		return new TaskTable(list, false).build();
	}

	/**
	 * A day with zeros in front: "08/09/2025".
	 *
	 * @param day
	 *            may be null
	 * @return empty for null
	 */
	public static String day(LocalDate day) {
		return day == null ? "" : DAY.format(day);
	}

	private AppendixTable build() {
		return new AppendixTable(list.info(), new TableHeading("", list.title(), list.source(), ""), columns(), rows());
	}

	private List<Column> columns() {
		List<Column> columns = new ArrayList<>();
		columns.add(Column.of(ColumnRole.NUMBER, "TT"));
		if (!grouped) {
			columns.add(Column.of(ColumnRole.NOTE, "Vai trò"));
		}
		if (severalPlans) {
			columns.add(Column.of(ColumnRole.PARENT, "Kế hoạch"));
		}
		if (numbered) {
			columns.add(Column.of(ColumnRole.CODE, "Mục"));
		}
		columns.add(Column.of(ColumnRole.TASK, "Nhiệm vụ"));
		columns.add(Column.of(ColumnRole.PRODUCT, "Sản phẩm"));
		columns.add(Column.of(ColumnRole.LEAD, "Chủ trì"));
		columns.add(Column.of(ColumnRole.COORDINATION, "Phối hợp"));
		columns.add(Column.of(ColumnRole.TIMING, "Thời gian"));
		columns.add(Column.of(ColumnRole.TIMING, "Hạn cuối"));
		if (funded) {
			columns.add(Column.of(ColumnRole.FUNDING, "Kinh phí"));
		}
		return columns;
	}

	private List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		Role role = null;
		int groups = 0;
		int number = 0;
		for (Assignment assignment : list.assignments()) {
			if (grouped && assignment.role() != role) {
				role = assignment.role();
				groups++;
				number = 0;
				rows.add(new GroupRow(RomanNumeral.of(groups), Capitals.of(role.heading())));
			}
			number++;
			rows.add(row(assignment, number));
		}
		return rows;
	}

	private BodyRow row(Assignment assignment, int number) {
		List<Slot> cells = new ArrayList<>();
		cells.add(Cell.of(String.valueOf(number)));
		if (!grouped) {
			cells.add(Cell.of(assignment.role().word()));
		}
		if (severalPlans) {
			cells.add(Cell.of(assignment.plan()));
		}
		if (numbered) {
			cells.add(Cell.of(assignment.number()));
		}
		cells.add(assignment.work());
		cells.add(assignment.products());
		cells.add(assignment.leads());
		cells.add(assignment.coordinators());
		cells.add(assignment.time());
		cells.add(Cell.of(day(assignment.due())));
		if (funded) {
			cells.add(assignment.funding());
		}
		return new BodyRow(cells);
	}
}
