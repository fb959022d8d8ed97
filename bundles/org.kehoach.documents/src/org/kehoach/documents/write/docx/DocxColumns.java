// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.docx;

import java.math.BigInteger;
import java.util.List;

import org.kehoach.documents.document.Block;
import org.kehoach.documents.document.RuleLine;
import org.kehoach.documents.document.SideBySide;
import org.kehoach.documents.document.TextBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Two columns side by side: a table without borders and without margins in its cells. */
final class DocxColumns {

	private DocxColumns() {
	}

	static void write(CTTbl target, SideBySide pair) {
		CTTblPr properties = target.addNewTblPr();
		width(properties.addNewTblW(), pair.left() + pair.right());
		properties.addNewJc().setVal(STJcTable.CENTER);
		properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
		CTTblCellMar margins = properties.addNewTblCellMar();
		for (CTTblWidth margin : List.of(margins.addNewTop(), margins.addNewLeft(), margins.addNewBottom(), margins.addNewRight())) {
			width(margin, 0);
		}
		CTTblGrid grid = target.addNewTblGrid();
		grid.addNewGridCol().setW(BigInteger.valueOf(pair.left()));
		grid.addNewGridCol().setW(BigInteger.valueOf(pair.right()));
		for (SideBySide.Row row : pair.rows()) {
			CTRow line = target.addNewTr();
			line.addNewTrPr().addNewCantSplit();
			cell(line.addNewTc(), row.left(), pair.left());
			cell(line.addNewTc(), row.right(), pair.right());
		}
	}

	/** The format wants at least one paragraph in every cell. */
	private static void cell(CTTc cell, List<Block> blocks, int width) {
		width(cell.addNewTcPr().addNewTcW(), width);
		if (blocks.isEmpty()) {
			cell.addNewP();
		}
		for (Block block : blocks) {
			switch (block) {
			case TextBlock text -> DocxBlocks.text(cell.addNewP(), text);
			case RuleLine rule -> DocxBlocks.rule(cell.addNewP(), rule, width);
			default -> throw new IllegalArgumentException("only paragraphs and lines stand side by side");
			}
		}
	}

	private static void width(CTTblWidth target, int twips) {
		target.setType(STTblWidth.DXA);
		target.setW(BigInteger.valueOf(twips));
	}
}
