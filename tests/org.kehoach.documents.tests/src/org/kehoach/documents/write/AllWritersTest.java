// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;
import org.kehoach.documents.Grids;
import org.kehoach.documents.SampleTables;
import org.kehoach.documents.TableWriters;
import org.kehoach.documents.table.Alignment;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.BodyRow;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.Column;
import org.kehoach.documents.table.ColumnRole;
import org.kehoach.documents.table.GroupRow;
import org.kehoach.documents.table.TableHeading;
import org.kehoach.documents.write.docx.DocxReader;
import org.kehoach.documents.write.html.HtmlReader;
import org.kehoach.documents.write.xlsx.XlsxReader;

/** What holds for every format: the file is read back and compared field by field. */
class AllWritersTest {

	private record Format(TableWriter writer, Function<byte[], List<List<String>>> reader) {
		@Override
		public String toString() {
			return writer.extension();
		}
	}

	static Stream<Format> formats() {
		// CSV has no merged cells to read back; it has a test of its own
		return TableWriters.usual().stream().map(writer -> new Format(writer, switch (writer.extension()) {
		case "docx" -> DocxReader::grid;
		case "xlsx" -> XlsxReader::grid;
		case "html" -> HtmlReader::grid;
		default -> throw new IllegalStateException("no reader for " + writer.extension());
		}));
	}

	@Test
	void writersAreFoundByExtension() {
		for (TableWriter writer : TableWriters.all()) {
			assertEquals(writer, TableWriters.forExtension(writer.extension()).orElseThrow());
		}
		assertTrue(TableWriters.forExtension("doc").isEmpty());
	}

	@ParameterizedTest
	@MethodSource("formats")
	void everyFieldIsReadBack(Format format) {
		AppendixTable table = SampleTables.department();
		Written written = Written.of(format.writer, table);
		assertEquals(Grids.of(table), format.reader.apply(written.bytes()));
		assertEquals(List.of(), written.report().notices());
	}

	@ParameterizedTest
	@MethodSource("formats")
	void groupsWithoutANumberColumnBearTheNumberInTheirTitle(Format format) {
		AppendixTable table = new AppendixTable(SampleTables.INFO, new TableHeading("", "", "", ""),
				List.of(Column.of(ColumnRole.TASK, "Nhiệm vụ"), Column.of(ColumnRole.NOTE, "Ghi chú")),
				List.of(new GroupRow("V", "NHÓM"), BodyRow.of(Cell.of("a"), Cell.EMPTY)));
		List<List<String>> grid = format.reader.apply(Written.of(format.writer, table).bytes());
		assertEquals(Grids.of(table), grid);
		assertEquals("V. NHÓM", grid.get(1).get(0));
	}

	@ParameterizedTest
	@MethodSource("formats")
	void neighboursWithTheSameGroupHeadingStandBelowIt(Format format) {
		AppendixTable table = new AppendixTable(SampleTables.INFO, SampleTables.HEADING,
				List.of(Column.of(ColumnRole.NUMBER, "TT"), below("Mốc hoàn thành", "2026"), below("Mốc hoàn thành", "2030"),
						below("Trách nhiệm", "Chủ trì"), Column.of(ColumnRole.NOTE, "Ghi chú\n(nếu có)"),
						below("Mốc hoàn thành", "2045")),
				List.of(new GroupRow("I", "A"), BodyRow.of(Cell.of("1"), Cell.of("a"), Cell.of("b"), Cell.of("c"),
						Cell.of("d"), Cell.of("e"))));
		List<List<String>> grid = format.reader.apply(Written.of(format.writer, table).bytes());
		assertEquals(Grids.of(table).stream().map(row -> row.stream().map(AllWritersTest::oneLine).toList()).toList(),
				grid.stream().map(row -> row.stream().map(AllWritersTest::oneLine).toList()).toList());
		assertEquals(List.of("TT", "Mốc hoàn thành", Grids.LEFT, "Trách nhiệm", "Ghi chú(nếu có)", "Mốc hoàn thành"),
				grid.get(0).stream().map(AllWritersTest::oneLine).toList());
		assertEquals(List.of(Grids.ABOVE, "2026", "2030", "Chủ trì", Grids.ABOVE, "2045"), grid.get(1));
	}

	private static Column below(String group, String heading) {
		return new Column(ColumnRole.OTHER, heading, Alignment.LEFT, OptionalDouble.empty(), group);
	}

	/** Readers do not tell line breaks inside headings. */
	private static String oneLine(String text) {
		return text.replace("\n", "");
	}

	@ParameterizedTest
	@MethodSource("formats")
	void aTableMayBeEmptyOrHaveASingleColumn(Format format) {
		AppendixTable none = new AppendixTable(SampleTables.INFO, SampleTables.HEADING, SampleTables.NINE, List.of());
		assertEquals(Grids.of(none), format.reader.apply(Written.of(format.writer, none).bytes()));
		AppendixTable one = new AppendixTable(SampleTables.INFO, SampleTables.HEADING,
				List.of(Column.of(ColumnRole.NUMBER, "TT")), List.of(new GroupRow("I", "A"), BodyRow.of(Cell.of("1"))));
		assertEquals(Grids.of(one), format.reader.apply(Written.of(format.writer, one).bytes()));
	}

