// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.kehoach.language.ide.tasks.TaskColumn;
import org.kehoach.language.ide.tasks.TaskGrid;

/**
 * How high the rows are. The table makes a row as high as its texts need when it paints it; here they keep that height when rows
 * come and go above them, and become lower again when they say less.
 */
final class RowHeights {

	private final DataLayer data;
	private final int usual;

	/** @param usual of a row with one line, in pixels */
	RowHeights(DataLayer data, int usual) {
		this.data = data;
		this.usual = usual;
		data.setDefaultRowHeight(usual);
	}

	/** Other rows are about to be shown in the place of those before; the table is refreshed behind. */
	void show(List<TaskGrid.Row> before, List<TaskGrid.Row> now) {
		Map<Map<TaskColumn, String>, Integer> known = new HashMap<>();
		for (int i = 0; i < before.size(); i++) {
			int height = data.getRowHeightByPosition(i);
			if (height != usual) {
				known.put(before.get(i).values(), height);
			}
		}
		data.resetRowHeightConfiguration(false);
		for (int i = 0; i < now.size() && !known.isEmpty(); i++) {
			Integer height = known.get(now.get(i).values());
			if (height != null) {
				data.setRowHeightByPosition(i, height, false);
			}
		}
	}

	/** A row says something else. */
	void changed(int row) {
		if (data.getRowHeightByPosition(row) != usual) {
			// a reset would take the selection away
			data.setRowHeightByPosition(row, usual);
		}
	}

	/** The columns have other widths, so texts are broken elsewhere. */
	void columnsChanged() {
		data.resetRowHeightConfiguration(false);
		// tells the others, too
		data.setRowHeightByPosition(0, usual);
	}
}
