// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeHelper;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.layer.IUniqueIndexLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.kehoach.language.ide.tasks.TaskColumn;

/**
 * Keeps the name and the content of the tasks in sight while the other columns are scrolled sideways, as "Freeze panes" of a
 * spreadsheet does. Where they would take more than half of the room only the name stays, or nothing.
 */
final class FrozenColumns {

	/** Columns from the left that stay, where there is room. */
	private static final int MOST = TaskColumn.CONTENT.ordinal() + 1;

	private final SelectionLayer cells;
	private final ViewportLayer scrolled;
	private final FreezeLayer frozen;
	private final CompositeFreezeLayer both;
	private NatTable table;
	private int count;

	FrozenColumns(SelectionLayer cells, ViewportLayer scrolled) {
		this.cells = cells;
		this.scrolled = scrolled;
		this.frozen = new FreezeLayer(cells);
		this.both = new CompositeFreezeLayer(frozen, scrolled, cells, false);
	}

	/** What stays beside what is scrolled. */
	IUniqueIndexLayer layer() {
		return both;
	}

	/** Follows the width of a table. */
	void follow(NatTable shown) {
		table = shown;
		table.addListener(SWT.Resize, event -> fit(false));
		fit(false);
	}

	/** The columns have other widths. */
	void columnsChanged() {
		fit(true);
	}

	private void fit(boolean anyway) {
		int room = table.getClientArea().width / 2;
		int fitting = 0;
		while (fitting < MOST && cells.getStartXOfColumnPosition(fitting) + cells.getColumnWidthByPosition(fitting) <= room) {
			fitting++;
		}
		if (fitting == count && !(anyway && count > 0)) {
			return;
		}
		int top = scrolled.getOrigin().getY();
		if (count > 0) {
			FreezeHelper.unfreeze(frozen, scrolled);
		}
		count = fitting;
		if (count > 0) {
			// rows below 0: none of them stays
			FreezeHelper.freeze(frozen, scrolled, new PositionCoordinate(frozen, 0, -1), new PositionCoordinate(frozen, count - 1, -1));
		}
		// what is seen stays in its place
		scrolled.setOriginY(top);
	}
}
