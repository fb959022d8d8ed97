// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.review;

import java.util.Set;

import org.kehoach.trace.coverage.Status;

/**
 * What of the coverage matrix is shown, and how. Immutable.
 *
 * @param above name of the plan whose items are the rows; null for all plans above
 * @param rowWords that rows must have, with or without accents; blank for all
 * @param columnWords that columns must have, as above
 * @param status only rows and columns with such a cell; null for all
 * @param foldedRows names of groups of rows whose rows are not shown
 * @param foldedColumns names of groups of columns whose columns are not shown
 */
public record MatrixChoice(String above, String rowWords, String columnWords, Status status, RowGroups rowGroups, ColumnGroups columnGroups,
		Order rowOrder, Order columnOrder, Set<String> foldedRows, Set<String> foldedColumns) {

	/** What rows are grouped by. */
	public enum RowGroups {
		NONE, AREA
	}

	/** What columns are grouped by. */
	public enum ColumnGroups {
		NONE,
		/** Of the issuer's administration: central, province, commune. */
		LEVEL,
		/** The province that the issuer belongs to. */
		PROVINCE
	}

	/** In which order lines stand. */
	public enum Order {
		/** Rows as in the text, columns as in the cascade. */
		NATURAL,
		/** Those with the most missing obligations first. */
		MISSING, NAME
	}

	/** Everything, as it comes, rows by area. */
	public static final MatrixChoice ALL = new MatrixChoice(null, "", "", null, RowGroups.AREA, ColumnGroups.NONE, Order.NATURAL, Order.NATURAL,
			Set.of(), Set.of());

	public MatrixChoice {
		foldedRows = Set.copyOf(foldedRows);
		foldedColumns = Set.copyOf(foldedColumns);
	}

	/** The same with other rows. */
	public MatrixChoice withAbove(String plan) {
		return new MatrixChoice(plan, rowWords, columnWords, status, rowGroups, columnGroups, rowOrder, columnOrder, Set.of(), foldedColumns);
	}

	/** The same with other filters. */
	public MatrixChoice withFilter(String rows, String columns, Status wanted) {
		return new MatrixChoice(above, rows, columns, wanted, rowGroups, columnGroups, rowOrder, columnOrder, foldedRows, foldedColumns);
	}

	/** The same with other groups, all open. */
	public MatrixChoice withGroups(RowGroups rows, ColumnGroups columns) {
		return new MatrixChoice(above, rowWords, columnWords, status, rows, columns, rowOrder, columnOrder, Set.of(), Set.of());
	}

	/** The same in another order. */
	public MatrixChoice withOrder(Order rows, Order columns) {
		return new MatrixChoice(above, rowWords, columnWords, status, rowGroups, columnGroups, rows, columns, foldedRows, foldedColumns);
	}

	/** The same with other groups folded. */
	public MatrixChoice withFolded(Set<String> rows, Set<String> columns) {
		return new MatrixChoice(above, rowWords, columnWords, status, rowGroups, columnGroups, rowOrder, columnOrder, rows, columns);
	}
}
