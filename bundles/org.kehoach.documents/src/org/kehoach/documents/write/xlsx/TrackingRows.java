// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.xlsx;

import java.time.LocalDate;
import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.kehoach.documents.tasks.Assignment;
import org.kehoach.documents.tasks.TaskList;
import org.kehoach.documents.tasks.TaskTable;
import org.kehoach.documents.text.CleanText;
import org.kehoach.documents.text.MeasuredText;
import org.kehoach.documents.text.TimesMetrics;
import org.kehoach.documents.write.Notice;
import org.kehoach.documents.write.NoticeKind;

/** Fills a tracking sheet. Nothing in its table is merged, so that it can be sorted and filtered. */
final class TrackingRows {
	/** The highest row of the format. */
	private static final double HIGHEST_PT = 409;
	/** As {@link XlsxRows}: what Excel needs for a line of Times New Roman. */
	private static final double LINE = 1.34;
	private static final int PADDING = 110;
	/** A digit of Times New Roman 11, in twips. */
	private static final int DIGIT = 7 * 15;
	/** Excel counts days from here; earlier ones stay text. */
	private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

	private final List<TrackingColumn> columns;
	private final XSSFSheet sheet;
	private final TrackingStyles styles;
	private final List<Notice> notices;
	private int next;
	private int number;

	TrackingRows(List<TrackingColumn> columns, XSSFSheet sheet, TrackingStyles styles, List<Notice> notices) {
		this.columns = columns;
		this.sheet = sheet;
		this.styles = styles;
		this.notices = notices;
	}

	/**
	 * Writes title, headings and rows.
	 *
	 * @return index of the row of headings
	 */
	int write(TaskList list) {
		for (int i = 0; i < columns.size(); i++) {
			sheet.setColumnWidth(i, columns.get(i).digits() * 256);
		}
		across(list.title(), true);
		across(list.source(), false);
		int headings = next++;
		XSSFRow row = sheet.createRow(headings);
		int lines = 1;
		for (TrackingColumn column : columns) {
			XSSFCell cell = row.createCell(columns.indexOf(column));
			cell.setCellValue(column.heading());
			cell.setCellStyle(styles.heading(column));
			lines = Math.max(lines, lines(column.heading(), true, room(column)));
		}
		row.setHeightInPoints(height(lines, TrackingStyles.SIZE_PT));
		list.assignments().forEach(this::row);
		return headings;
	}

	private void across(String raw, boolean title) {
		String text = clean(raw, "");
		if (text.isEmpty()) {
			return;
		}
		int size = title ? 14 : TrackingStyles.SIZE_PT;
		int width = columns.stream().mapToInt(column -> column.digits() * DIGIT).sum();
		XSSFRow row = sheet.createRow(next);
		row.setHeightInPoints(height(lines(text, title, units(width, size)), size));
		XSSFCell cell = row.createCell(0);
		cell.setCellValue(XlsxText.cut(XlsxText.stored(text)));
		cell.setCellStyle(title ? styles.title() : styles.source());
		sheet.addMergedRegionUnsafe(new CellRangeAddress(next, next, 0, columns.size() - 1));
		next++;
	}

	private void row(Assignment assignment) {
		number++;
		XSSFRow row = sheet.createRow(next++);
		int lines = 1;
		for (int i = 0; i < columns.size(); i++) {
			TrackingColumn column = columns.get(i);
			XSSFCell cell = row.createCell(i);
			String text = fill(cell, column, assignment);
			cell.setCellStyle(styles.body(column, XlsxText.looksLikeFormula(text)));
			lines = Math.max(lines, lines(text, false, room(column)));
		}
		float height = height(lines, TrackingStyles.SIZE_PT);
		if (height >= HIGHEST_PT) {
			notices.add(new Notice(NoticeKind.ROW_HIDDEN_PARTLY, number, "", 0));
		}
		row.setHeightInPoints(height);
	}

	/** Puts the value in and tells it as text. */
	private String fill(XSSFCell cell, TrackingColumn column, Assignment assignment) {
		return switch (column) {
		case NUMBER -> {
			cell.setCellValue(number);
			yield "";
		}
		case DUE -> day(cell, assignment.due());
		case AMOUNT -> {
			if (assignment.amount() != null) {
				cell.setCellValue(assignment.amount().doubleValue());
			}
			yield "";
		}
		case PLAN -> text(cell, column, assignment.plan());
		case ITEM -> text(cell, column, assignment.number());
		case ROLE -> text(cell, column, assignment.role().word());
		case WORK -> text(cell, column, assignment.work().printed());
		case PRODUCTS -> text(cell, column, assignment.products().printed());
		case LEADS -> text(cell, column, assignment.leads().printed());
		case COORDINATORS -> text(cell, column, assignment.coordinators().printed());
		case TIME -> text(cell, column, assignment.time().printed());
		case FUNDING -> text(cell, column, assignment.funding().printed());
		case STATUS -> text(cell, column, TrackingChecks.STATES.getFirst());
		case DONE, EVIDENCE -> "";
		};
	}

	private String day(XSSFCell cell, LocalDate day) {
		if (day != null && day.isBefore(FIRST_DAY)) {
			return text(cell, TrackingColumn.DUE, TaskTable.day(day));
		}
		if (day != null) {
			cell.setCellValue(day);
		}
		return "";
	}

	private String text(XSSFCell cell, TrackingColumn column, String raw) {
		String stored = XlsxText.stored(clean(raw, column.heading()));
		String cut = XlsxText.cut(stored);
		if (cut.length() < stored.length()) {
			notices.add(new Notice(NoticeKind.TEXT_CUT, number, column.heading(), stored.length() - cut.length()));
		}
		if (!cut.isEmpty()) {
			cell.setCellValue(cut);
		}
		return cut;
	}

	private String clean(String raw, String heading) {
		CleanText clean = CleanText.of(raw);
		if (clean.removed() > 0) {
			notices.add(new Notice(NoticeKind.CHARACTERS_REMOVED, number, heading, clean.removed()));
		}
		return clean.text();
	}

	private static int room(TrackingColumn column) {
		return units(column.digits() * DIGIT, TrackingStyles.SIZE_PT);
	}

	private static int units(int twips, int sizePt) {
		return (int) ((twips - PADDING) * (TimesMetrics.EM / (sizePt * 20.0)));
	}

	private static int lines(String text, boolean bold, int room) {
		return text.isEmpty() ? 0
				: List.of(text.split("\n", -1)).stream().mapToInt(line -> MeasuredText.of(line, bold).lines(room)).sum();
	}

	private static float height(int lines, int sizePt) {
		return (float) Math.min(HIGHEST_PT, Math.ceil((lines * sizePt * LINE + 4) * 4) / 4);
	}
}
