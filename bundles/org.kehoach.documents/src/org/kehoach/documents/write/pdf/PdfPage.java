// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.pdf;

import java.io.IOException;

import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.table.Source;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTextArray;
import org.openpdf.text.pdf.PdfWriter;

/** The pages of a PDF file. */
final class PdfPage extends Paper {
	private final Document document;
	private final PdfWriter writer;
	private final PdfFonts fonts;
	private final PdfBookmarks bookmarks;
	private boolean begun;

	PdfPage(Document document, PdfWriter writer, PdfFonts fonts) {
		this.document = document;
		this.writer = writer;
		this.fonts = fonts;
		this.bookmarks = new PdfBookmarks(writer);
	}

	@Override
	void newPage(PageSetup page) {
		document.setPageSize(new Rectangle(page.width() / TWIPS, page.height() / TWIPS));
		if (begun) {
			document.newPage();
		} else {
			document.open();
			begun = true;
		}
		writer.setPageEmpty(false);
	}

	@Override
	void number(String text, float sizePt, boolean bold, boolean italic, float middle, float baseline) throws IOException {
		BaseFont font = fonts.of(bold, italic);
		writer.getDirectContent().beginText();
		writer.getDirectContent().setFontAndSize(font, sizePt);
		writer.getDirectContent().showTextAligned(PdfContentByte.ALIGN_CENTER, text, middle, baseline, 0);
		writer.getDirectContent().endText();
	}

	@Override
	void write(Line line, float x, float baseline, float sizePt, float stretch) {
		PdfContentByte content = writer.getDirectContent();
		content.beginText();
		content.setTextMatrix(x, baseline);
		PdfTextArray words = new PdfTextArray();
		StringBuilder text = new StringBuilder();
		BaseFont font = line.pieces().getFirst().font();
		content.setFontAndSize(font, sizePt);
		for (Line.Piece piece : line.pieces()) {
			if (piece.font() != font) {
				words.add(text.toString());
				content.showText(words);
				text.setLength(0);
				words = new PdfTextArray();
				font = piece.font();
				content.setFontAndSize(font, sizePt);
			}
			text.append(piece.text());
			if (piece.space() && stretch > 0) {
				words.add(text.toString());
				text.setLength(0);
				// The operator for spaces does not know the spaces of such fonts: each is stretched by itself.
				words.add(-stretch * 1000 / sizePt);
			}
		}
		words.add(text.toString());
		content.showText(words);
		content.endText();
	}

	@Override
	void rule(float x, float y, float length, float thickness) {
		PdfContentByte content = writer.getDirectContent();
		content.setLineWidth(thickness);
		content.moveTo(x, y);
		content.lineTo(x + length, y);
		content.stroke();
	}

	@Override
	void box(float x, float y, float width, float height, float thickness) {
		PdfContentByte content = writer.getDirectContent();
		content.setLineWidth(thickness);
		content.rectangle(x, y - height, width, height);
		content.stroke();
	}

	@Override
	void heading(int level, String title, float y) {
		bookmarks.add(level, title, y);
	}

	@Override
	void place(Source source, Source row, float x, float y, float width, float height) {
		// a file does not tell what it was made of
	}
}
