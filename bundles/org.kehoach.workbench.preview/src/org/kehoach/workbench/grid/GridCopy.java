// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.kehoach.engine.preview.CopiedTable;
import org.kehoach.language.ide.tasks.TaskColumn;
import org.kehoach.language.ide.tasks.TaskGrid;

/** Puts the selected cells on the clipboard, for Word, Excel and this table itself. */
final class GridCopy {

	private GridCopy() {
	}

	/** In the UI thread. Cells between selected ones that are not selected stay empty; the whole table brings its headings. */
	static void copy(GridTable table) {
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
			return;
		}
		List<List<String>> cells = new ArrayList<>();
		if (selected.size() == table.rowCount() && columns.size() > 1) {
			// the whole table goes elsewhere; parts are pasted back, where a heading would be in the way
			cells.add(columns.stream().map(GridRows::heading).toList());
		}
		selected.forEach((row, chosen) -> cells.add(columns.stream().map(column -> chosen.contains(column) ? row.value(column) : "").toList())); //$NON-NLS-1$
		CopiedTable copied = CopiedTable.ofCells(cells);
		Clipboard clipboard = new Clipboard(table.control().getDisplay());
		try {
			clipboard.setContents(new Object[] { copied.html(), copied.text() },
					new Transfer[] { HTMLTransfer.getInstance(), TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
