// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.review;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.kehoach.engine.review.MatrixChoice.Order;
import org.kehoach.trace.coverage.Status;
import org.kehoach.trace.matrix.CoverageMatrix;

/** Ranks rows and columns of a matrix: small ranks come first. */
final class MatrixOrder {

	/** By value of a cell: not obliged, then by {@link Status#ordinal}. What is to be done comes first. */
	private static final int[] RANKS = new int[Status.values().length + 1];
	static {
		RANKS[CoverageMatrix.NOT_OBLIGED] = Status.values().length;
		for (Status status : Status.values()) {
			RANKS[status.ordinal() + 1] = switch (status) {
			case MISSING -> 0;
			case PARTLY -> 1;
			case WAIVED -> 2;
			case COVERED -> 3;
			};
		}
	}

	private final CoverageMatrix matrix;

	MatrixOrder(CoverageMatrix matrix) {
		this.matrix = matrix;
	}

	/**
	 * @param columns those that count
	 * @param column whose cells come first; negative for none
	 */
	IntUnaryOperator rows(Order order, BitSet columns, int column, IntFunction<String> name) {
		IntUnaryOperator rank = rank(order, matrix.rows(), row -> missing(columns, row, true), name, row -> row);
		if (column < 0) {
			return rank;
		}
		// once: a rank may be the sum over a whole row
		int[] ranks = IntStream.range(0, matrix.rows()).map(rank).toArray();
		int[] sorted = sorted(matrix.rows(), Comparator.<Integer>comparingInt(row -> RANKS[matrix.cell(row, column)])
				.thenComparingInt(row -> ranks[row]));
		return row -> sorted[row];
	}

	/**
	 * @param rows those that count
	 * @param natural the place of a column in the cascade
	 */
	IntUnaryOperator columns(Order order, BitSet rows, IntFunction<String> name, IntUnaryOperator natural) {
		return rank(order, matrix.columns(), column -> missing(rows, column, false), name, natural);
	}

	private static IntUnaryOperator rank(Order order, int size, IntUnaryOperator missing, IntFunction<String> name, IntUnaryOperator natural) {
		return switch (order) {
		case NATURAL -> natural;
		case MISSING -> line -> -missing.applyAsInt(line);
		case NAME -> {
			Comparator<String> words = CellOrder.natural();
			int[] ranks = sorted(size, (one, other) -> words.compare(name.apply(one), name.apply(other)));
			yield line -> ranks[line];
		}
		};
	}

	/** The place of each line in an order. */
	private static int[] sorted(int size, Comparator<Integer> order) {
		List<Integer> sorted = IntStream.range(0, size).boxed().sorted(order).toList();
		int[] ranks = new int[size];
		for (int i = 0; i < size; i++) {
			ranks[sorted.get(i)] = i;
		}
		return ranks;
	}

	private int missing(BitSet others, int line, boolean row) {
		return (int) others.stream().filter(other -> row ? matrix.status(line, other) == Status.MISSING
				: matrix.status(other, line) == Status.MISSING).count();
	}
}
