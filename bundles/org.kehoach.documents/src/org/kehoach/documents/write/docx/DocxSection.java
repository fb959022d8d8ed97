// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.docx;

import java.math.BigInteger;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.style.PageSetup;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The section: paper, margins and page number. */
final class DocxSection {

	private DocxSection() {
	}

	/**
	 * Sets the only section of a document up. Pages are numbered from 1 in the middle
	 * of the top margin, the first one without its number (Nghị định 30/2020/NĐ-CP,
	 * Phụ lục I, Mục I).
	 */
	static void set(XWPFDocument document, PageSetup page) {
		addHeaders(document);
		page(document.getDocument().getBody().getSectPr(), page);
	}

	/** The empty header of first pages comes first in the file, then the numbered one. */
	static void addHeaders(XWPFDocument document) {
		blank(document.createHeader(HeaderFooterType.FIRST));
		numbered(document.createHeader(HeaderFooterType.DEFAULT));
	}

	/** Paper, margins, and pages numbered from 1 without a number on the first. */
	static void page(CTSectPr section, PageSetup page) {
		CTPageSz size = section.addNewPgSz();
		size.setW(BigInteger.valueOf(page.width()));
		size.setH(BigInteger.valueOf(page.height()));
		if (page.landscape()) {
			size.setOrient(STPageOrientation.LANDSCAPE);
		}
		CTPageMar margins = section.addNewPgMar();
		margins.setTop(BigInteger.valueOf(page.top()));
		margins.setRight(BigInteger.valueOf(page.right()));
		margins.setBottom(BigInteger.valueOf(page.bottom()));
		margins.setLeft(BigInteger.valueOf(page.left()));
		margins.setHeader(BigInteger.valueOf(page.header()));
		margins.setFooter(BigInteger.valueOf(page.header()));
		margins.setGutter(BigInteger.ZERO);
		section.addNewPgNumType().setStart(BigInteger.ONE);
		if (!section.isSetTitlePg()) {
			section.addNewTitlePg();
		}
	}

	private static void blank(XWPFHeader header) {
		DocxText.style(onlyParagraph(header), DecreeStyle.PAGE_NUMBER);
	}

	private static void numbered(XWPFHeader header) {
		CTP paragraph = onlyParagraph(header);
		DocxText.style(paragraph, DecreeStyle.PAGE_NUMBER);
		CTSimpleField field = paragraph.addNewFldSimple();
		field.setInstr(" PAGE ");
		field.addNewR().addNewT().setStringValue("2");
	}

	private static CTP onlyParagraph(XWPFHeader header) {
		CTP paragraph = header.getParagraphs().isEmpty() ? header.createParagraph().getCTP()
				: header.getParagraphs().getFirst().getCTP();
		if (paragraph.isSetPPr()) {
			paragraph.unsetPPr();
		}
		return paragraph;
	}
}
