// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.xlsx;

import java.util.Arrays;
import java.util.List;

import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.kehoach.documents.layout.RowHeights;
import org.kehoach.documents.layout.TableLayout;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.table.Alignment;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.BodyRow;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.Column;
import org.kehoach.documents.table.GroupRow;
import org.kehoach.documents.table.HeadingCell;
import org.kehoach.documents.table.TableHeading;
import org.kehoach.documents.text.MeasuredText;
import org.kehoach.documents.text.TimesMetrics;
import org.kehoach.documents.write.Notice;
import org.kehoach.documents.write.NoticeKind;

/**
 * Fills the sheet. Row heights are set, because spreadsheets do not fit rows to
 * merged cells, and not all fit them when a file is opened.
 */
final class XlsxRows {
	/** The highest row of the format. */
	private static final double HIGHEST_PT = 409;
	/**
	 * Height of a line for each point of the letters. Excel sets lines of Times New Roman
	 * 12 at 15.75 points, those of other sizes a bit wider still; a row that is too low
	 * would hide its last line.
	 */
	private static final double LINE = 1.34;
	/** Space around the text of a cell: what spreadsheets leave, in twips. */
	private static final int PADDING = 110;
	/** Twips of a pixel at 96 dots per inch. */
	private static final double PIXEL = 15;

	private final AppendixTable table;
	private final TableLayout layout;
	private final XSSFSheet sheet;
	private final XlsxStyles styles;
	private final List<Notice> notices;
	private final int columns;
	private int next;

	XlsxRows(AppendixTable table, TableLayout layout, XSSFSheet sheet, XlsxStyles styles, List<Notice> notices) {
		this.table = table;
		this.layout = layout;
		this.sheet = sheet;
		this.styles = styles;
		this.notices = notices;
		this.columns = table.columns().size();
	}

	/**
	 * Writes all rows.
	 *
	 * @return index of the first row with column headings
	 */
	int write() {
		widths();
		TableHeading heading = table.heading();
		across(heading.label(), DecreeStyle.APPENDIX_LABEL);
		across(heading.title(), DecreeStyle.APPENDIX_TITLE);
		across(heading.attachment(), DecreeStyle.APPENDIX_ATTACHMENT);
		if (next > 0) {
			sheet.createRow(next++).setHeightInPoints(8);
		}
		RowHeights estimate = new RowHeights(table, room());
		int headings = next;
		headings(estimate.headingLines());
		int[] lines = estimate.lines();
		int first = next;
		for (int i = 0; i < lines.length; i++) {
			XSSFRow row = sheet.createRow(next++);
			row.setHeightInPoints(height(lines[i], layout.sizePt(), i + 1));
			switch (table.rows().get(i)) {
			case GroupRow group -> group(row, group);
			case BodyRow body -> body(row, body, i + 1);
			}
		}
		if (lines.length > 0) {
			// "1" in the number column is text on purpose: no green corner for it.
			sheet.addIgnoredErrors(new CellRangeAddress(first, next - 1, 0, columns - 1),
					IgnoredErrorType.NUMBER_STORED_AS_TEXT);
		}
		across(heading.closing(), DecreeStyle.CLOSING);
		return headings;
	}

	/** Column widths are counted in digits of the first font, half an em wide. */
	private void widths() {
		double digit = Math.round(layout.sizePt() / 72.0 * 96 / 2);
		for (int column = 0; column < columns; column++) {
			sheet.setColumnWidth(column, (int) Math.min(255 * 256, layout.width(column) / PIXEL / digit * 256));
		}
	}

	private int[] room() {
		double unitsPerTwip = TimesMetrics.EM / (layout.sizePt() * 20.0);
		int[] room = new int[columns];
		Arrays.setAll(room, column -> (int) (Math.max(1, layout.width(column) - PADDING) * unitsPerTwip));
		return room;
	}

