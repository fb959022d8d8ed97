// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.docx;

import java.io.IOException;
import java.util.List;

import org.kehoach.documents.layout.TableLayout;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.table.Alignment;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.BodyRow;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.Covered;
import org.kehoach.documents.table.GroupRow;
import org.kehoach.documents.table.HeadingCell;
import org.kehoach.documents.table.Paragraph;
import org.kehoach.documents.table.RowBlock;
import org.kehoach.documents.write.ooxml.XmlStream;

/** The table itself: properties, grid and rows. */
final class DocxTable {

	/** What a cell is of one over several rows. */
	private enum Merge {
		NONE, FIRST, NEXT
	}

	private final AppendixTable table;
	private final TableLayout layout;
	private final PageSetup page;
	private final boolean closes;

	/**
	 * @param closes
	 *            whether the last row has to stay with the mark that follows
	 */
	DocxTable(AppendixTable table, TableLayout layout, PageSetup page, boolean closes) {
		this.table = table;
		this.layout = layout;
		this.page = page;
		this.closes = closes;
	}

	void write(XmlStream xml) throws IOException {
		xml.start("w:tbl");
		properties(xml);
		xml.start("w:tblGrid");
		for (int column = 0; column < table.columns().size(); column++) {
			xml.start("w:gridCol").attribute("w:w", layout.width(column)).end();
		}
		xml.end();
		headings(xml);
		int last = table.rows().size() - 1;
		for (RowBlock block : table.blocks()) {
			boolean together = !layout.tallerThanPage(block);
			for (int row = block.first(); row <= block.last(); row++) {
				boolean whole = !layout.tallerThanPage(row);
				boolean keepNext = together && row < block.last() || row == last && closes && whole;
				switch (table.rows().get(row)) {
				case GroupRow group -> group(xml, group);
				case BodyRow body -> body(xml, body, whole, keepNext);
				}
			}
		}
		xml.end();
	}

	private void properties(XmlStream xml) throws IOException {
		xml.start("w:tblPr");
		DocxXml.width(xml, "w:tblW", page.textWidth());
		// Centred: the borders stand at the margins whatever a program takes as the edge.
		DocxXml.value(xml, "w:jc", "center");
		xml.start("w:tblBorders");
		for (String border : List.of("w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV")) {
			DocxXml.border(xml, border, 4);
		}
		xml.end();
		xml.start("w:tblLayout").attribute("w:type", "fixed").end();
		xml.start("w:tblCellMar");
		DocxXml.width(xml, "w:top", TableLayout.CELL_MARGIN_VERTICAL);
		DocxXml.width(xml, "w:left", TableLayout.CELL_MARGIN);
		DocxXml.width(xml, "w:bottom", TableLayout.CELL_MARGIN_VERTICAL);
		DocxXml.width(xml, "w:right", TableLayout.CELL_MARGIN);
		xml.end().end();
	}

	/** One row or two; all of them are repeated on every page. */
	private void headings(XmlStream xml) throws IOException {
		headingRow(xml);
		boolean two = table.headingRows() > 1;
		for (HeadingCell heading : table.headings()) {
			cell(xml, heading.first(), heading.columns(), two && !heading.group() ? Merge.FIRST : Merge.NONE, true);
			heading(xml, heading.text());
		}
		xml.end();
		if (two) {
			secondHeadings(xml);
		}
	}

	private void secondHeadings(XmlStream xml) throws IOException {
		headingRow(xml);
		for (HeadingCell heading : table.headings()) {
			for (int column = heading.first(); column < heading.first() + heading.columns(); column++) {
				cell(xml, column, 1, heading.group() ? Merge.NONE : Merge.NEXT, true);
				heading(xml, heading.group() ? table.columns().get(column).heading() : "");
			}
		}
		xml.end();
	}

	private static void headingRow(XmlStream xml) throws IOException {
		xml.start("w:tr").start("w:trPr").empty("w:cantSplit").empty("w:tblHeader").end();
	}