	@ParameterizedTest
	@MethodSource("formats")
	void hostileTextStaysText(Format format) {
		AppendixTable table = SampleTables.ofTexts("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
				"=HYPERLINK(\"http://x\",\"y\")", "+1+1", "-2+3", "@SUM(A1)", "&amp; &#65; ]]> <![CDATA[",
				"_x0041_ _x000D_ _x", "{=1} '=1", "مرحبا بالعالم", "🙂👩‍👩‍👧 𠀀", "a".repeat(500), "  a  b  ",
				"PAGE \\* MERGEFORMAT", "%s {0} $1 \\n", "ﬁ Å");
		assertEquals(Grids.of(CleanTable.of(table, new java.util.ArrayList<>())),
				format.reader.apply(Written.of(format.writer, table).bytes()));
	}

	@ParameterizedTest
	@MethodSource("formats")
	void whatCannotBePrintedIsTakenOutAndReported(Format format) {
		AppendixTable table = SampleTables.ofTexts("a\u0000b\u001Fc", "Ke\u0302\u0301 hoa\u0323ch", "x\uD83D", "tốt");
		Written written = Written.of(format.writer, table);
		List<List<String>> grid = format.reader.apply(written.bytes());
		assertEquals(List.of("abc", "Kế hoạch", "x", "tốt"), grid.stream().skip(1).map(row -> row.get(1)).toList());
		assertEquals(
				List.of(new Notice(NoticeKind.CHARACTERS_REMOVED, 1, "Nhiệm vụ", 2),
						new Notice(NoticeKind.CHARACTERS_REMOVED, 3, "Nhiệm vụ", 1)),
				written.report().notices());
		assertTrue(written.report().complete());
	}

	@ParameterizedTest
	@MethodSource("formats")
	void aLineFeedDividesParagraphs(Format format) {
		List<List<String>> grid = format.reader
				.apply(Written.of(format.writer, SampleTables.ofTexts("một\r\nhai\n\nba")).bytes());
		assertEquals("một\nhai\n\nba", grid.get(1).get(1));
	}

	@ParameterizedTest
	@MethodSource("formats")
	void theSameTableGivesTheSameBytesAnywhere(Format format) {
		byte[] first = Written.of(format.writer, SampleTables.department()).bytes();
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		Locale.setDefault(Locale.of("ar", "SA"));
		TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
		try {
			assertArrayEquals(first, Written.of(format.writer, SampleTables.department()).bytes());
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}

	@ParameterizedTest
	@MethodSource("formats")
	void theStreamIsLeftOpen(Format format) throws IOException {
		boolean[] closed = { false };
		OutputStream out = new FilterOutputStream(OutputStream.nullOutputStream()) {
			@Override
			public void close() throws IOException {
				closed[0] = true;
				super.close();
			}
		};
		format.writer.write(SampleTables.department(), out);
		assertFalse(closed[0]);
	}

	@ParameterizedTest
	@MethodSource("formats")
	void aCellOfFiveHundredLinesIsWhole(Format format) {
		String lines = IntStream.range(0, 500).mapToObj(i -> "dòng " + i).collect(Collectors.joining("\n"));
		Written written = Written.of(format.writer, SampleTables.ofTexts("trước", lines, "sau"));
		assertEquals(List.of("trước", lines, "sau"),
				format.reader.apply(written.bytes()).stream().skip(1).map(row -> row.get(1)).toList());
		List<NoticeKind> told = written.report().notices().stream().map(Notice::kind).distinct().toList();
		assertEquals(switch (format.writer.extension()) {
		case "docx" -> List.of(NoticeKind.ROW_TALLER_THAN_PAGE);
		case "xlsx" -> List.of(NoticeKind.ROW_HIDDEN_PARTLY);
		default -> List.of();
		}, told, "what the format cannot show at once is told");
	}

	@ParameterizedTest
	@MethodSource("formats")
	void aWordWithoutEndIsWhole(Format format) {
		String word = "nghiêng".repeat(200);
		Written written = Written.of(format.writer, SampleTables.ofTexts(word));
		assertEquals(word, format.reader.apply(written.bytes()).get(1).get(1));
		assertEquals(!format.writer.extension().equals("html"),
				written.report().notices().stream().anyMatch(notice -> notice.kind() == NoticeKind.WORDS_BROKEN));
	}

	@ParameterizedTest
	@MethodSource("formats")
	void fiveThousandRowsAreWritten(Format format) {
		String[] texts = new String[5000];
		for (int i = 0; i < texts.length; i++) {
			texts[i] = "Nhiệm vụ số " + i;
		}
		List<List<String>> grid = format.reader.apply(Written.of(format.writer, SampleTables.ofTexts(texts)).bytes());
		assertEquals(5001, grid.size());
		assertEquals("Nhiệm vụ số 4999", grid.get(5000).get(1));
	}

	@Test
	void noticesReadAsSentences() {
		for (NoticeKind kind : NoticeKind.values()) {
			String vietnamese = new Notice(kind, 4, "Nhiệm vụ", 2).message(Locale.of("vi"));
			String english = new Notice(kind, 4, "Nhiệm vụ", 2).message(Locale.ENGLISH);
			assertTrue(vietnamese.startsWith("Dòng 4, cột “Nhiệm vụ”: "), vietnamese);
			assertTrue(english.startsWith("Row 4, column “Nhiệm vụ”: "), english);
			assertFalse(vietnamese.contains("{") || english.contains("{"), english);
		}
		assertTrue(new Notice(NoticeKind.WORDS_BROKEN, 0, "TT", 0).message(Locale.ENGLISH).startsWith("Column “TT”: "));
		assertTrue(new Notice(NoticeKind.CHARACTERS_REMOVED, 0, "", 1).message(Locale.ENGLISH)
				.startsWith("Table heading: "));
		assertTrue(new Notice(NoticeKind.ROW_TALLER_THAN_PAGE, 2, "", 0).message(Locale.ENGLISH).startsWith("Row 2: "));
	}
}
