// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Control;
import org.kehoach.language.ide.tasks.PastedTable;
import org.kehoach.language.ide.tasks.RowEdits;
import org.kehoach.language.ide.tasks.TaskChange;
import org.kehoach.language.ide.tasks.TaskChange.CellValue;
import org.kehoach.language.ide.tasks.TaskColumn;
import org.kehoach.language.ide.tasks.TaskEdits;
import org.kehoach.language.ide.tasks.TaskGrid;

/** Pastes what Excel or Word has put on the clipboard. */
final class GridPaste {

	private final GridTable table;
	private final GridRows rows;
	private final GridEditing editing;
	private final Runnable adding;

	/** @param adding runs before rows are added */
	GridPaste(GridTable table, GridRows rows, GridEditing editing, Runnable adding) {
		this.table = table;
		this.rows = rows;
		this.editing = editing;
		this.adding = adding;
	}

	/** What is on the clipboard, tables of Word first: their cells may have several lines. */
	static Optional<PastedTable> clipboard(Control control) {
		Clipboard clipboard = new Clipboard(control.getDisplay());
		try {
			Object html = clipboard.getContents(HTMLTransfer.getInstance());
			Object text = clipboard.getContents(TextTransfer.getInstance());
			Optional<PastedTable> found = html instanceof String web ? PastedTable.ofHtml(web) : Optional.empty();
			return found.or(() -> text instanceof String plain && !plain.isBlank() ? Optional.of(PastedTable.ofText(plain)) : Optional.empty());
		} finally {
			clipboard.dispose();
		}
	}

	/** One value goes into the cell with the cursor; tables are shown first. */
	void paste(PastedTable pasted) {
		TaskGrid.Row current = table.current();
		boolean single = pasted.rows().size() == 1 && pasted.rows().getFirst().size() == 1;
		if (single && current != null && current.editable(table.currentColumn())) {
			String value = pasted.rows().getFirst().getFirst();
			editing.edit(resource -> TaskEdits.set(resource, List.of(new CellValue(current.id(), table.currentColumn(), value))));
			return;
		}
		List<Optional<TaskColumn>> heads = pasted.headings();
		List<Optional<TaskColumn>> columns = heads.isEmpty() ? fromCursor(pasted) : heads;
		List<Map<TaskColumn, String>> values = pasted.tasks(columns, heads.isEmpty() ? 0 : 1);
		String behind = current == null ? null : current.id();
		List<CellValue> over = heads.isEmpty() ? over(values) : List.of();
		editing.compute(resource -> RowEdits.add(resource, behind, values), added -> {
			if (over.isEmpty()) {
				ask(values, Map.of(PasteDialog.Way.NEW_ROWS, added));
			} else {
				editing.compute(resource -> TaskEdits.set(resource, over), replaced -> {
					Map<PasteDialog.Way, TaskChange> ways = new EnumMap<>(PasteDialog.Way.class);
					if (values.stream().anyMatch(row -> row.containsKey(TaskColumn.CONTENT))) {
						ways.put(PasteDialog.Way.NEW_ROWS, added);
					}
					ways.put(PasteDialog.Way.OVER_CELLS, replaced);
					ask(values, ways);
				});
			}
		});
	}

	private void ask(List<Map<TaskColumn, String>> values, Map<PasteDialog.Way, TaskChange> ways) {
		PasteDialog dialog = new PasteDialog(table.control().getShell(), values, ways);
		if (dialog.open() == Window.OK) {
			if (dialog.way() == PasteDialog.Way.NEW_ROWS) {
				adding.run();
			}
			editing.apply(ways.get(dialog.way()));
		}
	}

	/** The columns from the cursor to the right, one for each field. */
	private List<Optional<TaskColumn>> fromCursor(PastedTable pasted) {
		int width = pasted.rows().stream().mapToInt(List::size).max().orElse(0);
		int first = Math.max(TaskColumn.CONTENT.ordinal(), table.currentColumn().ordinal());
		List<Optional<TaskColumn>> columns = new ArrayList<>();
		for (int i = 0; i < width; i++) {
			columns.add(first + i < GridRows.COLUMNS.size() ? Optional.of(GridRows.COLUMNS.get(first + i)) : Optional.empty());
		}
		return columns;
	}

	/** The cells from the cursor down that can be edited. */
	private List<CellValue> over(List<Map<TaskColumn, String>> values) {
		List<CellValue> cells = new ArrayList<>();
		int first = table.currentIndex();
		for (int i = 0; i < values.size() && first >= 0; i++) {
			TaskGrid.Row row = rows.row(first + i);
			if (row != null) {
				values.get(i).forEach((column, value) -> {
					if (row.editable(column)) {
						cells.add(new CellValue(row.id(), column, value));
					}
				});
			}
		}
		return cells;
	}
}
