// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.matrix;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

import org.kehoach.trace.coverage.Coverage;
import org.kehoach.trace.coverage.Obligation;
import org.kehoach.trace.coverage.Status;

/**
 * Items of plans above (rows, in the order of their text) against the plans that they oblige (columns, in the order of plans), one
 * byte a cell. Immutable, safe for threads.
 */
public final class CoverageMatrix {

	/** The plan is not obliged by the item. Other cells are {@link Status#ordinal} + 1. */
	public static final byte NOT_OBLIGED = 0;

	private static final Status[] STATUS = Status.values();

	private final Coverage coverage;
	private final int[] items;
	private final int[] plans;
	/** Row by row. */
	private final byte[] cells;

	private CoverageMatrix(Coverage coverage, int[] items, int[] plans) {
		this.coverage = coverage;
		this.items = items;
		this.plans = plans;
		this.cells = new byte[Math.multiplyExact(items.length, plans.length)];
	}

	/**
	 * Rows and columns without any obligation are left out.
	 *
	 * @param above the plans, by number, whose items are rows
	 * @param below the plans, by number, that are columns
	 * @throws ArithmeticException if there are more than 2<sup>31</sup> cells; ask {@link #size} first
	 */
	public static CoverageMatrix of(Coverage coverage, IntPredicate above, IntPredicate below) {
		BitSet items = new BitSet();
		BitSet plans = new BitSet();
		collect(coverage, above, below, items, plans);
		CoverageMatrix matrix = new CoverageMatrix(coverage, items.stream().toArray(), plans.stream().toArray());
		int[] rowOf = new int[coverage.graph().size()];
		Arrays.fill(rowOf, -1);
		for (int row = 0; row < matrix.items.length; row++) {
			rowOf[matrix.items[row]] = row;
		}
		for (int column = 0; column < matrix.plans.length; column++) {
			for (Obligation obligation : coverage.ofPlan(matrix.plans[column])) {
				int row = rowOf[obligation.item()];
				if (row >= 0) {
					matrix.cells[row * matrix.plans.length + column] = (byte) (obligation.status().ordinal() + 1);
				}
			}
		}
		return matrix;
	}

	/** How many cells {@link #of} would have. */
	public static long size(Coverage coverage, IntPredicate above, IntPredicate below) {
		BitSet items = new BitSet();
		BitSet plans = new BitSet();
		collect(coverage, above, below, items, plans);
		return (long) items.cardinality() * plans.cardinality();
	}

	private static void collect(Coverage coverage, IntPredicate above, IntPredicate below, BitSet items, BitSet plans) {
		for (int plan = 0; plan < coverage.graph().plans(); plan++) {
			if (!below.test(plan)) {
				continue;
			}
			for (Obligation obligation : coverage.ofPlan(plan)) {
				if (above.test(coverage.graph().planOf(obligation.item()))) {
					items.set(obligation.item());
					plans.set(plan);
				}
			}
		}
	}

	public Coverage coverage() {
		return coverage;
	}

	public int rows() {
		return items.length;
	}

	public int columns() {
		return plans.length;
	}

	/** Number in the graph of the item of a row. */
	public int item(int row) {
		return items[row];
	}

	/** Number in the graph of the plan of a column. */
	public int plan(int column) {
		return plans[column];
	}

	/** {@link #NOT_OBLIGED}, or the status' ordinal + 1. */
	public byte cell(int row, int column) {
		return cells[row * plans.length + column];
	}

	/** @return null where the plan is not obliged */
	public Status status(int row, int column) {
		byte cell = cell(row, column);
		return cell == NOT_OBLIGED ? null : STATUS[cell - 1];
	}

	/** What became of the item in the plan, in full; null where the plan is not obliged. */
	public Obligation obligation(int row, int column) {
		List<Obligation> ofPlan = coverage.ofPlan(plans[column]);
		return ofPlan.stream().filter(obligation -> obligation.item() == items[row]).findFirst().orElse(null);
	}
}
