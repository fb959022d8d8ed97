// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.xlsx;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.table.Alignment;

/** The cell styles of a workbook, each made once. */
final class XlsxStyles {
	/** The "@" format: what is typed into such a cell later stays text too. */
	private static final String TEXT_FORMAT = "@";

	private record Key(DecreeStyle style, Alignment alignment, boolean quoted) {
	}

	private final XSSFWorkbook workbook;
	private final int tableSizePt;
	private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
	private final Map<DecreeStyle, XSSFFont> fonts = new HashMap<>();

	XlsxStyles(XSSFWorkbook workbook, int tableSizePt) {
		this.workbook = workbook;
		this.tableSizePt = tableSizePt;
		// The first font is the one that column widths are counted in.
		set(workbook.getFontAt(0), DecreeStyle.TABLE_TEXT);
	}

	/**
	 * A cell style.
	 *
	 * @param quoted
	 *            whether the text begins with a sign that a spreadsheet would take for
	 *            a formula when somebody edits the cell
	 */
	XSSFCellStyle get(DecreeStyle style, Alignment alignment, boolean quoted) {
		return styles.computeIfAbsent(new Key(style, alignment, quoted), this::create);
	}

	private XSSFCellStyle create(Key key) {
		XSSFCellStyle cell = workbook.createCellStyle();
		cell.setFont(fonts.computeIfAbsent(key.style(), style -> set(workbook.createFont(), style)));
		cell.setAlignment(switch (key.alignment()) {
		case LEFT -> HorizontalAlignment.LEFT;
		case CENTRE -> HorizontalAlignment.CENTER;
		case RIGHT -> HorizontalAlignment.RIGHT;
		case JUSTIFIED -> HorizontalAlignment.JUSTIFY;
		});
		cell.setVerticalAlignment(VerticalAlignment.CENTER);
		cell.setWrapText(true);
		cell.setDataFormat(workbook.createDataFormat().getFormat(TEXT_FORMAT));
		cell.setQuotePrefixed(key.quoted());
		if (key.style().inTable()) {
			cell.setBorderTop(BorderStyle.THIN);
			cell.setBorderRight(BorderStyle.THIN);
			cell.setBorderBottom(BorderStyle.THIN);
			cell.setBorderLeft(BorderStyle.THIN);
		}
		return cell;
	}

	private XSSFFont set(XSSFFont font, DecreeStyle style) {
		font.setFontName(DecreeStyle.FONT);
		font.setFontHeightInPoints((short) (style.inTable() ? tableSizePt : style.sizePt()));
		font.setBold(style.bold());
		font.setItalic(style.italic());
		return font;
	}
}
