// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kehoach.documents.text.CleanText;
import org.kehoach.documents.write.ooxml.FixedTimeZip;

/** Writes a plain table of texts as a workbook to work on: frozen and filtering headings, wrapped text; prints on A4 across. Whole numbers are numbers. */
public final class XlsxDataSheet {

	/** A workbook is built in memory: beyond this it takes gigabytes. */
	public static final int MOST_CELLS = 400_000;

	private static final int NARROW = 10;
	private static final int WIDE = 48;
	/** Rows that column widths are taken from. */
	private static final int MEASURED = 200;
	private static final int LETTER = 256;
	/** So many letters side by side on an A4 page are still read without a lens; wider tables print as many pages wide as they take. */
	private static final int READABLE = 260;

	private XlsxDataSheet() {
	}

	/**
	 * Writes the table.
	 *
	 * @param title
	 *            name of the sheet; what sheet names cannot have is left out
	 * @param headings
	 *            one a column, at least one
	 * @param rows
	 *            each as long as the headings; no text is null
	 * @param frozen
	 *            how many columns stay in sight
	 * @param out
	 *            stays open
	 * @throws IOException
	 *             when it cannot be written
	 */
	public static void write(String title, List<String> headings, List<List<String>> rows, int frozen, OutputStream out) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(title, ' ').strip());
			XSSFCellStyle head = style(workbook, true, false);
			XSSFCellStyle body = style(workbook, false, false);
			XSSFCellStyle quoted = style(workbook, false, true);
			row(sheet.createRow(0), headings, head, head);
			for (int i = 0; i < rows.size(); i++) {
				row(sheet.createRow(i + 1), rows.get(i), body, quoted);
			}
			int letters = 0;
			for (int column = 0; column < headings.size(); column++) {
				int width = width(headings, rows, column);
				sheet.setColumnWidth(column, width * LETTER);
				letters += width;
			}
			print(sheet, letters <= READABLE);
			sheet.createFreezePane(frozen, 1);
			sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows.size()), 0, headings.size() - 1));
			workbook.write(new FixedTimeZip(out));
		}
		out.flush();
	}

	private static void print(XSSFSheet sheet, boolean onePageWide) {
		XSSFPrintSetup print = sheet.getPrintSetup();
		print.setPaperSize(PaperSize.A4_PAPER);
		print.setOrientation(PrintOrientation.LANDSCAPE);
		if (onePageWide) {
			sheet.setFitToPage(true);
			print.setFitWidth((short) 1);
			// 0: as many pages high as it takes
			print.setFitHeight((short) 0);
		}
		sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
		sheet.getFooter().setCenter("&P/&N");
	}

	private static XSSFCellStyle style(XSSFWorkbook workbook, boolean head, boolean quoted) {
		XSSFCellStyle style = workbook.createCellStyle();
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setQuotePrefixed(quoted);
		if (head) {
			XSSFFont font = workbook.createFont();
			font.setBold(true);
			style.setFont(font);
			style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		}
		return style;
	}

	private static void row(XSSFRow row, List<String> texts, XSSFCellStyle plain, XSSFCellStyle quoted) {
		for (int column = 0; column < texts.size(); column++) {
			String text = XlsxText.cut(XlsxText.stored(CleanText.of(texts.get(column)).text()));
			XSSFCell cell = row.createCell(column);
			cell.setCellStyle(XlsxText.looksLikeFormula(text) ? quoted : plain);
			if (text.matches("\\d{1,9}")) {
				cell.setCellValue(Integer.parseInt(text));
			} else if (!text.isEmpty()) {
				cell.setCellValue(text);
			}
		}
	}

	private static int width(List<String> headings, List<List<String>> rows, int column) {
		int longest = headings.get(column).length();
		for (List<String> row : rows.subList(0, Math.min(MEASURED, rows.size()))) {
			longest = Math.max(longest, row.get(column).length());
		}
		return Math.min(WIDE, Math.max(NARROW, longest + 2));
	}
}
