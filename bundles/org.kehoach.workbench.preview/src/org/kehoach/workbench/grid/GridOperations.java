// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.xtext.resource.XtextResource;
import org.kehoach.language.ide.tasks.PastedTable;
import org.kehoach.language.ide.tasks.RowEdits;
import org.kehoach.language.ide.tasks.TaskChange;
import org.kehoach.language.ide.tasks.TaskChange.CellValue;
import org.kehoach.language.ide.tasks.TaskColumn;
import org.kehoach.language.ide.tasks.TaskEdits;
import org.kehoach.language.ide.tasks.TaskGrid;
import org.kehoach.language.ide.tasks.TaskGrid.Kind;

/** What people do with the selected cells and rows of a plan's table. UI thread only. */
final class GridOperations {

	private final GridTable table;
	private final GridRows rows;
	private final GridEditing editing;
	private final Consumer<String> say;
	/** The rows that were there when some were added; null if none is on its way. */
	private Set<String> before;

	GridOperations(GridTable table, GridRows rows, GridEditing editing, Consumer<String> say) {
		this.table = table;
		this.rows = rows;
		this.editing = editing;
		this.say = say;
	}

	/** The table has been read anew. */
	void read() {
		editing.release();
		selectAdded();
	}

	/** A row that was just added, or the first of some, is what one wants to write in. */
	private void selectAdded() {
		for (int i = 0; before != null && i < rows.getRowCount(); i++) {
			if (!before.contains(rows.row(i).id())) {
				before = null;
				table.selectCell(TaskColumn.CONTENT.ordinal(), i);
			}
		}
	}

	private void rowsToCome() {
		before = rows.rows().stream().map(TaskGrid.Row::id).collect(Collectors.toSet());
	}

	// ---- Cells -------------------------------------------------------------------------------------------------

	/** Gives a cell another value. */
	void write(TaskGrid.Row row, TaskColumn column, String value) {
		write(List.of(new CellValue(row.id(), column, value)), ""); //$NON-NLS-1$
	}

	/**
	 * Gives cells other values, in one step to undo. They show them at once; what is refused they go on showing, marked, with
	 * the reason.
	 *
	 * @param left what is to be said unless there is something worse; empty for nothing
	 */
	private void write(List<CellValue> cells, String left) {
		Map<String, TaskGrid.Row> known = rows.rows().stream().collect(Collectors.toMap(TaskGrid.Row::id, Function.identity(), (first, second) -> first));
		List<CellValue> open = new ArrayList<>();
		String told = left;
		for (CellValue cell : cells) {
			String fixed = GridRows.fixed(known.get(cell.id()), cell.column());
			if (fixed.isEmpty()) {
				open.add(cell);
				rows.typed().writing(cell.id(), cell.column(), cell.value());
			} else if (told.isEmpty()) {
				told = fixed;
			}
		}
		if (open.isEmpty()) {
			say.accept(told);
			return;
		}
		String said = told;
		List<TaskGrid.Row> meant = open.stream().map(cell -> known.get(cell.id())).toList();
		table.control().refresh(false);
		editing.compute(() -> question(open, meant), change -> {
			boolean done = editing.apply(change);
			settle(open, change, done);
			if (done && change.problems().isEmpty() && !said.isEmpty()) {
				say.accept(said);
			}
		}, () -> open.forEach(cell -> rows.typed().refused(cell.id(), cell.column(), cell.value(), Messages.get("edit.changed")))); //$NON-NLS-1$
	}

	/** Rows may have other ids by the time that it is the edit's turn. */
	private Function<XtextResource, TaskChange> question(List<CellValue> cells, List<TaskGrid.Row> meant) {
		List<CellValue> now = new ArrayList<>();
		for (int i = 0; i < cells.size(); i++) {
			int index = rows.now(meant.get(i));
			now.add(index < 0 ? cells.get(i) : new CellValue(rows.row(index).id(), cells.get(i).column(), cells.get(i).value()));
		}
		return resource -> TaskEdits.set(resource, now);
	}

	private void settle(List<CellValue> cells, TaskChange change, boolean done) {
		for (int i = 0; i < cells.size(); i++) {
			int index = i;
			CellValue cell = cells.get(i);
			String problem = change.problems().stream().filter(each -> each.refused() && each.row() == index).map(TaskChange.Problem::message).findFirst()
					.orElse(done ? null : Messages.get("edit.readOnly")); //$NON-NLS-1$
			if (problem == null) {
				rows.typed().written(cell.id(), cell.column());
			} else {
				rows.typed().refused(cell.id(), cell.column(), cell.value(), problem);
			}
		}
		if (change.edits().isEmpty()) {
			// the text is as it was, so nothing is read anew
			rows.typed().read(rows.rows().stream().map(TaskGrid.Row::id).collect(Collectors.toSet()));
		}
		table.control().refresh(false);
	}

