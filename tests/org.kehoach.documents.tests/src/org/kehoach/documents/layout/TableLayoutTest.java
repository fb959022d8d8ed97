// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.kehoach.documents.SampleTables;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.table.Alignment;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.BodyRow;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.Column;
import org.kehoach.documents.table.ColumnRole;
import org.kehoach.documents.table.Row;
import org.kehoach.documents.table.RowBlock;
import org.kehoach.documents.table.Slot;
import org.kehoach.documents.text.MeasuredText;
import org.kehoach.documents.text.TimesMetrics;

class TableLayoutTest {
	private static final PageSetup PAGE = PageSetup.A4_LANDSCAPE;

	@Test
	void thePageIsThatOfTheDecree() {
		assertEquals(297, PageSetup.millimetres(PAGE.width()), 0.02);
		assertEquals(210, PageSetup.millimetres(PAGE.height()), 0.02);
		assertEquals(20, PageSetup.millimetres(PAGE.top()), 0.02);
		assertEquals(20, PageSetup.millimetres(PAGE.bottom()), 0.02);
		assertEquals(30, PageSetup.millimetres(PAGE.left()), 0.02);
		assertEquals(15, PageSetup.millimetres(PAGE.right()), 0.02);
	}

	@Test
	void columnsFillThePageExactly() {
		assertFills(SampleTables.department());
		assertFills(SampleTables.ofTexts("x"));
		assertFills(SampleTables.ofTexts("x".repeat(2000)));
		assertFills(columns(40, "Phường Nghiễnggg"));
	}

	@Test
	void noWordOfTheSampleIsBroken() {
		AppendixTable table = SampleTables.department();
		TableLayout layout = TableLayout.of(table, PAGE);
		assertEquals(List.of(), layout.columnsWithBrokenWords());
		assertEquals(12, layout.sizePt());
		for (Row row : table.rows()) {
			if (row instanceof BodyRow body) {
				for (int i = 0; i < body.slots().size(); i++) {
					if (body.slots().get(i) instanceof Cell cell) {
						double twips = MeasuredText.of(cell.printed().replace('\n', ' '), false).widestWord()
								* layout.sizePt() * 20.0 / TimesMetrics.EM;
						assertTrue(twips + 2 * TableLayout.CELL_MARGIN < layout.width(i), cell.printed());
					}
				}
			}
		}
	}

	@Test
	void moreTextGetsMoreRoom() {
		TableLayout layout = TableLayout.of(SampleTables.department(), PAGE);
		assertTrue(layout.width(0) < layout.width(5), "the number column is narrower than the units");
		assertTrue(layout.width(5) < layout.width(2), "units are narrower than tasks");
	}

	@Test
	void aWidthGivenInMillimetresIsKept() {
		List<Column> columns = List.of(Column.of(ColumnRole.NUMBER, "TT"), new Column(ColumnRole.TASK, "Nhiệm vụ",
				Alignment.LEFT, OptionalDouble.of(61)), Column.of(ColumnRole.NOTE, "Ghi chú"));
		TableLayout layout = TableLayout.of(new AppendixTable(SampleTables.INFO, SampleTables.HEADING, columns,
				List.of(BodyRow.of(Cell.of("1"), Cell.of("việc"), Cell.of("x")))), PAGE);
		assertEquals(PageSetup.twips(61), layout.width(1));
	}

	@Test
	void lettersGetSmallerBeforeWordsBreak() {
		TableLayout twelve = TableLayout.of(columns(14, "nghiêng"), PAGE);
		TableLayout eleven = TableLayout.of(columns(15, "nghiêng"), PAGE);
		TableLayout broken = TableLayout.of(columns(30, "nghiêng"), PAGE);
		assertEquals(12, twelve.sizePt());
		assertEquals(11, eleven.sizePt());
		assertEquals(List.of(), twelve.columnsWithBrokenWords());
		assertEquals(List.of(), eleven.columnsWithBrokenWords());
		assertEquals(30, broken.columnsWithBrokenWords().size());
	}

	@Test
	void anAddressMayBreakAndIsReported() {
		TableLayout layout = TableLayout
				.of(SampleTables.ofTexts("https://dichvucong.example/" + "thu-tuc/".repeat(20).replace("-", "")), PAGE);
		assertEquals(List.of(1), layout.columnsWithBrokenWords());
	}

	@Test
	void rowsAndBlocksThatDoNotFitAPageAreKnown() {
		AppendixTable table = SampleTables.ofTexts("ngắn", "dài ".repeat(3000), "ngắn");
		TableLayout layout = TableLayout.of(table, PAGE);
		assertFalse(layout.tallerThanPage(0));
		assertTrue(layout.tallerThanPage(1));
		assertTrue(layout.tallerThanPage(new RowBlock(1, 1)));
		assertFalse(layout.tallerThanPage(new RowBlock(0, 0)));
	}

	private static AppendixTable columns(int count, String word) {
		List<Column> columns = new ArrayList<>();
		List<Slot> slots = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			columns.add(Column.of(ColumnRole.OTHER, "C"));
			slots.add(Cell.of(word));
		}
		return new AppendixTable(SampleTables.INFO, SampleTables.HEADING, columns, List.of(new BodyRow(slots)));
	}

	private static void assertFills(AppendixTable table) {
		TableLayout layout = TableLayout.of(table, PAGE);
		int[] widths = IntStream.range(0, table.columns().size()).map(layout::width).toArray();
		assertEquals(PAGE.textWidth(), IntStream.of(widths).sum());
		assertTrue(IntStream.of(widths).allMatch(width -> width > 0));
	}
}
