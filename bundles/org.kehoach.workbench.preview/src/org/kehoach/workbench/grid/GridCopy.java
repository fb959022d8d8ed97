// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.kehoach.engine.preview.CopiedTable;
import org.kehoach.language.ide.tasks.TaskColumn;
import org.kehoach.language.ide.tasks.TaskGrid;

/**
 * Puts the selected cells on the clipboard, for Word, Excel and this table itself.
 *
 * @param text of the clipboard, by which the table knows its own cells again
 * @param columns that were copied
 * @param cells of each row, one a column
 */
record GridCopy(String text, List<TaskColumn> columns, List<List<String>> cells) {

	/** What was copied last; null if nothing was. */
	private static GridCopy last;

	/**
	 * In the UI thread. Cells between selected ones that are not selected stay empty; the whole table brings its headings.
	 *
	 * @return false if no cell is selected
	 */
	static boolean copy(GridTable table, GridRows rows) {
		Map<TaskGrid.Row, List<TaskColumn>> selected = new LinkedHashMap<>();
		TreeSet<TaskColumn> columns = new TreeSet<>();
		for (TaskGrid.Row row : table.selectedRows()) {
			selected.put(row, new ArrayList<>());
		}
		for (GridTable.Chosen cell : table.selectedCells()) {
			selected.get(cell.row()).add(cell.column());
			columns.add(cell.column());
		}
		if (columns.isEmpty()) {
			return false;
		}
		List<List<String>> cells = new ArrayList<>();
		selected.forEach((row, chosen) -> cells.add(columns.stream().map(column -> chosen.contains(column) ? rows.value(row, column) : "").toList())); //$NON-NLS-1$
		List<List<String>> all = new ArrayList<>(cells);
		if (selected.size() == table.rowCount() && columns.size() > 1) {
			// the whole table goes elsewhere; parts are pasted back, where a heading would be in the way
			all.addFirst(columns.stream().map(GridRows::heading).toList());
		}
		CopiedTable copied = CopiedTable.ofCells(all);
		Clipboard clipboard = new Clipboard(table.control().getDisplay());
		try {
			clipboard.setContents(new Object[] { copied.html(), copied.text() },
					new Transfer[] { HTMLTransfer.getInstance(), TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
		last = new GridCopy(copied.text(), List.copyOf(columns), cells);
		return true;
	}

	/** The cells of this table that are on the clipboard still. @param text what is there */
	static Optional<GridCopy> of(Object text) {
		return last != null && text instanceof String now && now.replace("\r\n", "\n").equals(last.text().replace("\r\n", "\n")) ? Optional.of(last) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				: Optional.empty();
	}

	/** Whether whole rows were copied, which are tasks, and not cells of tasks. */
	boolean wholeRows() {
		return columns.size() == GridRows.COLUMNS.size();
	}
}