	/** Takes away what the selected cells hold, and says what has to stay. */
	void clear() {
		List<CellValue> cells = new ArrayList<>();
		String stays = ""; //$NON-NLS-1$
		for (GridTable.Chosen cell : table.selectedCells()) {
			String reason = stays(cell);
			if (rows.typed().giveUp(cell.row().id(), cell.column())) {
				say.accept(""); //$NON-NLS-1$
			} else if (reason.isEmpty() && !rows.value(cell.row(), cell.column()).isEmpty()) {
				cells.add(new CellValue(cell.row().id(), cell.column(), "")); //$NON-NLS-1$
			}
			stays = stays.isEmpty() ? reason : stays;
		}
		table.control().refresh(false);
		if (cells.isEmpty() && !stays.isEmpty()) {
			say.accept(stays);
		} else if (!cells.isEmpty()) {
			write(cells, stays);
		}
	}

	/** Why a cell cannot be emptied. */
	private static String stays(GridTable.Chosen cell) {
		String fixed = GridRows.fixed(cell.row(), cell.column());
		if (!fixed.isEmpty()) {
			return fixed;
		}
		return cell.column() == TaskColumn.CONTENT ? Messages.get("clear.content") //$NON-NLS-1$
				: cell.row().inherited().contains(cell.column()) ? Messages.get("clear.inherited") : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Gives up what was typed into a cell and refused. */
	void giveUp(TaskGrid.Row row, TaskColumn column) {
		if (rows.typed().giveUp(row.id(), column)) {
			say.accept(""); //$NON-NLS-1$
			table.control().refresh(false);
		}
	}

	/** Puts the selected cells on the clipboard. */
	void copy() {
		GridCopy.copy(table, rows);
	}

	/** Puts the selected cells on the clipboard, and empties them. */
	void cut() {
		if (GridCopy.copy(table, rows)) {
			clear();
		}
	}

	/** Fills the selected cells with what the uppermost of their column holds. */
	void fillDown() {
		List<GridTable.Chosen> chosen = table.selectedCells();
		List<CellValue> values = new ArrayList<>();
		for (GridTable.Chosen cell : chosen) {
			GridTable.Chosen top = chosen.stream().filter(each -> each.column() == cell.column()).min((a, b) -> a.index() - b.index()).orElse(cell);
			// a single row is filled from the one above
			TaskGrid.Row from = chosen.stream().anyMatch(each -> each.index() != cell.index()) ? top.row() : rows.row(cell.index() - 1);
			if (from != null && from != cell.row()) {
				values.add(new CellValue(cell.row().id(), cell.column(), rows.value(from, cell.column())));
			}
		}
		write(values, ""); //$NON-NLS-1$
	}

	/** Pastes what is on the clipboard. */
	void paste() {
		if (!pasting().clipboard(table.control())) {
			say.accept(Messages.get("paste.nothing")); //$NON-NLS-1$
		}
	}

	/** Pastes a table at the cursor; asks first unless it is a single value. */
	void paste(PastedTable pasted) {
		pasting().paste(pasted);
	}

	private GridPaste pasting() {
		return new GridPaste(table, rows, editing, this::write, this::rowsToCome);
	}

	// ---- Rows --------------------------------------------------------------------------------------------------

	/** Adds a task behind the row with the cursor. */
	void add() {
		TaskGrid.Row current = table.current();
		rowsToCome();
		editing.rows(() -> resource -> RowEdits.add(resource, current == null ? null : current.id(),
				List.of(Map.of(TaskColumn.CONTENT, Messages.get("new.content"))))); //$NON-NLS-1$
	}

	private List<TaskGrid.Row> chosenTasks() {
		return table.selectedRows().stream().filter(row -> row.kind() == Kind.TASK || row.kind() == Kind.ACTIVITY).toList();
	}

	/** Deletes the selected tasks; asks first where others refer to them. */
	void delete() {
		List<TaskGrid.Row> gone = chosenTasks();
		int referrers = gone.stream().mapToInt(TaskGrid.Row::referrers).sum();
		if (gone.isEmpty()) {
			say.accept(Messages.get("delete.none")); //$NON-NLS-1$
		} else if (referrers == 0 || MessageDialog.openQuestion(table.control().getShell(), Messages.get("delete.title"), //$NON-NLS-1$
				Messages.get("delete.referred", gone.size(), referrers))) { //$NON-NLS-1$
			editing.rows(() -> {
				List<String> ids = ids(gone);
				return resource -> RowEdits.delete(resource, ids);
			});
		}
	}

	/** Moves the selected tasks past their neighbour. */
	void move(boolean up) {
		List<TaskGrid.Row> moved = chosenTasks();
		if (moved.isEmpty()) {
			say.accept(Messages.get("move.none")); //$NON-NLS-1$
		} else {
			editing.rows(() -> {
				List<String> ids = ids(moved);
				return resource -> RowEdits.move(resource, ids, up);
			});
		}
	}

	/** Of rows that may stand elsewhere by now: a key that is held down moves on what it has moved. */
	private List<String> ids(List<TaskGrid.Row> before) {
		return before.stream().map(rows::now).filter(index -> index >= 0).map(index -> rows.row(index).id()).toList();
	}
}
