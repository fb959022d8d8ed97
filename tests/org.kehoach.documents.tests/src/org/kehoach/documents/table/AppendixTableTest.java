// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kehoach.documents.SampleTables;

class AppendixTableTest {
	private static final Cell A = Cell.of("a");

	@Test
	void blocksJoinTheRowsOfOneTask() {
		AppendixTable table = table(new GroupRow("I", "G"), BodyRow.of(A.over(2), A), BodyRow.of(Covered.COVERED, A),
				BodyRow.of(A, A));
		assertEquals(List.of(new RowBlock(0, 0), new RowBlock(1, 2), new RowBlock(3, 3)), table.blocks());
	}

	@Test
	void spansThatOverlapJoinOneBlock() {
		AppendixTable table = table(BodyRow.of(A.over(2), A), BodyRow.of(Covered.COVERED, A.over(2)),
				BodyRow.of(A, Covered.COVERED));
		assertEquals(List.of(new RowBlock(0, 2)), table.blocks());
	}

	@Test
	void aRowNeedsOneFieldForEachColumn() {
		assertRejected("row 0 has 1 fields", BodyRow.of(A));
	}

	@Test
	void aCoveredFieldNeedsACellAbove() {
		assertRejected("row 0, column 0: no cell above", BodyRow.of(Covered.COVERED, A));
	}

	@Test
	void aCellMustNotBeginWhereAnotherCovers() {
		assertRejected("row 1, column 0: the cell above covers", BodyRow.of(A.over(2), A), BodyRow.of(A, A));
	}

	@Test
	void aCellEndsWithinTheTable() {
		assertRejected("column 1: a cell goes 1 rows beyond the end", BodyRow.of(A, A.over(2)));
	}

	@Test
	void aCellEndsWithinItsGroup() {
		assertRejected("beyond a group row at row 1", BodyRow.of(A, A.over(2)), new GroupRow("I", "G"));
	}

	@Test
	void aRowNeedsACellOfItsOwn() {
		assertRejected("row 1 has no cell", BodyRow.of(A.over(2), A.over(2)),
				BodyRow.of(Covered.COVERED, Covered.COVERED));
	}

	@Test
	void aTableNeedsAColumn() {
		assertThrows(IllegalArgumentException.class,
				() -> new AppendixTable(SampleTables.INFO, SampleTables.HEADING, List.of(), List.of()));
	}

	@Test
	void laterChangesOfTheListsDoNotReachTheTable() {
		List<Row> rows = new ArrayList<>(List.of(BodyRow.of(A, A)));
		AppendixTable table = table(rows.toArray(Row[]::new));
		rows.clear();
		assertEquals(1, table.rows().size());
	}

	@Test
	void theSampleHasTheShapeOfARealAppendix() {
		AppendixTable table = SampleTables.department();
		assertEquals(7, table.rows().stream().filter(GroupRow.class::isInstance).count());
		assertEquals(30, table.rows().stream().filter(BodyRow.class::isInstance).count());
		assertEquals(29 + 7, table.blocks().size());
	}

	private static void assertRejected(String message, Row... rows) {
		var e = assertThrows(IllegalArgumentException.class, () -> table(rows));
		assertTrue(e.getMessage().contains(message), e.getMessage());
	}

	private static AppendixTable table(Row... rows) {
		return new AppendixTable(SampleTables.INFO, SampleTables.HEADING,
				List.of(Column.of(ColumnRole.NUMBER, "TT"), Column.of(ColumnRole.TASK, "Nhiệm vụ")), List.of(rows));
	}
}
