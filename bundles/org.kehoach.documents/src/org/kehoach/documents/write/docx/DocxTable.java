// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.docx;

import java.math.BigInteger;
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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** The table itself: properties, grid and rows. */
final class DocxTable {
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

	void write(CTTbl target) {
		properties(target.addNewTblPr());
		var grid = target.addNewTblGrid();
		for (int column = 0; column < table.columns().size(); column++) {
			grid.addNewGridCol().setW(BigInteger.valueOf(layout.width(column)));
		}
		headings(target);
		int last = table.rows().size() - 1;
		for (RowBlock block : table.blocks()) {
			boolean together = !layout.tallerThanPage(block);
			for (int row = block.first(); row <= block.last(); row++) {
				boolean whole = !layout.tallerThanPage(row);
				boolean keepNext = together && row < block.last() || row == last && closes && whole;
				switch (table.rows().get(row)) {
				case GroupRow group -> group(target.addNewTr(), group);
				case BodyRow body -> body(target.addNewTr(), body, whole, keepNext);
				}
			}
		}
	}

	private void properties(CTTblPr properties) {
		width(properties.addNewTblW(), page.textWidth());
		CTJcTable justification = properties.addNewJc();
		// Centred: the borders stand at the margins whatever a program takes as the edge.
		justification.setVal(STJcTable.CENTER);
		CTTblBorders borders = properties.addNewTblBorders();
		for (CTBorder border : List.of(borders.addNewTop(), borders.addNewLeft(), borders.addNewBottom(),
				borders.addNewRight(), borders.addNewInsideH(), borders.addNewInsideV())) {
			border.setVal(STBorder.SINGLE);
			border.setSz(BigInteger.valueOf(4));
			border.setSpace(BigInteger.ZERO);
			border.setColor("000000");
		}
		properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
		CTTblCellMar margins = properties.addNewTblCellMar();
		width(margins.addNewTop(), TableLayout.CELL_MARGIN_VERTICAL);
		width(margins.addNewLeft(), TableLayout.CELL_MARGIN);
		width(margins.addNewBottom(), TableLayout.CELL_MARGIN_VERTICAL);
		width(margins.addNewRight(), TableLayout.CELL_MARGIN);
	}

	/** One row or two; all of them are repeated on every page. */
	private void headings(CTTbl target) {
		CTRow row = headingRow(target);
		boolean two = table.headingRows() > 1;
		for (HeadingCell heading : table.headings()) {
			CTTc cell = cell(row, heading.first(), heading.columns());
			if (two && !heading.group()) {
				cell.getTcPr().addNewVMerge().setVal(STMerge.RESTART);
			}
			heading(cell, heading.text());
		}
		if (two) {
			secondHeadings(headingRow(target));
		}
	}

	private void secondHeadings(CTRow row) {
		for (HeadingCell heading : table.headings()) {
			for (int column = heading.first(); column < heading.first() + heading.columns(); column++) {
				CTTc cell = cell(row, column, 1);
				if (!heading.group()) {
					cell.getTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
				}
				heading(cell, heading.group() ? table.columns().get(column).heading() : "");
			}
		}
	}

	private static CTRow headingRow(CTTbl target) {
		CTRow row = target.addNewTr();
		CTTrPr properties = row.addNewTrPr();
		properties.addNewCantSplit();
		properties.addNewTblHeader();
		return row;
	}

	private static void heading(CTTc cell, String text) {
		cell.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
		CTP paragraph = cell.addNewP();
		DocxText.style(paragraph, DecreeStyle.TABLE_HEADING).addNewKeepNext();
		DocxText.run(paragraph, text);
	}

	/** A group row stays with the first row of its group. */
	private void group(CTRow row, GroupRow group) {
		row.addNewTrPr().addNewCantSplit();
		int first = 0;
		String title = group.title();
		if (table.numbersGroupsInFirstColumn()) {
			CTPPr properties = groupText(cell(row, 0, 1).addNewP(), group.number());
			properties.addNewJc().setVal(DocxText.alignment(Alignment.CENTRE));
			first = 1;
		} else if (!group.number().isEmpty()) {
			title = group.number() + ". " + title;
		}
		groupText(cell(row, first, table.columns().size() - first).addNewP(), title);
	}

	private static CTPPr groupText(CTP paragraph, String text) {
		CTPPr properties = DocxText.style(paragraph, DecreeStyle.TABLE_GROUP);
		properties.addNewKeepNext();
		DocxText.run(paragraph, text);
		return properties;
	}

	private void body(CTRow row, BodyRow body, boolean whole, boolean keepNext) {
		if (whole) {
			row.addNewTrPr().addNewCantSplit();
		}
		for (int column = 0; column < body.slots().size(); column++) {
			CTTc target = cell(row, column, 1);
			switch (body.slots().get(column)) {
			case Covered covered -> {
				target.getTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
				text(target, "", DecreeStyle.TABLE_TEXT.alignment(), keepNext);
			}
			case Cell cell -> {
				if (cell.rows() > 1) {
					target.getTcPr().addNewVMerge().setVal(STMerge.RESTART);
				}
				fill(target, cell, table.columns().get(column).alignment(cell), keepNext);
			}
			}
			if (whole) {
				target.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
			}
		}
	}

	/** The format wants at least one paragraph in every cell. */
	private static void fill(CTTc target, Cell cell, Alignment alignment, boolean keepNext) {
		if (cell.paragraphs().isEmpty()) {
			text(target, "", alignment, keepNext);
		}
		for (Paragraph paragraph : cell.paragraphs()) {
			text(target, paragraph.printed(), alignment, keepNext);
		}
	}

	private static void text(CTTc cell, String text, Alignment alignment, boolean keepNext) {
		CTP paragraph = cell.addNewP();
		CTPPr properties = DocxText.style(paragraph, DecreeStyle.TABLE_TEXT);
		if (keepNext) {
			properties.addNewKeepNext();
		}
		if (alignment != DecreeStyle.TABLE_TEXT.alignment()) {
			properties.addNewJc().setVal(DocxText.alignment(alignment));
		}
		DocxText.run(paragraph, text);
	}

	private CTTc cell(CTRow row, int column, int span) {
		CTTc cell = row.addNewTc();
		CTTcPr properties = cell.addNewTcPr();
		int width = 0;
		for (int i = column; i < column + span; i++) {
			width += layout.width(i);
		}
		width(properties.addNewTcW(), width);
		if (span > 1) {
			properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
		}
		return cell;
	}

	private static void width(CTTblWidth target, int twips) {
		target.setType(STTblWidth.DXA);
		target.setW(BigInteger.valueOf(twips));
	}
}
