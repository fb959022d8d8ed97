// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.table.DocumentInfo;
import org.kehoach.documents.tasks.TaskList;
import org.kehoach.documents.tasks.TaskListWriter;
import org.kehoach.documents.text.CleanText;
import org.kehoach.documents.write.Notice;
import org.kehoach.documents.write.WriteReport;
import org.kehoach.documents.write.ooxml.FixedTimeZip;
import org.kehoach.documents.write.ooxml.OoxmlProperties;

/**
 * Writes a list as a sheet to track the work by: days and amounts are real ones, the
 * headings filter and stay in sight, and columns for status, day of completion and
 * evidence are there to be filled in.
 */
public final class XlsxTrackingWriter implements TaskListWriter {
	private static final String SHEET = "Theo dõi nhiệm vụ";

	@Override
	public String extension() {
		return "xlsx";
	}

	@Override
	public WriteReport write(TaskList list, OutputStream out) throws IOException {
		List<Notice> notices = new ArrayList<>();
		List<TrackingColumn> columns = TrackingColumn.of(list);
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			XSSFSheet sheet = workbook.createSheet(SHEET);
			int headings = new TrackingRows(columns, sheet, new TrackingStyles(workbook), notices).write(list);
			XlsxPrint.set(sheet, PageSetup.A4_LANDSCAPE, headings, 1, columns.size());
			int last = headings + list.assignments().size();
			sheet.setAutoFilter(new CellRangeAddress(headings, last, 0, columns.size() - 1));
			if (last > headings) {
				new TrackingChecks(sheet, columns, headings + 1, last).set();
			}
			DocumentInfo info = list.info();
			OoxmlProperties.set(workbook, new DocumentInfo(CleanText.of(info.title()).text().replace('\n', ' '),
					CleanText.of(info.creator()).text().replace('\n', ' '), info.language(), info.created()));
			workbook.write(new FixedTimeZip(out));
		}
		out.flush();
		return new WriteReport(notices);
	}
}
