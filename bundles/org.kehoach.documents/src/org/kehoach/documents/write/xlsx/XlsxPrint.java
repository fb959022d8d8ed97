// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.xlsx;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.style.PageSetup;

/** How the sheet prints and scrolls. */
final class XlsxPrint {
	private static final double TWIPS_PER_INCH = 1440;

	private XlsxPrint() {
	}

	/**
	 * Sets paper, margins, page number, repeated headings and frozen rows.
	 *
	 * @param headings
	 *            index of the first row with column headings
	 * @param headingRows
	 *            number of these rows
	 */
	static void set(XSSFSheet sheet, PageSetup page, int headings, int headingRows, int columns) {
		XSSFPrintSetup print = sheet.getPrintSetup();
		print.setPaperSize(PaperSize.A4_PAPER);
		print.setOrientation(page.landscape() ? PrintOrientation.LANDSCAPE : PrintOrientation.PORTRAIT);
		sheet.setFitToPage(true);
		print.setFitWidth((short) 1);
		// 0: as many pages high as it takes.
		print.setFitHeight((short) 0);
		sheet.setMargin(PageMargin.TOP, page.top() / TWIPS_PER_INCH);
		sheet.setMargin(PageMargin.RIGHT, page.right() / TWIPS_PER_INCH);
		sheet.setMargin(PageMargin.BOTTOM, page.bottom() / TWIPS_PER_INCH);
		sheet.setMargin(PageMargin.LEFT, page.left() / TWIPS_PER_INCH);
		sheet.setMargin(PageMargin.HEADER, page.header() / TWIPS_PER_INCH);
		sheet.setMargin(PageMargin.FOOTER, page.header() / TWIPS_PER_INCH);
		sheet.setHorizontallyCenter(true);
		sheet.setRepeatingRows(new CellRangeAddress(headings, headings + headingRows - 1, -1, -1));
		sheet.createFreezePane(0, headings + headingRows);
		sheet.setDisplayGridlines(false);
		sheet.getHeader().setCenter(
				"&\"" + DecreeStyle.FONT + "\"&" + DecreeStyle.PAGE_NUMBER.sizePt() + "&P");
		// A first page of its own, without number (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục I).
		sheet.getFirstHeader().setCenter("");
		sheet.getCTWorksheet().getHeaderFooter().setDifferentFirst(true);
		sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, columns - 1, 0,
				sheet.getLastRowNum());
	}
}
