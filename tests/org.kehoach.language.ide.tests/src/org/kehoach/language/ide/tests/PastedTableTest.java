// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kehoach.language.ide.tasks.PastedTable;
import org.kehoach.language.ide.tasks.TaskColumn;

/** Tables from the clipboard. */
class PastedTableTest {

	@Test
	void textOfExcel() {
		assertEquals(List.of(List.of("1", "Rà soát\nvăn bản", "Sở \"A\""), List.of("2", "", "x")),
				PastedTable.ofText("1\t\"Rà soát\r\nvăn bản\"\t\"Sở \"\"A\"\"\"\r\n2\t\tx\r\n\t\t\r\n").rows());
	}

	@Test
	void aQuoteInsideOfATextIsNoField() {
		assertEquals(List.of(List.of("\"Một cửa\" điện tử", "b")), PastedTable.ofText("\"Một cửa\" điện tử\tb").rows());
		assertEquals(List.of(List.of("\"chưa đóng", "b"), List.of("c")), PastedTable.ofText("\"chưa đóng\tb\nc").rows());
	}

	@Test
	void tablesOfWord() {
		String html = "<html><head><style>td { a }</style></head><body><table><tr><th>TT</th><th><p>Nhiệm&nbsp;vụ</p></th></tr>"
				+ "<tr><td rowspan=2>1</td><td><p class=x>Rà so&#225;t</p><p>v&#259;n bản &amp; b&aacute;o</p></td></tr>"
				+ "<!--[if x]> <td>không</td> <![endif]--><tr><td>hai</td></tr></table></body></html>";
		assertEquals(List.of(List.of("TT", "Nhiệm vụ"), List.of("1", "Rà soát\nvăn bản & b&aacute;o"), List.of("", "hai")),
				PastedTable.ofHtml(html).orElseThrow().rows());
	}

	@Test
	void webTextWithoutTable() {
		assertTrue(PastedTable.ofHtml("<p>một dòng</p>").isEmpty());
	}

	@Test
	void headingsTellTheColumns() {
		PastedTable table = PastedTable.ofText("STT\tNỘI DUNG\tCơ quan chủ trì\tThời gian\n(hoàn thành)\tKhác\n1\ta\tb\tc\td".replace("\n(", " ("));
		List<Optional<TaskColumn>> columns = table.headings();
		assertEquals(List.of(Optional.of(TaskColumn.NAME), Optional.of(TaskColumn.CONTENT), Optional.of(TaskColumn.LEAD), Optional.of(TaskColumn.TIMING),
				Optional.empty()), columns);
		assertEquals(List.of(Map.of(TaskColumn.CONTENT, "a", TaskColumn.LEAD, "b", TaskColumn.TIMING, "c")), table.tasks(columns, 1));
	}

	/** As the window heads its table of tasks, in both languages, and as plans of provinces do. */
	@Test
	void usualHeadingsAreKnown() {
		List<Optional<TaskColumn>> all = Arrays.stream(TaskColumn.values()).map(Optional::of).toList();
		assertEquals(all, PastedTable
				.ofText("Mã\tNội dung nhiệm vụ\tSản phẩm\tLoại sản phẩm\tChủ trì\tPhối hợp\tHỗ trợ\tThời hạn\tKinh phí\tGhi chú").headings());
		assertEquals(all, PastedTable
				.ofText("Name\tContent of the task\tProduct\tType of product\tLead\tCoordinating\tSupporting\tDeadline\tFunding\tNote").headings());
		assertEquals(List.of(Optional.of(TaskColumn.CONTENT), Optional.of(TaskColumn.LEAD), Optional.of(TaskColumn.COORDINATION)),
				PastedTable.ofText("Nội dung công việc\tCơ quan, đơn vị chủ trì\tCơ quan, đơn vị phối hợp").headings());
	}

	@Test
	void rowsWithoutHeadings() {
		assertEquals(List.of(), PastedTable.ofText("Rà soát\tSở Nội vụ").headings());
	}

	@Test
	void brokenWebTextDoesNoHarm() {
		assertEquals(List.of(List.of("a"), List.of("b")), PastedTable.ofHtml("<table><tr><td>a<tr><td>b").orElseThrow().rows());
		assertEquals(List.of(List.of("&#xffffff;x")).size(), PastedTable.ofHtml("<tr><td colspan=\"999\">&#xffffff;x").orElseThrow().rows().size());
	}

	/** As LibreOffice Calc puts it on the clipboard, in an English program. */
	@Test
	void datesOfASpreadsheetAreThoseOfItsCells() {
		String html = "<table><tr><td align=\"right\" valign=top sdval=\"46174\" sdnum=\"1033;0;M/D/YY\"><font color=\"#000000\">6/1/26</font></td>"
				+ "<td align=\"right\" sdval=\"150000000\" sdnum=\"1033;0;#,##0\">150,000,000</td><td sdval=\"0.3\" sdnum=\"1033;0;0%\">30%</td></tr></table>";
		assertEquals(List.of(List.of("01/06/2026", "150,000,000", "30%")), PastedTable.ofHtml(html).orElseThrow().rows());
	}

