// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.documents.SampleTables;
import org.kehoach.documents.TableWriters;
import org.kehoach.documents.table.Alignment;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.BodyRow;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.Column;
import org.kehoach.documents.table.ColumnRole;
import org.kehoach.documents.table.Covered;
import org.kehoach.documents.table.GroupRow;
import org.kehoach.documents.table.Paragraph;

/** Compares the parts of each format with the golden ones. */
class GoldenTest {

	@ParameterizedTest
	@CsvSource({ "docx, word/document.xml", "docx, word/styles.xml", "docx, word/header2.xml", "docx, word/settings.xml",
			"xlsx, xl/worksheets/sheet1.xml", "xlsx, xl/styles.xml", "xlsx, xl/workbook.xml", "html, " })
	void theFileIsTheGoldenOne(String extension, String part) throws IOException {
		byte[] bytes = Written.of(TableWriters.forExtension(extension).orElseThrow(), table()).bytes();
		String name = part == null ? "table.html" : extension + "-" + part.substring(part.lastIndexOf('/') + 1);
		// One element a line, so that a difference is easy to read.
		String actual = part == null ? new String(bytes, StandardCharsets.UTF_8)
				: part(bytes, part).replace("><", ">\n<") + "\n";
		Golden.assertSame(name, actual);
	}

	/** Headings in two rows change more of a file than a grid tells. */
	@ParameterizedTest
	@CsvSource({ "docx, word/document.xml", "xlsx, xl/worksheets/sheet1.xml", "xlsx, xl/workbook.xml", "html, " })
	void aTableWithTwoRowsOfHeadingsIsTheGoldenOne(String extension, String part) throws IOException {
		AppendixTable two = new AppendixTable(SampleTables.INFO, SampleTables.HEADING,
				List.of(Column.of(ColumnRole.NUMBER, "STT"), Column.of(ColumnRole.INDICATOR, "Chỉ tiêu"),
						below("Đến hết năm 2026"), below("Đến năm 2030")),
				List.of(BodyRow.of(Cell.of("1"), Cell.of("Hồ sơ được số hóa"), Cell.of("80%"), Cell.of("100%"))));
		byte[] bytes = Written.of(TableWriters.forExtension(extension).orElseThrow(), two).bytes();
		Golden.assertSame("two-rows-" + (part == null ? "table.html" : extension + "-" + part.substring(part.lastIndexOf('/') + 1)),
				part == null ? new String(bytes, StandardCharsets.UTF_8) : part(bytes, part).replace("><", ">\n<") + "\n");
	}

	private static Column below(String heading) {
		return new Column(ColumnRole.MILESTONE, heading, Alignment.CENTRE, OptionalDouble.empty(), "Mức phấn đấu");
	}

	private static AppendixTable table() {
		Cell units = new Cell(List.of(Paragraph.dash("Sở Nội vụ"), Paragraph.dash("Sở Tư pháp")), 1);
		return new AppendixTable(SampleTables.INFO, SampleTables.HEADING,
				List.of(Column.of(ColumnRole.NUMBER, "TT"), Column.of(ColumnRole.TASK, "Nhiệm vụ"),
						Column.of(ColumnRole.ACTIVITY, "Hoạt động"), Column.of(ColumnRole.COORDINATION, "Phối hợp"),
						Column.of(ColumnRole.TIMING, "Thời gian")),
				List.of(new GroupRow("I", "CẢI CÁCH THỂ CHẾ"),
						BodyRow.of(Cell.of("1").over(2), Cell.of("Theo dõi thi hành pháp luật").over(2),
								Cell.of("Kiểm tra <100% & hơn>"), units, Cell.of("Quý III")),
						BodyRow.of(Covered.COVERED, Covered.COVERED, Cell.of("=khảo sát"), Cell.EMPTY, Cell.of("Quý IV")),
						new GroupRow("II", "TÀI CHÍNH CÔNG"), BodyRow.of(Cell.of("1"), Cell.of("Thực hiện tự chủ"),
								Cell.EMPTY, Cell.of("Sở Tài chính"), Cell.of("Thường xuyên"))));
	}

	private static String part(byte[] bytes, String name) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals(name)) {
					return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
				}
			}
		}
		throw new AssertionError("no part " + name);
	}
}
