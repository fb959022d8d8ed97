// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.kehoach.language.ide.tasks.TaskColumn;
import org.kehoach.language.ide.tasks.TaskGrid;

/** The cells of the table, as they were read last, and what was typed into them since. */
final class GridRows implements IDataProvider {

	/** Who writes what a person has typed. */
	interface Writer {

		void write(TaskGrid.Row row, TaskColumn column, String value);
	}

	static final List<TaskColumn> COLUMNS = List.of(TaskColumn.values());

	private final Writer writer;
	private final TypedCells typed = new TypedCells();
	private List<TaskGrid.Row> rows = List.of();

	GridRows(Writer writer) {
		this.writer = writer;
	}

	void show(List<TaskGrid.Row> now) {
		rows = now;
		typed.read(now.stream().map(TaskGrid.Row::id).collect(Collectors.toSet()));
	}

	/** Null where there is no such row any more. */
	TaskGrid.Row row(int index) {
		return index >= 0 && index < rows.size() ? rows.get(index) : null;
	}

	/**
	 * Where a row that was read before is now: rows without names are told by their places, and by what they say.
	 *
	 * @return below 0 if it is gone
	 */
	int now(TaskGrid.Row before) {
		int same = -1;
		for (int i = 0; i < rows.size(); i++) {
			TaskGrid.Row row = rows.get(i);
			if (row.id().equals(before.id())) {
				if (row.value(TaskColumn.CONTENT).equals(before.value(TaskColumn.CONTENT))) {
					return i;
				}
				same = i;
			}
		}
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i).kind() == before.kind() && rows.get(i).values().equals(before.values())) {
				return i;
			}
		}
		return same;
	}

	List<TaskGrid.Row> rows() {
		return rows;
	}

	/** What was typed and the text does not have. */
	TypedCells typed() {
		return typed;
	}

	static String heading(TaskColumn column) {
		return Messages.get("column." + column.name().toLowerCase(Locale.ROOT)); //$NON-NLS-1$
	}

	/** What a cell shows. */
	String value(TaskGrid.Row row, TaskColumn column) {
		String now = typed.value(row.id(), column);
		return now == null ? row.value(column) : now;
	}

	/** Why a cell cannot be written in, for the person who tries; empty if it can. */
	static String fixed(TaskGrid.Row row, TaskColumn column) {
		return row.editable(column) ? "" //$NON-NLS-1$
				: Messages.get(column == TaskColumn.NAME ? "fixed.name" : "fixed." + row.kind().name().toLowerCase(Locale.ROOT), heading(column)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public String getDataValue(int column, int row) {
		TaskGrid.Row shown = row(row);
		return shown == null ? "" : value(shown, COLUMNS.get(column)); //$NON-NLS-1$
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		TaskGrid.Row edited = row(row);
		String text = value == null ? "" : value.toString().replace("\r\n", "\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (edited == null) {
			return;
		}
		TaskColumn of = COLUMNS.get(column);
		if (!text.equals(value(edited, of)) || typed.problem(edited.id(), of) != null) {
			writer.write(edited, of, text);
		}
	}

	@Override
	public int getColumnCount() {
		return COLUMNS.size();
	}

	@Override
	public int getRowCount() {
		return rows.size();
	}
}
