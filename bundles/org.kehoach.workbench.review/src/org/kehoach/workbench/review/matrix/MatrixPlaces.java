// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.matrix;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.widgets.Event;
import org.kehoach.engine.review.MatrixTableData;
import org.kehoach.engine.review.Place;
import org.kehoach.trace.matrix.Axis;
import org.kehoach.workbench.review.matrix.MatrixTable.Folding;
import org.kehoach.workbench.review.parts.Places;

/** What cells and heads of the matrix say in full, and where they lead: to a text, or, of a group, to its lines. UI thread only. */
final class MatrixPlaces {

	private final NatTable table;
	private final MatrixProviders providers;
	private final Folding folding;

	MatrixPlaces(NatTable table, MatrixProviders providers, Folding folding) {
		this.table = table;
		this.providers = providers;
		this.folding = folding;
	}

	/** Shows in full what is only a sign or cut in the table, where the mouse points to. */
	void showTips() {
		new NatTableContentTooltip(table) {
			@Override
			protected String getText(Event event) {
				return tip(event.x, event.y);
			}
		};
	}

	private String tip(int x, int y) {
		ILayerCell cell = cellAt(x, y);
		if (cell == null) {
			return null;
		}
		MatrixTableData data = providers.data();
		if (isIn(x, y, GridRegion.BODY)) {
			return data.cellTip(cell.getRowIndex(), cell.getColumnIndex());
		}
		if (isIn(x, y, GridRegion.ROW_HEADER)) {
			return data.rowTip(cell.getRowIndex());
		}
		return isIn(x, y, GridRegion.COLUMN_HEADER) ? data.columnTip(cell.getColumnIndex()) : null;
	}

	private boolean isIn(int x, int y, String region) {
		LabelStack labels = table.getRegionLabelsByXY(x, y);
		return labels != null && labels.hasLabel(region);
	}

	private ILayerCell cellAt(int x, int y) {
		return table.getCellByPosition(table.getColumnPositionByX(x), table.getRowPositionByY(y));
	}

	/** Opens what stands at a point of the table. */
	void open(int x, int y) {
		ILayerCell cell = cellAt(x, y);
		if (cell == null) {
			return;
		}
		if (isIn(x, y, GridRegion.BODY)) {
			openCell(cell.getRowIndex(), cell.getColumnIndex());
		} else if (isIn(x, y, GridRegion.ROW_HEADER)) {
			open(providers.data().view().rows(), cell.getRowIndex(), true, providers.data().rowPlace(cell.getRowIndex()));
		} else {
			open(providers.data().view().columns(), cell.getColumnIndex(), false, providers.data().columnPlace(cell.getColumnIndex()));
		}
	}

	/** Opens what a cell leads to; folds or opens the group that it belongs to, if it has one, that of the row first. */
	void openCell(int row, int column) {
		MatrixTableData data = providers.data();
		boolean group = data.view().rows().isGroup(row);
		open(group ? data.view().rows() : data.view().columns(), group ? row : column, group, data.cellPlace(row, column));
	}

	private void open(Axis axis, int position, boolean row, Place place) {
		if (axis.isGroup(position)) {
			folding.fold(axis.groupName(position), row);
		} else {
			Places.open(place);
		}
	}
}
