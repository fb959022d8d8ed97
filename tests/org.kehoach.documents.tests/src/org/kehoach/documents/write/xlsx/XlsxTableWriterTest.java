// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.kehoach.documents.SampleTables;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.TableHeading;
import org.kehoach.documents.write.Notice;
import org.kehoach.documents.write.NoticeKind;
import org.kehoach.documents.write.Written;

class XlsxTableWriterTest {
	private final XSSFWorkbook workbook = XlsxReader
			.workbook(Written.of(new XlsxTableWriter(), SampleTables.department()).bytes());
	private final XSSFSheet sheet = workbook.getSheetAt(0);

	@Test
	void theSheetPrintsOnA4LandscapeOnePageWide() {
		assertTrue(sheet.getPrintSetup().getLandscape());
		assertEquals(9, sheet.getPrintSetup().getPaperSize());
		assertTrue(sheet.getFitToPage());
		assertEquals(1, sheet.getPrintSetup().getFitWidth());
		assertEquals(0, sheet.getPrintSetup().getFitHeight());
		assertEquals(30 / 25.4, sheet.getMargin(PageMargin.LEFT), 0.01);
		assertEquals("'Phụ lục'!$A$1:$I$" + (sheet.getLastRowNum() + 1), workbook.getPrintArea(0));
	}

	@Test
	void headingsAreFrozenAndRepeated() {
		assertEquals(new CellRangeAddress(4, 4, -1, -1), sheet.getRepeatingRows());
		assertTrue(sheet.getPaneInformation().isFreezePane());
		assertEquals(5, sheet.getPaneInformation().getHorizontalSplitTopRow());
	}

	@Test
	void titlesGoOverAllColumns() {
		assertEquals(SampleTables.HEADING.label(), sheet.getRow(0).getCell(0).getStringCellValue());
		assertEquals(SampleTables.HEADING.title(), sheet.getRow(1).getCell(0).getStringCellValue());
		assertEquals(SampleTables.HEADING.attachment(), sheet.getRow(2).getCell(0).getStringCellValue());
		for (int row = 0; row < 3; row++) {
			assertTrue(sheet.getMergedRegions().contains(new CellRangeAddress(row, row, 0, 8)));
		}
		assertEquals("./.", sheet.getRow(sheet.getLastRowNum()).getCell(0).getStringCellValue());
	}

	@Test
	void whatLooksLikeAFormulaStaysTextWhenItIsEdited() {
		XSSFSheet hostile = XlsxReader
				.workbook(Written.of(new XlsxTableWriter(), SampleTables.ofTexts("=1+1", "+1", "- một", "@x", "1+1")).bytes())
				.getSheetAt(0);
		List<Boolean> quoted = new ArrayList<>();
		for (int row = 5; row < 10; row++) {
			XSSFCell cell = hostile.getRow(row).getCell(1);
			assertEquals(CellType.STRING, cell.getCellType());
			assertEquals("@", cell.getCellStyle().getDataFormatString());
			quoted.add(cell.getCellStyle().getQuotePrefixed());
		}
		assertEquals(List.of(true, true, true, true, false), quoted);
	}

	@Test
	void pagesAreNumberedFromTheSecondOn() {
		assertTrue(sheet.getCTWorksheet().getHeaderFooter().getDifferentFirst());
		assertTrue(sheet.getHeader().getCenter().contains("&P"));
		assertEquals("", sheet.getFirstHeader().getCenter());
	}

	@Test
	void rowsAreHighEnoughForTheirText() {
		assertTrue(sheet.getRow(5).getHeightInPoints() >= 12 * 1.15, "a group row of one line");
		assertTrue(sheet.getRow(6).getHeightInPoints() >= 3 * 12 * 1.15, "a row of three lines or more");
	}

	@Test
	void theSheetIsValid() {
		List<XmlError> errors = new ArrayList<>();
		assertTrue(sheet.getCTWorksheet().validate(new XmlOptions().setErrorListener(errors)), errors::toString);
		assertTrue(workbook.getCTWorkbook().validate(new XmlOptions().setErrorListener(errors)), errors::toString);
		assertTrue(workbook.getStylesSource().getCTStylesheet().validate(new XmlOptions().setErrorListener(errors)),
				errors::toString);
	}

	@Test
	void aTextLongerThanACellIsCutAndReported() {
		Written written = Written.of(new XlsxTableWriter(), SampleTables.ofTexts("a", "b".repeat(32767 + 10)));
		assertTrue(written.report().notices().contains(new Notice(NoticeKind.TEXT_CUT, 2, "Nhiệm vụ", 10)));
		assertTrue(written.report().notices().contains(new Notice(NoticeKind.ROW_HIDDEN_PARTLY, 2, "", 0)));
		assertFalse(written.report().complete());
		assertEquals(32767, XlsxReader.workbook(written.bytes()).getSheetAt(0).getRow(6).getCell(1).getStringCellValue()
				.length());
	}

	@Test
	void sheetNamesAreSafe() {
		assertEquals("Phụ lục", name(""));
		assertEquals("Phụ lục I A", name("Phụ lục I/A"));
		assertEquals("a b c d e f g", name("a:b\\c*d?e[f]g"));
		assertTrue(name("rất dài ".repeat(10)).length() <= 31);
	}

	private static String name(String label) {
		AppendixTable table = new AppendixTable(SampleTables.INFO, new TableHeading(label, "T", "", ""), SampleTables.NINE,
				List.of());
		return XlsxReader.workbook(Written.of(new XlsxTableWriter(), table).bytes()).getSheetName(0);
	}
}