	private float height(int lines, int sizePt, int row) {
		double height = lines * sizePt * LINE + 2;
		if (height > HIGHEST_PT) {
			notices.add(new Notice(NoticeKind.ROW_HIDDEN_PARTLY, row, "", 0));
		}
		return (float) Math.min(HIGHEST_PT, Math.ceil(height * 4) / 4);
	}

	/** A line of the heading, merged over all columns. */
	private void across(String text, DecreeStyle style) {
		if (text.isEmpty()) {
			return;
		}
		int width = 0;
		for (int column = 0; column < columns; column++) {
			width += layout.width(column);
		}
		int room = (int) ((width - PADDING) * (TimesMetrics.EM / (style.sizePt() * 20.0)));
		int lines = 0;
		for (String line : text.split("\n", -1)) {
			lines += MeasuredText.of(line, style.bold()).lines(room);
		}
		XSSFRow row = sheet.createRow(next);
		row.setHeightInPoints(height(lines, style.sizePt(), 0));
		text(row, 0, text, style, style.alignment(), 0, "");
		merge(next, next, 0, columns - 1);
		next++;
	}

	private void headings(int[] lines) {
		int top = next;
		for (int rowLines : lines) {
			sheet.createRow(next++).setHeightInPoints(height(rowLines, layout.sizePt(), 0));
		}
		for (HeadingCell heading : table.headings()) {
			int last = heading.first() + heading.columns() - 1;
			for (int column = heading.first(); column <= last; column++) {
				// Every field gets a cell, for the sake of its borders.
				heading(top, column, column == heading.first() ? heading.text() : "");
				if (lines.length > 1) {
					heading(top + 1, column, heading.group() ? table.columns().get(column).heading() : "");
				}
			}
			merge(top, heading.group() ? top : next - 1, heading.first(), last);
		}
	}

	private void heading(int row, int column, String text) {
		text(sheet.getRow(row), column, text, DecreeStyle.TABLE_HEADING, Alignment.CENTRE, 0, text);
	}

	private void group(XSSFRow row, GroupRow group) {
		int first = 0;
		String title = group.title();
		if (table.numbersGroupsInFirstColumn()) {
			text(row, 0, group.number(), DecreeStyle.TABLE_GROUP, Alignment.CENTRE, 0, "");
			first = 1;
		} else if (!group.number().isEmpty()) {
			title = group.number() + ". " + title;
		}
		text(row, first, title, DecreeStyle.TABLE_GROUP, Alignment.LEFT, 0, "");
		for (int column = first + 1; column < columns; column++) {
			text(row, column, "", DecreeStyle.TABLE_GROUP, Alignment.LEFT, 0, "");
		}
		merge(row.getRowNum(), row.getRowNum(), first, columns - 1);
	}

	private void body(XSSFRow row, BodyRow body, int number) {
		for (int i = 0; i < columns; i++) {
			Column column = table.columns().get(i);
			// Covered fields get a cell too, for the sake of its borders.
			Cell cell = body.slots().get(i) instanceof Cell own ? own : Cell.EMPTY;
			text(row, i, cell.printed(), DecreeStyle.TABLE_TEXT, column.alignment(cell), number,
					column.fullHeading());
			merge(row.getRowNum(), row.getRowNum() + cell.rows() - 1, i, i);
		}
	}

	private void text(XSSFRow row, int column, String text, DecreeStyle style, Alignment alignment, int number,
			String heading) {
		String stored = XlsxText.stored(text);
		String cut = XlsxText.cut(stored);
		if (cut.length() < stored.length()) {
			notices.add(new Notice(NoticeKind.TEXT_CUT, number, heading, stored.length() - cut.length()));
		}
		XSSFCell cell = row.createCell(column);
		if (!cut.isEmpty()) {
			cell.setCellValue(cut);
		}
		cell.setCellStyle(styles.get(style, alignment, XlsxText.looksLikeFormula(cut)));
	}

	/** Regions never overlap, which the table has checked: no need to check it again for each. */
	private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
		if (firstRow < lastRow || firstColumn < lastColumn) {
			sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
		}
	}
}
