// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.junit.jupiter.api.Test;

class MatrixChoiceTest {

	@Test
	void aGroupOfRowsIsFoldedAndOpenedAgain() {
		MatrixChoice one = MatrixChoice.ALL.folding("THE_CHE", true);
		MatrixChoice both = one.folding("KINH_TE", true);
		assertEquals(Set.of("THE_CHE", "KINH_TE"), both.foldedRows());
		assertEquals(Set.of(), both.foldedColumns());
		assertEquals(one, both.folding("KINH_TE", true));
	}

	@Test
	void groupsOfColumnsAreFoldedApartFromRows() {
		MatrixChoice rows = MatrixChoice.ALL.folding("TINH", true);
		MatrixChoice both = rows.folding("TINH", false);
		assertEquals(Set.of("TINH"), both.foldedRows());
		assertEquals(Set.of("TINH"), both.foldedColumns());
		assertEquals(rows, both.folding("TINH", false));
	}
}
