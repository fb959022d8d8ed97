// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.xlsx;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kehoach.documents.style.DecreeStyle;

/** The cell styles of a tracking sheet, each made once. */
final class TrackingStyles {
	/** Smaller than a decree wants it for paper: a tracking sheet is a tool with many columns. */
	static final int SIZE_PT = 11;
	private static final int TITLE_SIZE_PT = 14;
	private static final String TEXT = "@";
	private static final String DAY = "dd/mm/yyyy";
	private static final String NUMBER = "0";
	private static final String AMOUNT = "#,##0";

	private record Key(TrackingColumn column, boolean quoted) {
	}

	private final XSSFWorkbook workbook;
	private final Map<Key, XSSFCellStyle> bodies = new HashMap<>();
	private final Map<Boolean, XSSFCellStyle> headings = new HashMap<>();
	private final XSSFFont bold;

	TrackingStyles(XSSFWorkbook workbook) {
		this.workbook = workbook;
		// The first font is the one that column widths are counted in.
		font(workbook.getFontAt(0), SIZE_PT, false, false);
		this.bold = font(workbook.createFont(), SIZE_PT, true, false);
	}

	XSSFCellStyle title() {
		return plain(font(workbook.createFont(), TITLE_SIZE_PT, true, false));
	}

	XSSFCellStyle source() {
		return plain(font(workbook.createFont(), SIZE_PT, false, true));
	}

	/** Headings of what is to be filled in are darker, which prints too. */
	XSSFCellStyle heading(TrackingColumn column) {
		return headings.computeIfAbsent(column.toFillIn(), fillIn -> {
			XSSFCellStyle style = bordered(bold, HorizontalAlignment.CENTER);
			style.setFillForegroundColor(
					fillIn ? IndexedColors.LEMON_CHIFFON.getIndex() : IndexedColors.GREY_25_PERCENT.getIndex());
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
			style.setDataFormat(workbook.createDataFormat().getFormat(TEXT));
			return style;
		});
	}

	/** @param quoted whether a text would be taken for a formula when somebody edits the cell */
	XSSFCellStyle body(TrackingColumn column, boolean quoted) {
		return bodies.computeIfAbsent(new Key(column, quoted), key -> {
			HorizontalAlignment alignment = column == TrackingColumn.AMOUNT ? HorizontalAlignment.RIGHT
					: column.centred() ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT;
			XSSFCellStyle style = bordered(workbook.getFontAt(0), alignment);
			style.setQuotePrefixed(quoted);
			style.setDataFormat(workbook.createDataFormat().getFormat(switch (column) {
			case NUMBER -> NUMBER;
			case DUE, DONE -> DAY;
			case AMOUNT -> AMOUNT;
			default -> TEXT;
			}));
			return style;
		});
	}

	private XSSFCellStyle plain(XSSFFont font) {
		XSSFCellStyle style = workbook.createCellStyle();
		style.setFont(font);
		style.setAlignment(HorizontalAlignment.CENTER);
		style.setVerticalAlignment(VerticalAlignment.CENTER);
		style.setWrapText(true);
		style.setDataFormat(workbook.createDataFormat().getFormat(TEXT));
		return style;
	}

	private XSSFCellStyle bordered(XSSFFont font, HorizontalAlignment alignment) {
		XSSFCellStyle style = workbook.createCellStyle();
		style.setFont(font);
		style.setAlignment(alignment);
		style.setVerticalAlignment(VerticalAlignment.CENTER);
		style.setWrapText(true);
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		return style;
	}

	private static XSSFFont font(XSSFFont font, int size, boolean bold, boolean italic) {
		font.setFontName(DecreeStyle.FONT);
		font.setFontHeightInPoints((short) size);
		font.setBold(bold);
		font.setItalic(italic);
		return font;
	}
}