	/** Ends the cell. */
	private static void heading(XmlStream xml, String text) throws IOException {
		DocxText.start(xml, DecreeStyle.TABLE_HEADING);
		xml.empty("w:keepNext");
		DocxText.end(xml, text);
		xml.end();
	}

	/** A group row stays with the first row of its group. */
	private void group(XmlStream xml, GroupRow group) throws IOException {
		xml.start("w:tr").start("w:trPr").empty("w:cantSplit").end();
		int first = 0;
		String title = group.title();
		if (table.numbersGroupsInFirstColumn()) {
			cell(xml, 0, 1, Merge.NONE, false);
			groupText(xml, group.number(), Alignment.CENTRE);
			first = 1;
		} else if (!group.number().isEmpty()) {
			title = group.number() + ". " + title;
		}
		cell(xml, first, table.columns().size() - first, Merge.NONE, false);
		groupText(xml, title, DecreeStyle.TABLE_GROUP.alignment());
		xml.end();
	}

	/** Ends the cell. */
	private static void groupText(XmlStream xml, String text, Alignment alignment) throws IOException {
		DocxText.start(xml, DecreeStyle.TABLE_GROUP);
		xml.empty("w:keepNext");
		if (alignment != DecreeStyle.TABLE_GROUP.alignment()) {
			DocxXml.value(xml, "w:jc", DocxText.alignment(alignment));
		}
		DocxText.end(xml, text);
		xml.end();
	}

	private void body(XmlStream xml, BodyRow body, boolean whole, boolean keepNext) throws IOException {
		xml.start("w:tr");
		if (whole) {
			xml.start("w:trPr").empty("w:cantSplit").end();
		}
		for (int column = 0; column < body.slots().size(); column++) {
			switch (body.slots().get(column)) {
			case Covered covered -> {
				cell(xml, column, 1, Merge.NEXT, whole);
				text(xml, "", DecreeStyle.TABLE_TEXT.alignment(), keepNext);
			}
			case Cell cell -> {
				cell(xml, column, 1, cell.rows() > 1 ? Merge.FIRST : Merge.NONE, whole);
				fill(xml, cell, table.columns().get(column).alignment(cell), keepNext);
			}
			}
			xml.end();
		}
		xml.end();
	}

	/** The format wants at least one paragraph in every cell. */
	private static void fill(XmlStream xml, Cell cell, Alignment alignment, boolean keepNext) throws IOException {
		if (cell.paragraphs().isEmpty()) {
			text(xml, "", alignment, keepNext);
		}
		for (Paragraph paragraph : cell.paragraphs()) {
			text(xml, paragraph.printed(), alignment, keepNext);
		}
	}

	private static void text(XmlStream xml, String text, Alignment alignment, boolean keepNext) throws IOException {
		DocxText.start(xml, DecreeStyle.TABLE_TEXT);
		if (keepNext) {
			xml.empty("w:keepNext");
		}
		if (alignment != DecreeStyle.TABLE_TEXT.alignment()) {
			DocxXml.value(xml, "w:jc", DocxText.alignment(alignment));
		}
		DocxText.end(xml, text);
	}

	/** Begins a cell. */
	private void cell(XmlStream xml, int column, int span, Merge merge, boolean centred) throws IOException {
		int width = 0;
		for (int i = column; i < column + span; i++) {
			width += layout.width(i);
		}
		xml.start("w:tc").start("w:tcPr");
		DocxXml.width(xml, "w:tcW", width);
		if (span > 1) {
			DocxXml.value(xml, "w:gridSpan", span);
		}
		if (merge != Merge.NONE) {
			DocxXml.value(xml, "w:vMerge", merge == Merge.FIRST ? "restart" : "continue");
		}
		if (centred) {
			DocxXml.value(xml, "w:vAlign", "center");
		}
		xml.end();
	}
}
