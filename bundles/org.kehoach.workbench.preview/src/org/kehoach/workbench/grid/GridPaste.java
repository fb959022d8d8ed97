// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

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

/** Pastes what Excel, Word or the table itself has put on the clipboard. */
final class GridPaste {

	/** What can be done with a pasted table. */
	private record Ways(TaskChange added, TaskChange replaced) {
	}

	private final GridTable table;
	private final GridRows rows;
	private final GridEditing editing;
	private final BiConsumer<List<CellValue>, String> write;
	private final Runnable adding;

	/**
	 * @param write gives cells other values, and says something unless there is something worse
	 * @param adding runs before rows are added
	 */
	GridPaste(GridTable table, GridRows rows, GridEditing editing, BiConsumer<List<CellValue>, String> write, Runnable adding) {
		this.table = table;
		this.rows = rows;
		this.editing = editing;
		this.write = write;
		this.adding = adding;
	}

	/** Pastes what is on the clipboard, tables of Word first: their cells may have several lines. @return false if nothing is there */
	boolean clipboard(Control control) {
		Clipboard clipboard = new Clipboard(control.getDisplay());
		Object html;
		Object text;
		try {
			html = clipboard.getContents(HTMLTransfer.getInstance());
			text = clipboard.getContents(TextTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
		Optional<GridCopy> own = GridCopy.of(text);
		if (own.isPresent() && !own.get().wholeRows()) {
			over(own.get().cells());
			return true;
		}
		Optional<PastedTable> found = own.map(copy -> new PastedTable(withHeadings(copy)))
				.or(() -> html instanceof String web ? PastedTable.ofHtml(web) : Optional.empty())
				.or(() -> text instanceof String plain && !plain.isBlank() ? Optional.of(PastedTable.ofText(plain)) : Optional.empty());
		found.ifPresent(this::paste);
		return found.isPresent();
	}

	private static List<List<String>> withHeadings(GridCopy copy) {
		List<List<String>> all = new ArrayList<>(copy.cells());
		all.addFirst(copy.columns().stream().map(GridRows::heading).toList());
		return all;
	}

	/** One value goes into the selected cells; tables are shown first. */
	void paste(PastedTable pasted) {
		if (pasted.rows().size() == 1 && pasted.rows().getFirst().size() == 1 && table.current() != null) {
			over(pasted.rows());
			return;
		}
		List<Optional<TaskColumn>> heads = pasted.headings();
		List<Optional<TaskColumn>> columns = heads.isEmpty() ? fromCursor(pasted) : heads;
		List<Map<TaskColumn, String>> values = pasted.tasks(columns, pasted.headingRows());
		List<String> titles = pasted.titles(pasted.headingRows());
		TaskGrid.Row current = table.current();
		String behind = current == null ? null : current.id();
		List<CellValue> over = over(values, heads.isEmpty(), !titles.isEmpty());
		boolean tasks = over.isEmpty() || values.stream().anyMatch(row -> row.containsKey(TaskColumn.CONTENT));
		editing.compute(() -> resource -> new Ways(tasks ? RowEdits.add(resource, behind, values) : null, over.isEmpty() ? null : TaskEdits.set(resource, over)),
				ways -> ask(values, titles, ways), () -> { });
	}

	private void ask(List<Map<TaskColumn, String>> values, List<String> titles, Ways found) {
		Map<PasteDialog.Way, TaskChange> ways = new EnumMap<>(PasteDialog.Way.class);
		if (found.added() != null) {
			ways.put(PasteDialog.Way.NEW_ROWS, found.added());
		}
		if (found.replaced() != null) {
			ways.put(PasteDialog.Way.OVER_CELLS, found.replaced());
		}
		PasteDialog dialog = new PasteDialog(table.control().getShell(), values, titles, ways);
		if (dialog.open() != Window.OK) {
			return;
		}
		if (dialog.way() == PasteDialog.Way.NEW_ROWS) {
			adding.run();
			editing.applyRows(found.added());
		} else {
			editing.apply(found.replaced());
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

	/**
	 * The cells from the cursor down that can be edited.
	 *
	 * @param wanted false for none
	 * @param tasksOnly whether the titles of groups have been left out of the values: then they are passed over here as well
	 */
	private List<CellValue> over(List<Map<TaskColumn, String>> values, boolean wanted, boolean tasksOnly) {
		List<CellValue> cells = new ArrayList<>();
		int next = table.currentIndex();
		for (int i = 0; wanted && i < values.size() && next >= 0; i++) {
			while (tasksOnly && rows.row(next) != null && rows.row(next).kind() == TaskGrid.Kind.AREA) {
				next++;
			}
			TaskGrid.Row row = rows.row(next++);
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

	/** Cells over cells, from the upper left of those that are selected; as often as they fit into these. */
	private void over(List<List<String>> cells) {
		List<GridTable.Chosen> chosen = table.selectedCells();
		int top = chosen.stream().mapToInt(GridTable.Chosen::index).min().orElse(-1);
		int left = chosen.stream().mapToInt(cell -> cell.column().ordinal()).min().orElse(0);
		int bottom = chosen.stream().mapToInt(GridTable.Chosen::index).max().orElse(-1);
		int right = chosen.stream().mapToInt(cell -> cell.column().ordinal()).max().orElse(0);
		int high = fitting(bottom - top + 1, cells.size());
		int wide = fitting(right - left + 1, cells.getFirst().size());
		List<CellValue> values = new ArrayList<>();
		for (int i = 0; top >= 0 && i < high; i++) {
			TaskGrid.Row row = rows.row(top + i);
			for (int j = 0; row != null && j < wide && left + j < GridRows.COLUMNS.size(); j++) {
				values.add(new CellValue(row.id(), GridRows.COLUMNS.get(left + j), cells.get(i % cells.size()).get(j % cells.getFirst().size())));
			}
		}
		boolean cut = top + high > rows.getRowCount() || left + wide > GridRows.COLUMNS.size();
		write.accept(values, cut ? Messages.get("paste.cut") : ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static int fitting(int room, int size) {
		return room > size && room % size == 0 ? room : size;
	}
}
