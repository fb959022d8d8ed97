// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.tasks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.documents.TaskListWriters;
import org.kehoach.documents.table.DocumentInfo;
import org.kehoach.documents.write.NoticeKind;
import org.kehoach.documents.write.WriteReport;
import org.kehoach.documents.write.ics.IcsReader;

class TaskListWritersTest {

	static Stream<TaskListWriter> writers() {
		return TaskListWriters.all().stream();
	}

	private static byte[] written(TaskListWriter writer, TaskList list) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		writer.write(list, out);
		return out.toByteArray();
	}

	private static XSSFSheet sheet(TaskList list) throws IOException {
		byte[] bytes = written(TaskListWriters.forExtension("xlsx").orElseThrow(), list);
		return new XSSFWorkbook(new ByteArrayInputStream(bytes)).getSheetAt(0);
	}

	/** The row of headings. */
	private static int headings(XSSFSheet sheet) {
		return sheet.getRepeatingRows().getFirstRow();
	}

	private static int column(XSSFSheet sheet, String heading) {
		XSSFRow row = sheet.getRow(headings(sheet));
		for (int i = 0; i < row.getLastCellNum(); i++) {
			if (row.getCell(i).getStringCellValue().equals(heading)) {
				return i;
			}
		}
		throw new AssertionError("no column " + heading);
	}

	@ParameterizedTest
	@MethodSource("writers")
	void theSameListGivesTheSameBytesAnywhere(TaskListWriter writer) throws IOException {
		byte[] first = written(writer, Work.of("Rà soát văn bản"));
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		Locale.setDefault(Locale.of("tr"));
		TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
		try {
			assertArrayEquals(first, written(writer, Work.of("Rà soát văn bản")));
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}

	@ParameterizedTest
	@MethodSource("writers")
	void whatCannotBePrintedIsTakenOutAndReported(TaskListWriter writer) throws IOException {
		WriteReport report = writer.write(Work.of("a\u0000b\u202Ec"), new ByteArrayOutputStream());
		assertTrue(report.notices().stream().anyMatch(notice -> notice.kind() == NoticeKind.CHARACTERS_REMOVED
				|| notice.kind() == NoticeKind.BODY_CHARACTERS_REMOVED), report.toString());
	}

	@ParameterizedTest
	@MethodSource("writers")
	void hostileTextsAndEmptyListsAreWritten(TaskListWriter writer) throws IOException {
		for (String text : List.of("=HYPERLINK(\"http://x\",\"y\")", "🙂👩‍👩‍👧 𠀀", "مرحبا بالعالم", "a".repeat(4000),
				"dòng\n".repeat(500), "_x0041_ <b>&amp;]]>", "")) {
			assertTrue(written(writer, Work.of(text)).length > 0, text);
		}
		TaskList empty = new TaskList(new DocumentInfo("", "", "vi-VN", Instant.EPOCH), "", List.of());
		assertTrue(written(writer, empty).length > 0);
	}

	@Test
	void aCalendarOfHostileTextsIsSound() throws IOException {
		for (String text : List.of("a\u0000b\r\nEND:VEVENT", "🙂👩‍👩‍👧 𠀀".repeat(40), "a".repeat(4000), "x\uD83D")) {
			byte[] bytes = written(TaskListWriters.forExtension("ics").orElseThrow(), Work.of(text));
			assertEquals(2, IcsReader.events(bytes).size(), text);
		}
	}

	@Test
	void aTrackingSheetFiltersScrollsAndPrints() throws IOException {
		XSSFSheet sheet = sheet(Work.of("Rà soát văn bản"));
		int headings = headings(sheet);
		int last = sheet.getRow(headings).getLastCellNum() - 1;
		assertEquals(new CellRangeAddress(headings, headings + 2, 0, last).formatAsString(),
				sheet.getCTWorksheet().getAutoFilter().getRef());
		assertEquals(headings + 1, sheet.getPaneInformation().getHorizontalSplitPosition());
		assertTrue(sheet.getPaneInformation().isFreezePane());
		assertTrue(sheet.getPrintSetup().getLandscape());
		assertTrue(sheet.getFitToPage());
		assertTrue(sheet.getMergedRegions().stream().allMatch(region -> region.getLastRow() < headings));
	}

	@Test
	void daysAreDaysAndNumbersAreNumbers() throws IOException {
		XSSFSheet sheet = sheet(Work.of("Rà soát văn bản"));
		XSSFRow row = sheet.getRow(headings(sheet) + 1);
		assertEquals(LocalDateTime.of(2025, 9, 30, 0, 0), row.getCell(column(sheet, "Hạn cuối")).getLocalDateTimeCellValue());
		assertEquals("dd/mm/yyyy", row.getCell(column(sheet, "Hạn cuối")).getCellStyle().getDataFormatString());
		assertEquals(1, row.getCell(0).getNumericCellValue());
		XSSFRow undated = sheet.getRow(headings(sheet) + 2);
		assertEquals(CellType.BLANK, undated.getCell(column(sheet, "Hạn cuối")).getCellType());
	}

	@Test
	void theStatusIsOneOfFour() throws IOException {
		XSSFSheet sheet = sheet(Work.of("Rà soát văn bản"));
		int status = column(sheet, "Trạng thái");
		int first = headings(sheet) + 1;
		List<XSSFDataValidation> validations = sheet.getDataValidations();
		XSSFDataValidation states = validations.stream()
				.filter(validation -> validation.getRegions().getCellRangeAddresses()[0].getFirstColumn() == status).findFirst().orElseThrow();
		assertEquals(List.of("Chưa thực hiện", "Đang thực hiện", "Hoàn thành", "Quá hạn"),
				List.of(states.getValidationConstraint().getExplicitListValues()));
		assertEquals(new CellRangeAddress(first, first + 1, status, status), states.getRegions().getCellRangeAddresses()[0]);
		assertTrue(states.getShowErrorBox());
		assertEquals("Chưa thực hiện", sheet.getRow(first).getCell(status).getStringCellValue());
		assertEquals(1, sheet.getSheetConditionalFormatting().getNumConditionalFormattings());
		assertTrue(column(sheet, "Minh chứng (số, ngày văn bản)") > status);
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+84 235", "-2", "@SUM(A1)", "=cmd|' /C calc'!A0" })
	void aFormulaIsGuardedInTextFiles(String text) throws IOException {
		byte[] bytes = written(TaskListWriters.forExtension("csv").orElseThrow(), Work.of(text));
		for (String line : new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "").split("\r\n")) {
			for (String field : line.split(",")) {
				assertFalse(field.matches("\"?[=+@-].*"), line);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+84 235", "-2", "@SUM(A1)" })
	void aFormulaStaysText(String text) throws IOException {
		XSSFSheet sheet = sheet(Work.of(text));
		XSSFRow row = sheet.getRow(headings(sheet) + 1);
		assertEquals(CellType.STRING, row.getCell(column(sheet, "Nhiệm vụ")).getCellType());
		assertTrue(row.getCell(column(sheet, "Nhiệm vụ")).getCellStyle().getQuotePrefixed());
	}
}
