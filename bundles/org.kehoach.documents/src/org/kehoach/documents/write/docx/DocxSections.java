// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.kehoach.documents.style.PageSetup;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/** The sections of a document of several ones. All share the two headers, each counts its pages from 1. */
final class DocxSections {
	private final XWPFDocument document;

	/** Makes the headers; the document must not have any yet. */
	DocxSections(XWPFDocument document) {
		this.document = document;
		DocxSection.addHeaders(document);
	}

	/** Ends a section behind what the body holds so far; the last paragraph of a section bears its properties. */
	void endSection(CTBody body, PageSetup page) {
		CTPPr properties = lastParagraph(body);
		CTSectPr section = properties.addNewSectPr();
		for (CTHdrFtrRef reference : last().getHeaderReferenceArray()) {
			CTHdrFtrRef copy = section.addNewHeaderReference();
			copy.setType(reference.getType());
			copy.setId(reference.getId());
		}
		section.addNewType().setVal(STSectionMark.NEXT_PAGE);
		DocxSection.page(section, page);
	}

	void endDocument(PageSetup page) {
		DocxSection.page(last(), page);
	}

	private CTSectPr last() {
		return document.getDocument().getBody().getSectPr();
	}

	/** A table cannot bear section properties: a paragraph that is hardly there follows it. */
	private static CTPPr lastParagraph(CTBody body) {
		if (DocxBlocks.endsWithTable(body)) {
			CTP end = body.addNewP();
			DocxHeading.end(end);
			return end.getPPr();
		}
		CTP last = body.getPArray(body.sizeOfPArray() - 1);
		return last.isSetPPr() ? last.getPPr() : last.addNewPPr();
	}
}
