// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;

import org.kehoach.documents.document.AdministrativeDocument;
import org.kehoach.documents.document.Section;
import org.kehoach.documents.table.DocumentInfo;
import org.kehoach.documents.write.CleanDocument;
import org.kehoach.documents.write.DocumentWriter;
import org.kehoach.documents.write.Notice;
import org.kehoach.documents.write.NoticeKind;
import org.kehoach.documents.write.WriteReport;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Writes a whole document as PDF: fonts embedded, text selectable, headings as bookmarks, title and language told. */
public final class PdfDocumentWriter implements DocumentWriter {
	private static final String APPLICATION = "Kehoach Workbench";

	@Override
	public String extension() {
		return "pdf";
	}

	@Override
	public WriteReport write(AdministrativeDocument source, OutputStream out) throws IOException {
		List<Notice> notices = new ArrayList<>();
		AdministrativeDocument clean = CleanDocument.of(source, notices);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PdfFonts fonts = new PdfFonts();
		try (Document document = new Document()) {
			PdfWriter writer = PdfWriter.getInstance(document, bytes);
			describe(document, writer, clean.info());
			PdfPage page = new PdfPage(document, writer, fonts);
			for (Section section : clean.sections()) {
				page.beginSection(section.page());
				new PdfFlow(page, fonts, notices, section.blocks()).fill();
			}
		} catch (DocumentException e) {
			throw new IOException(e);
		}
		if (fonts.reversed().any()) {
			notices.add(fonts.reversed().notice(NoticeKind.LETTERS_REVERSED));
		}
		if (fonts.missing().any()) {
			notices.add(fonts.missing().notice(NoticeKind.LETTERS_MISSING));
		}
		out.write(ReproduciblePdf.of(bytes.toByteArray()));
		out.flush();
		return new WriteReport(notices);
	}

	private static void describe(Document document, PdfWriter writer, DocumentInfo info) {
		document.addTitle(info.title());
		document.addAuthor(info.creator());
		document.addCreator(APPLICATION);
		PdfDate created = new PdfDate(GregorianCalendar.from(info.created().atZone(ZoneOffset.UTC)));
		writer.getInfo().put(PdfName.CREATIONDATE, created);
		writer.getInfo().put(PdfName.MODDATE, created);
		PdfDictionary catalog = writer.getExtraCatalog();
		// The library has a method for the language that writes nothing.
		catalog.put(PdfName.LANG, new PdfString(info.language()));
		PdfDictionary viewing = new PdfDictionary();
		viewing.put(new PdfName("DisplayDocTitle"), PdfBoolean.PDFTRUE);
		catalog.put(new PdfName("ViewerPreferences"), viewing);
		writer.setPdfVersion(PdfWriter.PDF_VERSION_1_7);
	}
}
