// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.review;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

import org.kehoach.trace.coverage.Status;

/**
 * What of the coverage matrix is shown, and how. Immutable.
 *
 * @param above name of the plan whose items are the rows; null for all plans above
 * @param only name of the only plan that is looked at: its column and what obliges it; of a plan that nothing obliges its rows;
 *             null for all plans
 * @param rowWords that rows must have, with or without accents; blank for all
 * @param columnWords that columns must have, as above
 * @param cells only rows and columns with such a cell
 * @param foldedRows names of groups of rows whose rows are not shown
 * @param foldedColumns names of groups of columns whose columns are not shown
 */
public record MatrixChoice(String above, String only, String rowWords, String columnWords, Cells cells, RowGroups rowGroups,
		ColumnGroups columnGroups, RowOrder rowOrder, Order columnOrder, Set<String> foldedRows, Set<String> foldedColumns) {

	/** Which cells lines must have to be shown. */
	public enum Cells {
		ALL(EnumSet.noneOf(Status.class)),
		/** What a reviewer looks for: missing, or covered in part. */
		GAPS(EnumSet.of(Status.PARTLY, Status.MISSING)), COVERED(EnumSet.of(Status.COVERED)), PARTLY(EnumSet.of(Status.PARTLY)),
		WAIVED(EnumSet.of(Status.WAIVED)), MISSING(EnumSet.of(Status.MISSING));

		private final Set<Status> wanted;

		Cells(Set<Status> wanted) {
			this.wanted = Set.copyOf(wanted);
		}

		/** One of these; empty for all. */
		public Set<Status> wanted() {
			return wanted;
		}
	}

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

	/**
	 * In which order rows stand.
	 *
	 * @param order of all rows
	 * @param column name of the plan whose cells come first: missing, partly, waived, covered, not obliged; null for none
	 */
	public record RowOrder(Order order, String column) {

		/** As in the text. */
		public static final RowOrder NATURAL = new RowOrder(Order.NATURAL, null);
	}

	/** Everything, as it comes, rows by area. */
	public static final MatrixChoice ALL = new MatrixChoice(null, null, "", "", Cells.ALL, RowGroups.AREA, ColumnGroups.NONE,
			RowOrder.NATURAL, Order.NATURAL, Set.of(), Set.of());

	public MatrixChoice {
		foldedRows = Set.copyOf(foldedRows);
		foldedColumns = Set.copyOf(foldedColumns);
	}

	/** The same with other rows. */
	public MatrixChoice withAbove(String plan) {
		return new MatrixChoice(plan, only, rowWords, columnWords, cells, rowGroups, columnGroups, rowOrder, columnOrder, Set.of(),
				foldedColumns);
	}

	/** The same of one plan; null for all. */
	public MatrixChoice withOnly(String plan) {
		return new MatrixChoice(above, plan, rowWords, columnWords, cells, rowGroups, columnGroups, rowOrder, columnOrder, foldedRows,
				foldedColumns);
	}

	/** The same with other filters. */
	public MatrixChoice withFilter(String rows, String columns, Cells wanted) {
		return new MatrixChoice(above, only, rows, columns, wanted, rowGroups, columnGroups, rowOrder, columnOrder, foldedRows, foldedColumns);
	}

	/** The same with other groups, all open. */
	public MatrixChoice withGroups(RowGroups rows, ColumnGroups columns) {
		return new MatrixChoice(above, only, rowWords, columnWords, cells, rows, columns, rowOrder, columnOrder, Set.of(), Set.of());
	}

	/** The same in another order. */
	public MatrixChoice withOrder(Order rows, Order columns) {
		return new MatrixChoice(above, only, rowWords, columnWords, cells, rowGroups, columnGroups, new RowOrder(rows, null), columns,
				foldedRows, foldedColumns);
	}

	/** The same with columns in another order. */
	public MatrixChoice withColumnOrder(Order columns) {
		return new MatrixChoice(above, only, rowWords, columnWords, cells, rowGroups, columnGroups, rowOrder, columns, foldedRows,
				foldedColumns);
	}

	/** The same with rows sorted by the cells of one plan; null for the order without it. */
	public MatrixChoice sortedBy(String plan) {
		return new MatrixChoice(above, only, rowWords, columnWords, cells, rowGroups, columnGroups, new RowOrder(rowOrder.order(), plan),
				columnOrder, foldedRows, foldedColumns);
	}

	/** The same with other groups folded. */
	public MatrixChoice withFolded(Set<String> rows, Set<String> columns) {
		return new MatrixChoice(above, only, rowWords, columnWords, cells, rowGroups, columnGroups, rowOrder, columnOrder, rows, columns);
	}

	/**
	 * The same with one group folded, or opened if it is folded.
	 *
	 * @param row true for a group of rows, false for columns
	 */
	public MatrixChoice folding(String group, boolean row) {
		Set<String> folded = new HashSet<>(row ? foldedRows : foldedColumns);
		if (!folded.remove(group)) {
			folded.add(group);
		}
		return row ? withFolded(folded, foldedColumns) : withFolded(foldedRows, folded);
	}
}
