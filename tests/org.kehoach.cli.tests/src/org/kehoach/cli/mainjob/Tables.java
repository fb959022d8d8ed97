// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.mainjob;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Reads an appendix table back from a file, in one shape for all formats: a line a row, cells divided by tabs, the
 * paragraphs of a cell by {@code " / "}, {@code ^} where a cell is merged with the one above, and only the filled cells of a
 * group row.
 */
final class Tables {

	static final String MERGED = "^";
	private static final int FIRST_COLUMN = 0;

	private Tables() {
	}

	static List<String> ofDocx(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file); XWPFDocument document = new XWPFDocument(in)) {
			XWPFTable table = document.getTables().get(0);
			return table.getRows().stream().map(Tables::ofDocxRow).toList();
		}
	}

	private static String ofDocxRow(XWPFTableRow row) {
		return row.getTableCells().stream().map(Tables::ofDocxCell).collect(Collectors.joining("\t"));
	}

	private static String ofDocxCell(XWPFTableCell cell) {
		CTTcPr properties = cell.getCTTc().getTcPr();
		if (properties != null && properties.isSetVMerge() && properties.getVMerge().getVal() != STMerge.RESTART) {
			return MERGED;
		}
		return cell.getParagraphs().stream().map(paragraph -> paragraph.getText().strip()).collect(Collectors.joining(" / "));
	}

	/** From the row whose first cell is the given heading. */
	static List<String> ofXlsx(Path file, String firstHeading) throws IOException {
		try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
			XSSFSheet sheet = workbook.getSheetAt(0);
			List<String> rows = new ArrayList<>();
			boolean inTable = false;
			int columns = 0;
			for (Row row : sheet) {
				if (!inTable && firstHeading.equals(text(row.getCell(FIRST_COLUMN)))) {
					inTable = true;
					columns = row.getLastCellNum();
				}
				if (inTable && !text(row.getCell(FIRST_COLUMN)).equals("./.")) {
					rows.add(ofXlsxRow(sheet, row, columns));
				}
			}
			return rows;
		}
	}

	private static String ofXlsxRow(XSSFSheet sheet, Row row, int columns) {
		List<String> cells = new ArrayList<>();
		for (int column = 0; column < columns; column++) {
			CellRangeAddress region = regionOf(sheet, row.getRowNum(), column);
			if (region != null && region.getFirstRow() < row.getRowNum()) {
				cells.add(MERGED);
			} else if (region == null || region.getFirstColumn() == column) {
				cells.add(text(row.getCell(column)).replace("\n", " / "));
			}
		}
		return String.join("\t", cells);
	}

	private static CellRangeAddress regionOf(XSSFSheet sheet, int row, int column) {
		return sheet.getMergedRegions().stream().filter(region -> region.isInRange(row, column)).findFirst().orElse(null);
	}

	private static String text(Cell cell) {
		return cell == null ? "" : cell.toString().strip();
	}

	static List<String> ofHtml(Path file) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
		Document document = factory.newDocumentBuilder().parse(file.toFile());
		NodeList rows = document.getElementsByTagName("tr");
		List<String> lines = new ArrayList<>();
		int[] covered = new int[0];
		for (int i = 0; i < rows.getLength(); i++) {
			List<Element> cells = cells((Element) rows.item(i));
			if (covered.length == 0) {
				covered = new int[cells.size()];
			}
			lines.add(ofHtmlRow(cells, covered));
		}
		return lines;
	}

	/** @param covered for each column, over how many more rows a cell from above reaches; changed */
	private static String ofHtmlRow(List<Element> cells, int[] covered) {
		List<String> line = new ArrayList<>();
		int next = 0;
		for (int column = 0; column < covered.length; column++) {
			if (covered[column] > 0) {
				covered[column]--;
				line.add(MERGED);
				continue;
			}
			Element cell = cells.get(next++);
			covered[column] = number(cell, "rowspan") - 1;
			column += number(cell, "colspan") - 1;
			line.add(htmlText(cell));
		}
		return String.join("\t", line);
	}

	private static int number(Element cell, String attribute) {
		return cell.hasAttribute(attribute) ? Integer.parseInt(cell.getAttribute(attribute)) : 1;
	}

	private static List<Element> cells(Element row) {
		List<Element> cells = new ArrayList<>();
		for (Node node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element) {
				cells.add(element);
			}
		}
		return cells;
	}

	private static String htmlText(Element cell) {
		List<String> paragraphs = new ArrayList<>();
		for (Element child : cells(cell)) {
			paragraphs.add(child.getTextContent().strip());
		}
		return paragraphs.isEmpty() ? cell.getTextContent().strip() : String.join(" / ", paragraphs);
	}
}
