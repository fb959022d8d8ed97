// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.widgets.Event;
import org.kehoach.language.ide.tasks.TaskColumn;
import org.kehoach.language.ide.tasks.TaskGrid;

/** Says at a cell why what was typed there was refused, and shows a text of which the table has room for a part only. */
final class CellTips extends NatTableContentTooltip {

	private final GridRows rows;
	private final int most;

	/** @param most the height in pixels of a row that does not show all */
	CellTips(NatTable table, GridRows rows, int most) {
		super(table, GridRegion.BODY);
		this.rows = rows;
		this.most = most;
		setPopupDelay(500);
	}

	@Override
	protected String getText(Event event) {
		ILayerCell cell = natTable.getCellByPosition(natTable.getColumnPositionByX(event.x), natTable.getRowPositionByY(event.y));
		TaskGrid.Row row = cell == null ? null : rows.row(cell.getRowIndex());
		if (row == null || cell.getColumnIndex() < 0) {
			return null;
		}
		TaskColumn column = GridRows.COLUMNS.get(cell.getColumnIndex());
		String problem = rows.typed().problem(row.id(), column);
		return problem != null ? problem : cell.getBounds().height >= most ? rows.value(row, column) : null;
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		String text = getText(event);
		return text != null && !text.isEmpty();
	}
}
