// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import java.util.List;
import java.util.Locale;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.kehoach.language.ide.tasks.TaskColumn;
import org.kehoach.language.ide.tasks.TaskGrid;

/** The cells of the table, as they were read last. */
final class GridRows implements IDataProvider {

	/** Who writes what a person has typed. */
	interface Writer {

		void write(TaskGrid.Row row, TaskColumn column, String value);
	}

	static final List<TaskColumn> COLUMNS = List.of(TaskColumn.values());

	private final Writer writer;
	private List<TaskGrid.Row> rows = List.of();

	GridRows(Writer writer) {
		this.writer = writer;
	}

	void show(List<TaskGrid.Row> now) {
		rows = now;
	}

	/** Null where there is no such row any more. */
	TaskGrid.Row row(int index) {
		return index >= 0 && index < rows.size() ? rows.get(index) : null;
	}

	List<TaskGrid.Row> rows() {
		return rows;
	}

	static String heading(TaskColumn column) {
		return Messages.get("column." + column.name().toLowerCase(Locale.ROOT)); //$NON-NLS-1$
	}

	@Override
	public String getDataValue(int column, int row) {
		TaskGrid.Row shown = row(row);
		return shown == null ? "" : shown.value(COLUMNS.get(column)); //$NON-NLS-1$
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		TaskGrid.Row edited = row(row);
		String text = value == null ? "" : value.toString(); //$NON-NLS-1$
		if (edited != null && !text.equals(edited.value(COLUMNS.get(column)))) {
			writer.write(edited, COLUMNS.get(column), text);
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
