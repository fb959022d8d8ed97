// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.matrix;

import org.kehoach.trace.coverage.Status;
import org.kehoach.trace.coverage.Tally;

/**
 * A matrix as it is shown. Asking for a cell makes no objects: it is asked for thousands of times while one scrolls. What groups
 * have in common is counted once. Immutable, safe for threads.
 */
public final class MatrixView {

	/** Values of cells from here on are a share: {@code SHARE} + whole percent of the obligations that are answered. */
	public static final int SHARE = 10;

	/** Value of cells where all obligations of a group are answered, but some of them only in part. */
	public static final int SHARE_PARTLY = 111;

	private static final int WHOLE = 100;
	private static final byte PARTLY = (byte) (Status.PARTLY.ordinal() + 1);
	private static final byte MISSING = (byte) (Status.MISSING.ordinal() + 1);

	private final CoverageMatrix matrix;
	private final Axis rows;
	private final Axis columns;
	private final Counts lineByGroup;
	private final Counts groupByLine;
	private final Counts groupByGroup;
	/** Of whole rows and columns, by line of the matrix. */
	private final Tally[] rowTallies;
	private final Tally[] columnTallies;

	/** How many obligations there are, how many of them are answered, and how many in part, of pairs. */
	private static final class Counts {

		private final int width;
		private final int[] total;
		private final int[] answered;
		private final int[] partly;

		Counts(int height, int width) {
			this.width = width;
			total = new int[height * width];
			answered = new int[height * width];
			partly = new int[height * width];
		}

		void add(int row, int column, byte cell) {
			int at = row * width + column;
			total[at]++;
			answered[at] += cell == MISSING ? 0 : 1;
			partly[at] += cell == PARTLY ? 1 : 0;
		}

		int value(int row, int column) {
			int at = row * width + column;
			if (total[at] == 0) {
				return CoverageMatrix.NOT_OBLIGED;
			}
			return answered[at] == total[at] && partly[at] > 0 ? SHARE_PARTLY : SHARE + (int) ((long) WHOLE * answered[at] / total[at]);
		}
	}

	public MatrixView(CoverageMatrix matrix, Axis rows, Axis columns) {
		this.matrix = matrix;
		this.rows = rows;
		this.columns = columns;
		lineByGroup = new Counts(matrix.rows(), columns.groups());
		groupByLine = new Counts(rows.groups(), matrix.columns());
		groupByGroup = new Counts(rows.groups(), columns.groups());
		int[][] ofRows = new int[matrix.rows()][];
		int[][] ofColumns = new int[matrix.columns()][];
		count(ofRows, ofColumns);
		rowTallies = tallies(ofRows);
		columnTallies = tallies(ofColumns);
	}

	private void count(int[][] ofRows, int[][] ofColumns) {
		int[] shownColumns = columns.lines();
		for (int column : shownColumns) {
			ofColumns[column] = new int[Status.values().length + 1];
		}
		for (int row : rows.lines()) {
			int[] ofRow = new int[Status.values().length + 1];
			ofRows[row] = ofRow;
			for (int column : shownColumns) {
				byte cell = matrix.cell(row, column);
				if (cell != CoverageMatrix.NOT_OBLIGED) {
					ofRow[cell]++;
					ofColumns[column][cell]++;
					count(row, column, cell);
				}
			}
		}
	}

	private void count(int row, int column, byte cell) {
		if (columns.groups() > 0) {
			lineByGroup.add(row, columns.groupOfLine(column), cell);
		}
		if (rows.groups() > 0) {
			groupByLine.add(rows.groupOfLine(row), column, cell);
			if (columns.groups() > 0) {
				groupByGroup.add(rows.groupOfLine(row), columns.groupOfLine(column), cell);
			}
		}
	}

	private static Tally[] tallies(int[][] counts) {
		Tally[] tallies = new Tally[counts.length];
		for (int line = 0; line < tallies.length; line++) {
			int[] of = counts[line];
			tallies[line] = of == null ? Tally.NONE : new Tally(of[Status.COVERED.ordinal() + 1], of[Status.PARTLY.ordinal() + 1],
					of[Status.WAIVED.ordinal() + 1], of[MISSING]);
		}
		return tallies;
	}

	public CoverageMatrix matrix() {
		return matrix;
	}

	public Axis rows() {
		return rows;
	}

	public Axis columns() {
		return columns;
	}

	/**
	 * The cell at two positions: {@link CoverageMatrix#NOT_OBLIGED}, a status' ordinal + 1, or, where a group is involved,
	 * {@link #SHARE} + percent, or {@link #SHARE_PARTLY}.
	 */
	public int value(int rowPosition, int columnPosition) {
		int row = rows.line(rowPosition);
		int column = columns.line(columnPosition);
		if (row >= 0) {
			return column >= 0 ? matrix.cell(row, column) : lineByGroup.value(row, ~column);
		}
		return column >= 0 ? groupByLine.value(~row, column) : groupByGroup.value(~row, ~column);
	}

	/** All obligations of a row or a group of rows, in the columns that the filter lets through. */
	public Tally rowTally(int rowPosition) {
		return sum(rowTallies, rows.lines(rowPosition));
	}

	/** All obligations of a column or a group of columns, in the rows that the filter lets through. */
	public Tally columnTally(int columnPosition) {
		return sum(columnTallies, columns.lines(columnPosition));
	}

	/** Everything that the filters let through. */
	public Tally total() {
		return sum(rowTallies, rows.lines());
	}

	private static Tally sum(Tally[] tallies, int[] lines) {
		Tally sum = Tally.NONE;
		for (int line : lines) {
			sum = sum.plus(tallies[line]);
		}
		return sum;
	}

	/** The status of a single cell; null for shares, and where the plan is not obliged. */
	public Status status(int rowPosition, int columnPosition) {
		return rows.isGroup(rowPosition) || columns.isGroup(columnPosition) ? null
				: matrix.status(rows.line(rowPosition), columns.line(columnPosition));
	}
}
