// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kehoach.documents.Grids;

/** Reads a workbook back. */
public final class XlsxReader {

	private XlsxReader() {
	}

	static XSSFWorkbook workbook(byte[] bytes) {
		try {
			return new XSSFWorkbook(new ByteArrayInputStream(bytes));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The row of the column headings is the one that prints on every page. */
	static int headings(XSSFSheet sheet) {
		return sheet.getRepeatingRows().getFirstRow();
	}

	public static List<List<String>> grid(byte[] bytes) {
		XSSFSheet sheet = workbook(bytes).getSheetAt(0);
		Map<CellAddress, String> covered = new HashMap<>();
		for (CellRangeAddress region : sheet.getMergedRegions()) {
			region.forEach(address -> covered.put(address,
					address.getRow() > region.getFirstRow() ? Grids.ABOVE : Grids.LEFT));
			covered.remove(new CellAddress(region.getFirstRow(), region.getFirstColumn()));
		}
		int first = headings(sheet);
		int columns = sheet.getRow(first).getLastCellNum();
		List<List<String>> grid = new ArrayList<>();
		for (int i = first; i <= sheet.getLastRowNum(); i++) {
			if (sheet.getRow(i).getLastCellNum() < columns || closing(sheet, i)) {
				break;
			}
			List<String> row = new ArrayList<>();
			for (int column = 0; column < columns; column++) {
				XSSFCell cell = sheet.getRow(i).getCell(column);
				if (cell.getCellType() != CellType.STRING && cell.getCellType() != CellType.BLANK) {
					throw new AssertionError(cell.getReference() + " is " + cell.getCellType());
				}
				row.add(covered.getOrDefault(cell.getAddress(), cell.getStringCellValue()));
			}
			grid.add(row);
		}
		return grid;
	}

	/** The closing mark below the table has no borders. */
	private static boolean closing(XSSFSheet sheet, int row) {
		return sheet.getRow(row).getCell(0).getCellStyle().getBorderLeft().getCode() == 0;
	}
}
