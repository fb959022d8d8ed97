// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kehoach.trace.coverage.Coverage;
import org.kehoach.trace.coverage.Obligation;
import org.kehoach.trace.coverage.Status;
import org.kehoach.trace.coverage.Tally;
import org.kehoach.trace.graph.TraceGraph;
import org.kehoach.trace.matrix.Axis;
import org.kehoach.trace.matrix.CoverageMatrix;
import org.kehoach.trace.matrix.MatrixView;

class CoverageMatrixTest {

	private static final Axis.Grouping ODD_AND_EVEN = new Axis.Grouping() {
		@Override
		public List<String> names() {
			return List.of("even", "odd");
		}

		@Override
		public int groupOf(int line) {
			return line % 2;
		}
	};

	private static final Coverage HAI_PHONG = Coverage.of(TraceGraph.of(Examples.facts("hai-phong").all()));

	private final CoverageMatrix matrix = CoverageMatrix.of(HAI_PHONG, plan -> true, plan -> true);

	private static Axis whole(int size) {
		return Axis.of(size, line -> true, line -> 0, Axis.Grouping.NONE, new BitSet());
	}

	@Test
	void everyObligationIsOneCell() {
		int obliged = 0;
		for (int row = 0; row < matrix.rows(); row++) {
			for (int column = 0; column < matrix.columns(); column++) {
				Obligation obligation = matrix.obligation(row, column);
				assertEquals(obligation == null ? null : obligation.status(), matrix.status(row, column));
				if (obligation != null) {
					assertEquals(matrix.item(row), obligation.item());
					assertEquals(matrix.plan(column), obligation.plan());
					obliged++;
				}
			}
		}
		assertEquals(HAI_PHONG.obligations().size(), obliged);
	}

	@Test
	void rowsAreThoseOfThePlansAbove() {
		int above = HAI_PHONG.graph().planNamed("KH3470");
		CoverageMatrix one = CoverageMatrix.of(HAI_PHONG, plan -> plan == above, plan -> true);
		for (int row = 0; row < one.rows(); row++) {
			assertEquals(above, HAI_PHONG.graph().planOf(one.item(row)));
		}
		assertEquals(one.rows() * one.columns(), CoverageMatrix.size(HAI_PHONG, plan -> plan == above, plan -> true));
		assertTrue(one.rows() > 0 && one.rows() < matrix.rows());
	}

	@Test
	void aViewCountsWhatTheFiltersLetThrough() {
		MatrixView all = new MatrixView(matrix, whole(matrix.rows()), whole(matrix.columns()));
		assertEquals(HAI_PHONG.obligations().size(), all.total().total());
		Tally columns = Tally.NONE;
		for (int column = 0; column < all.columns().size(); column++) {
			columns = columns.plus(all.columnTally(column));
		}
		assertEquals(all.total(), columns);
		Axis firstColumn = Axis.of(matrix.columns(), line -> line == 0, line -> 0, Axis.Grouping.NONE, new BitSet());
		MatrixView one = new MatrixView(matrix, whole(matrix.rows()), firstColumn);
		assertEquals(HAI_PHONG.ofPlan(matrix.plan(0)).size(), one.total().total());
	}

	@Test
	void linesAreSortedByRankAndStayInOrderWithin() {
		Axis axis = Axis.of(6, line -> line != 3, line -> line < 3 ? 1 : 0, Axis.Grouping.NONE, new BitSet());
		assertArrayEquals(new int[] { 4, 5, 0, 1, 2 }, axis.lines());
		assertEquals(-1, axis.group(0));
		assertNull(axis.groupName(0));
	}

	@Test
	void groupsHaveALineOfTheirOwnAndFold() {
		BitSet folded = new BitSet();
		folded.set(0);
		Axis axis = Axis.of(5, line -> true, line -> 0, ODD_AND_EVEN, folded);
		assertEquals(4, axis.size());
		assertTrue(axis.isGroup(0));
		assertEquals("even", axis.groupName(0));
		assertEquals("odd", axis.groupName(1));
		assertEquals(1, axis.line(2));
		assertEquals(3, axis.line(3));
		assertArrayEquals(new int[] { 0, 2, 4 }, axis.lines(0));
	}

	@Test
	void aGroupWithoutLinesIsNotShown() {
		Axis axis = Axis.of(5, line -> line % 2 == 1, line -> 0, ODD_AND_EVEN, new BitSet());
		assertEquals("odd", axis.groupName(0));
		assertEquals(3, axis.size());
	}

	@Test
	void groupsTellTheShareThatIsAnswered() {
		Axis rows = Axis.of(matrix.rows(), line -> true, line -> 0, ODD_AND_EVEN, new BitSet());
		Axis columns = Axis.of(matrix.columns(), line -> true, line -> 0, ODD_AND_EVEN, new BitSet());
		MatrixView view = new MatrixView(matrix, rows, columns);
		for (int row = 0; row < rows.size(); row++) {
			for (int column = 0; column < columns.size(); column++) {
				assertEquals(expected(rows.lines(row), columns.lines(column), rows.isGroup(row) || columns.isGroup(column)),
						view.value(row, column), row + ", " + column);
			}
		}
	}

	private int expected(int[] rows, int[] columns, boolean share) {
		Tally tally = Tally.NONE;
		for (int row : rows) {
			for (int column : columns) {
				Status status = matrix.status(row, column);
				tally = status == null ? tally : tally.plus(status);
			}
		}
		if (tally.total() == 0) {
			return CoverageMatrix.NOT_OBLIGED;
		}
		if (share && tally.missing() == 0 && tally.partly() > 0) {
			return MatrixView.SHARE_PARTLY;
		}
		return share ? MatrixView.SHARE + tally.percent() : matrix.cell(rows[0], columns[0]);
	}
}
