// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.command.AbstractLayerCommandHandler;
import org.eclipse.nebula.widgets.nattable.command.ILayerCommandHandler;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.edit.command.UpdateDataCommand;
import org.eclipse.nebula.widgets.nattable.edit.event.InlineCellEditEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowCellInViewportCommand;
import org.kehoach.language.ide.tasks.TaskColumn;
import org.kehoach.language.ide.tasks.TaskGrid;

/** Opens the cell with the cursor, and no other: of several selected cells typing fills the one where the cursor is. */
final class OpenedCells implements GridBindings.Cells {

	private final GridTable table;
	private final GridTable.Gate gate;
	/** The cell that was opened last; null if none was. */
	private PositionCoordinate opened;

	OpenedCells(GridTable table, GridTable.Gate gate) {
		this.table = table;
		this.gate = gate;
	}

	@Override
	public void open(String typed, boolean list) {
		TaskGrid.Row row = table.current();
		TaskColumn column = table.currentColumn();
		if (row == null || !gate.opens(row, column)) {
			return;
		}
		SelectionLayer selection = table.selection();
		NatTable nat = table.control();
		PositionCoordinate cursor = new PositionCoordinate(selection.getSelectionAnchor());
		nat.doCommand(new ShowCellInViewportCommand(cursor.getColumnPosition(), cursor.getRowPosition()));
		// a letter goes to the end of an empty cell, a text that was there is edited
		Object begin = typed == null ? table.shown(row, column) : typed.length() == 1 ? (Object) typed.charAt(0) : typed;
		// what is open gets its own text first
		nat.commitAndCloseActiveCellEditor();
		opened = new PositionCoordinate(cursor);
		selection.fireLayerEvent(new InlineCellEditEvent(cursor, nat, nat.getConfigRegistry(), begin));
		if (list && nat.getActiveCellEditor() instanceof ProposingCellEditor editor) {
			editor.openList();
		}
	}

	/**
	 * What was typed goes into the cell that was opened, wherever the table has been scrolled since: the table's own editors know only
	 * at which place of the window they were opened.
	 */
	ILayerCommandHandler<UpdateDataCommand> writing() {
		return new AbstractLayerCommandHandler<>() {
			@Override
			protected boolean doCommand(UpdateDataCommand command) {
				SelectionLayer selection = table.selection();
				return opened != null && selection.doCommand(new UpdateDataCommand(selection, opened.getColumnPosition(), opened.getRowPosition(), command.getNewValue()));
			}

			@Override
			public Class<UpdateDataCommand> getCommandClass() {
				return UpdateDataCommand.class;
			}
		};
	}

	@Override
	public void giveUp() {
		if (table.current() != null) {
			gate.giveUp(table.current(), table.currentColumn());
		}
	}

	@Override
	public void corner(boolean last, boolean extend) {
		if (table.rowCount() > 0) {
			int row = last ? table.rowCount() - 1 : 0;
			table.selection().selectCell(last ? GridRows.COLUMNS.size() - 1 : 0, row, extend, false);
			table.control().doCommand(new ShowCellInViewportCommand(last ? GridRows.COLUMNS.size() - 1 : 0, row));
		}
	}

	@Override
	public void choose(int column, int row) {
		SelectionLayer selection = table.selection();
		table.control().forceFocus();
		if (row >= 0 && column < 0 && !selection.isRowPositionSelected(row)) {
			selection.selectRow(0, row, false, false);
		} else if (row >= 0 && column >= 0 && !selection.isCellPositionSelected(column, row)) {
			selection.setSelectedCell(column, row);
		}
	}
}
