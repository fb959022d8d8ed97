// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.docx;

import java.io.IOException;

import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.write.ooxml.XmlStream;

/**
 * Sections: paper, margins and page number. Pages are numbered from 1 in the middle of the top margin, the first one without its
 * number (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục I). All sections share the two headers.
 */
final class DocxSection {

	private DocxSection() {
	}

	/** The properties of the last section, which stand at the end of the body. */
	static void last(XmlStream xml, PageSetup page) throws IOException {
		write(xml, page, false);
	}

	/** The properties of a section that another one follows; its last paragraph bears them. */
	static void followed(XmlStream xml, PageSetup page) throws IOException {
		write(xml, page, true);
	}

	private static void write(XmlStream xml, PageSetup page, boolean followed) throws IOException {
		xml.start("w:sectPr");
		header(xml, "first", DocxPart.FIRST_HEADER);
		header(xml, "default", DocxPart.HEADER);
		if (followed) {
			DocxXml.value(xml, "w:type", "nextPage");
		}
		xml.start("w:pgSz").attribute("w:w", page.width()).attribute("w:h", page.height());
		if (page.landscape()) {
			xml.attribute("w:orient", "landscape");
		}
		xml.end();
		xml.start("w:pgMar").attribute("w:top", page.top()).attribute("w:right", page.right()).attribute("w:bottom", page.bottom())
				.attribute("w:left", page.left()).attribute("w:header", page.header()).attribute("w:footer", page.header())
				.attribute("w:gutter", 0).end();
		xml.start("w:pgNumType").attribute("w:start", 1).end();
		xml.empty("w:titlePg");
		xml.end();
	}

	private static void header(XmlStream xml, String pages, DocxPart part) throws IOException {
		xml.start("w:headerReference").attribute("w:type", pages).attribute("r:id", part.relationship()).end();
	}

	/** The header of first pages, which says nothing. */
	static void blankHeader(XmlStream xml) throws IOException {
		DocxXml.root(xml, "w:hdr");
		DocxText.start(xml, DecreeStyle.PAGE_NUMBER);
		DocxText.end(xml, "");
		xml.end();
	}

	/** The header of all other pages. */
	static void numberedHeader(XmlStream xml) throws IOException {
		DocxXml.root(xml, "w:hdr");
		DocxText.start(xml, DecreeStyle.PAGE_NUMBER);
		xml.end();
		// What programs show that do not count pages.
		xml.start("w:fldSimple").attribute("w:instr", " PAGE ").start("w:r").start("w:t").text("2").end().end().end();
		xml.end();
		xml.end();
	}
}
