// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Checks that rows and vertical spans fill the grid exactly, and finds the
 * blocks of rows on the way.
 */
final class GridCheck {
	private final int columns;
	/** For each column the number of further rows that the cell above covers. */
	private final int[] open;
	private final List<RowBlock> blocks = new ArrayList<>();
	private int blockStart;

	private GridCheck(int columns) {
		this.columns = columns;
		this.open = new int[columns];
	}

	/**
	 * Checks the grid.
	 *
	 * @return the blocks from top to bottom
	 * @throws IllegalArgumentException
	 *             with the row and column of the first mistake
	 */
	static List<RowBlock> blocks(int columns, List<Row> rows) {
		GridCheck check = new GridCheck(columns);
		for (int i = 0; i < rows.size(); i++) {
			switch (rows.get(i)) {
			case GroupRow group -> check.group(i);
			case BodyRow body -> check.body(i, body);
			}
		}
		check.requireClosed(rows.size(), "the end of the table");
		return List.copyOf(check.blocks);
	}

	private void group(int index) {
		requireClosed(index, "a group row");
		blocks.add(new RowBlock(index, index));
		blockStart = index + 1;
	}

	private void body(int index, BodyRow row) {
		if (row.slots().size() != columns) {
			throw new IllegalArgumentException(
					"row " + index + " has " + row.slots().size() + " fields, the table " + columns + " columns");
		}
		boolean begins = false;
		for (int column = 0; column < columns; column++) {
			Slot slot = row.slots().get(column);
			if ((open[column] > 0) != (slot == Covered.COVERED)) {
				throw new IllegalArgumentException("row " + index + ", column " + column + ": "
						+ (open[column] > 0 ? "the cell above covers this field" : "no cell above covers this field"));
			}
			if (slot instanceof Cell cell) {
				open[column] = cell.rows() - 1;
				begins = true;
			} else {
				open[column]--;
			}
		}
		if (!begins) {
			throw new IllegalArgumentException("row " + index + " has no cell of its own");
		}
		if (Arrays.stream(open).allMatch(rest -> rest == 0)) {
			blocks.add(new RowBlock(blockStart, index));
			blockStart = index + 1;
		}
	}

	private void requireClosed(int index, String where) {
		for (int column = 0; column < columns; column++) {
			if (open[column] > 0) {
				throw new IllegalArgumentException("column " + column + ": a cell goes " + open[column]
						+ " rows beyond " + where + " at row " + index);
			}
		}
	}
}
