// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.docx;

import java.io.IOException;
import java.util.List;

import org.kehoach.documents.document.Block;
import org.kehoach.documents.document.RuleLine;
import org.kehoach.documents.document.SideBySide;
import org.kehoach.documents.document.TextBlock;
import org.kehoach.documents.write.ooxml.XmlStream;

/** Two columns side by side: a table without borders and without margins in its cells. */
final class DocxColumns {

	private DocxColumns() {
	}

	static void write(XmlStream xml, SideBySide pair) throws IOException {
		xml.start("w:tbl").start("w:tblPr");
		DocxXml.width(xml, "w:tblW", pair.left() + pair.right());
		DocxXml.value(xml, "w:jc", "center");
		xml.start("w:tblLayout").attribute("w:type", "fixed").end();
		xml.start("w:tblCellMar");
		for (String side : List.of("w:top", "w:left", "w:bottom", "w:right")) {
			DocxXml.width(xml, side, 0);
		}
		xml.end().end();
		xml.start("w:tblGrid");
		xml.start("w:gridCol").attribute("w:w", pair.left()).end();
		xml.start("w:gridCol").attribute("w:w", pair.right()).end();
		xml.end();
		for (SideBySide.Row row : pair.rows()) {
			xml.start("w:tr").start("w:trPr").empty("w:cantSplit").end();
			cell(xml, row.left(), pair.left());
			cell(xml, row.right(), pair.right());
			xml.end();
		}
		xml.end();
	}

	/** The format wants at least one paragraph in every cell. */
	private static void cell(XmlStream xml, List<Block> blocks, int width) throws IOException {
		xml.start("w:tc").start("w:tcPr");
		DocxXml.width(xml, "w:tcW", width);
		xml.end();
		if (blocks.isEmpty()) {
			xml.empty("w:p");
		}
		for (Block block : blocks) {
			switch (block) {
			case TextBlock text -> DocxBlocks.text(xml, text, null);
			case RuleLine rule -> DocxBlocks.rule(xml, rule, width, null);
			default -> throw new IllegalArgumentException("only paragraphs and lines stand side by side");
			}
		}
		xml.end();
	}
}