	@Test
	void whatAMergedCellSaysHoldsForAllItsRows() {
		PastedTable table = PastedTable.ofHtml("<table><tr><th>TT<th>Nội dung<th>Chủ trì<th>Thời hạn</tr>"
				+ "<tr><td>1<td>Tuyên truyền<td rowspan=2>Văn phòng<td>quý I</tr><tr><td>2<td>Kiểm tra<td>quý II</tr><tr><td>3<td>Sơ kết<td><td></tr></table>").orElseThrow();
		assertEquals(List.of(Map.of(TaskColumn.CONTENT, "Tuyên truyền", TaskColumn.LEAD, "Văn phòng", TaskColumn.TIMING, "quý I"),
				Map.of(TaskColumn.CONTENT, "Kiểm tra", TaskColumn.LEAD, "Văn phòng", TaskColumn.TIMING, "quý II"), Map.of(TaskColumn.CONTENT, "Sơ kết")),
				table.tasks(table.headings(), table.headingRows()));
	}

	@Test
	void aTaskWithSeveralRowsIsOne() {
		PastedTable table = PastedTable.ofHtml("<table><tr><th>Nội dung<th>Sản phẩm<th>Chủ trì</tr>"
				+ "<tr><td rowspan=2>Kiểm tra<td>Kế hoạch<td>Văn phòng</tr><tr><td>Kết luận<td>Văn phòng</tr></table>").orElseThrow();
		assertEquals(List.of(Map.of(TaskColumn.CONTENT, "Kiểm tra", TaskColumn.PRODUCT, "Kế hoạch\nKết luận", TaskColumn.LEAD, "Văn phòng")),
				table.tasks(table.headings(), table.headingRows()));
	}

	@Test
	void headingsInTwoRows() {
		PastedTable table = PastedTable.ofHtml("<table><tr><th rowspan=2>TT<th rowspan=2>Nội dung<th colspan=2>Cơ quan thực hiện<th rowspan=2>Thời hạn</tr>"
				+ "<tr><th>Chủ trì<th>Phối hợp</tr><tr><td>1<td>Kiểm tra<td>a<td>b<td>quý I</tr></table>").orElseThrow();
		assertEquals(2, table.headingRows());
		assertEquals(List.of(Map.of(TaskColumn.CONTENT, "Kiểm tra", TaskColumn.LEAD, "a", TaskColumn.COORDINATION, "b", TaskColumn.TIMING, "quý I")),
				table.tasks(table.headings(), table.headingRows()));
	}

	/** As the preview copies the usual table, with and without a column for the number. */
	@Test
	void aTitleAcrossAllColumnsIsNoTask() {
		for (String title : List.of("<td>I<th colspan=3>CÔNG TÁC CHỈ ĐẠO", "<th colspan=4>I. CÔNG TÁC<br>CHỈ ĐẠO")) {
			PastedTable table = PastedTable.ofHtml("<table><tr><th>TT<th>Nội dung<th>Chủ trì<th>Thời hạn</tr><tr>" + title
					+ "</tr><tr><td>1<td>Kiểm tra<td>Văn phòng<td>quý I</tr></table>").orElseThrow();
			assertEquals(1, table.headingRows());
			assertEquals(List.of(Map.of(TaskColumn.CONTENT, "Kiểm tra", TaskColumn.LEAD, "Văn phòng", TaskColumn.TIMING, "quý I")),
					table.tasks(table.headings(), table.headingRows()));
			assertEquals(title.contains("<td>") ? List.of("I CÔNG TÁC CHỈ ĐẠO") : List.of("I. CÔNG TÁC CHỈ ĐẠO"), table.titles(table.headingRows()));
		}
	}

	@Test
	void cellsThatAreMergedOverSomeColumnsAreOfATask() {
		PastedTable table = PastedTable.ofHtml("<table><tr><th>TT<th>Nội dung<th>Chủ trì<th>Thời hạn</tr>"
				+ "<tr><td>1<td colspan=2>Kiểm tra<td>quý I</tr><tr><td>2<td>Sơ kết<td colspan=2>Văn phòng</tr><tr><td>3<td colspan=2>Tổng kết<td></tr></table>")
				.orElseThrow();
		assertEquals(List.of("Kiểm tra", "Sơ kết", "Tổng kết"),
				table.tasks(table.headings(), table.headingRows()).stream().map(task -> task.get(TaskColumn.CONTENT)).toList());
		assertEquals(List.of(), table.titles(0));
	}
}
