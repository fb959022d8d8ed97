// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.kehoach.documents.document.AdministrativeDocument;
import org.kehoach.documents.document.Section;
import org.kehoach.documents.document.TableBlock;
import org.kehoach.documents.layout.TableLayout;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.write.CleanDocument;
import org.kehoach.documents.write.DocumentWriter;
import org.kehoach.documents.write.Notice;
import org.kehoach.documents.write.WriteReport;
import org.kehoach.documents.write.ooxml.FixedTimeZip;
import org.kehoach.documents.write.ooxml.OoxmlProperties;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;

/** Writes a whole document as a Word document, one section of the format for each of the document. */
public final class DocxDocumentWriter implements DocumentWriter {

	@Override
	public String extension() {
		return "docx";
	}

	@Override
	public WriteReport write(AdministrativeDocument source, OutputStream out) throws IOException {
		List<Notice> notices = new ArrayList<>();
		AdministrativeDocument clean = CleanDocument.of(source, notices);
		try (XWPFDocument document = new XWPFDocument()) {
			DocxStyles.add(document, clean.info().language(), EnumSet.allOf(DecreeStyle.class), tableSize(clean));
			DocxSettings.modernLayout(document);
			CTBody body = document.getDocument().getBody();
			DocxSections sections = new DocxSections(document);
			for (int i = 0; i < clean.sections().size(); i++) {
				Section section = clean.sections().get(i);
				new DocxBlocks(section.page(), notices).write(body, section.blocks());
				if (i < clean.sections().size() - 1) {
					sections.endSection(body, section.page());
				} else {
					sections.endDocument(section.page());
				}
			}
			OoxmlProperties.set(document, clean.info());
			document.write(new FixedTimeZip(out));
		}
		out.flush();
		return new WriteReport(notices);
	}

	/** The style has one size: the smallest that a table of the document needs. */
	private static int tableSize(AdministrativeDocument document) {
		return document.sections().stream()
				.flatMap(section -> section.blocks().stream().filter(TableBlock.class::isInstance)
						.map(block -> TableLayout.of(((TableBlock) block).table(), section.page()).sizePt()))
				.min(Integer::compare).orElse(DecreeStyle.TABLE_TEXT.sizePt());
	}
}
