// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.documents.SampleTables;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.BodyRow;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.Column;
import org.kehoach.documents.table.ColumnRole;
import org.kehoach.documents.table.Covered;
import org.kehoach.documents.table.GroupRow;
import org.kehoach.documents.table.Paragraph;
import org.kehoach.documents.write.Notice;
import org.kehoach.documents.write.NoticeKind;
import org.kehoach.documents.write.Written;

class CsvTableWriterTest {
	private static final String MARK = "\uFEFF";

	private static String text(AppendixTable table) {
		return new String(Written.of(new CsvTableWriter(), table).bytes(), StandardCharsets.UTF_8);
	}

	/** The second field of the first record below the headings. */
	private static String field(String raw) {
		String text = text(SampleTables.ofTexts(raw));
		String record = text.substring(text.indexOf("\r\n") + 2, text.length() - 2);
		return record.substring(record.indexOf(',') + 1);
	}

	@Test
	void mergedCellsAreRepeatedAndListsHaveLines() {
		AppendixTable table = new AppendixTable(SampleTables.INFO, SampleTables.HEADING,
				List.of(Column.of(ColumnRole.NUMBER, "TT"), Column.of(ColumnRole.TASK, "Nhiệm vụ"),
						Column.of(ColumnRole.COORDINATION, "Phối hợp")),
				List.of(new GroupRow("I", "THỂ CHẾ"),
						BodyRow.of(Cell.of("1").over(2), Cell.of("Theo dõi, kiểm tra").over(2),
								new Cell(List.of(Paragraph.dash("Sở Nội vụ"), Paragraph.dash("Sở Tư pháp")), 1)),
						BodyRow.of(Covered.COVERED, Covered.COVERED, Cell.of("\"Tổ\" 30"))));
		assertEquals(MARK + """
				TT,Nhiệm vụ,Phối hợp
				I,THỂ CHẾ,
				1,"Theo dõi, kiểm tra","– Sở Nội vụ*– Sở Tư pháp"
				1,"Theo dõi, kiểm tra","\""Tổ"" 30"
				""".replace("\n", "\r\n").replace('*', '\n'), text(table));
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-2", "@SUM(A1)", "  =1", "＝1", "\t=1" })
	void whatASpreadsheetWouldReckonIsGuarded(String formula) {
		String field = field(formula).replace("\"", "");
		assertTrue(field.startsWith("'"), field);
		assertTrue(field.endsWith(formula.strip()), field);
	}

	@Test
	void otherTextsStayAsTheyAre() {
		assertEquals("Đạt 95%", field("Đạt 95%"));
		assertEquals("🙂 مرحبا", field("🙂 مرحبا"));
		assertEquals("\"a;b\"", field("a;b"));
	}

	@Test
	void whatCannotBePrintedIsTakenOutAndReported() {
		Written written = Written.of(new CsvTableWriter(), SampleTables.ofTexts("a\u0000b\u202Ec"));
		assertTrue(new String(written.bytes(), StandardCharsets.UTF_8).endsWith(",abc\r\n"));
		assertEquals(List.of(new Notice(NoticeKind.CHARACTERS_REMOVED, 1, "Nhiệm vụ", 2)), written.report().notices());
	}

	@Test
	void groupsWithoutANumberColumnBearTheNumberInTheirTitle() {
		AppendixTable table = new AppendixTable(SampleTables.INFO, SampleTables.HEADING,
				List.of(Column.of(ColumnRole.TASK, "Nhiệm vụ"), Column.of(ColumnRole.NOTE, "Ghi chú")),
				List.of(new GroupRow("V", "NHÓM")));
		assertEquals(MARK + "Nhiệm vụ,Ghi chú\r\nV. NHÓM,\r\n", text(table));
	}
}
