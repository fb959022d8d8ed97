// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kehoach.documents.layout.TableLayout;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.TableHeading;
import org.kehoach.documents.write.CleanTable;
import org.kehoach.documents.write.LayoutNotices;
import org.kehoach.documents.write.Notice;
import org.kehoach.documents.write.TableWriter;
import org.kehoach.documents.write.WriteReport;
import org.kehoach.documents.write.ooxml.FixedTimeZip;
import org.kehoach.documents.write.ooxml.OoxmlProperties;

/**
 * Writes an appendix table as a workbook of one sheet: the heading, the frozen
 * column headings, and the same cells as on paper. Every cell is text.
 */
public final class XlsxTableWriter implements TableWriter {
	private static final String SHEET = "Phụ lục";

	@Override
	public String extension() {
		return "xlsx";
	}

	@Override
	public WriteReport write(AppendixTable source, OutputStream out) throws IOException {
		List<Notice> notices = new ArrayList<>();
		AppendixTable table = CleanTable.of(source, notices);
		PageSetup page = PageSetup.A4_LANDSCAPE;
		TableLayout layout = TableLayout.of(table, page);
		LayoutNotices.brokenWords(table, layout, notices);
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			XSSFSheet sheet = workbook.createSheet(sheetName(table.heading()));
			XlsxStyles styles = new XlsxStyles(workbook, layout.sizePt());
			int headings = new XlsxRows(table, layout, sheet, styles, notices).write();
			XlsxPrint.set(sheet, page, headings, table.headingRows(), table.columns().size());
			OoxmlProperties.set(workbook, table.info());
			workbook.write(new FixedTimeZip(out));
		}
		out.flush();
		return new WriteReport(notices);
	}

	/** The label without the characters that sheet names cannot have; 31 letters at most. */
	private static String sheetName(TableHeading heading) {
		String label = heading.label().replace('\n', ' ').strip();
		return WorkbookUtil.createSafeSheetName(label.isEmpty() ? SHEET : label, ' ').strip();
	}
}
