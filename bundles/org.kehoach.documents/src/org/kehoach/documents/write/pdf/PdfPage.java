// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.pdf;

import java.io.IOException;

import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.table.Alignment;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTextArray;
import org.openpdf.text.pdf.PdfWriter;

/** The pages of a document, one after the other, and what is drawn on them. All measures are points, y from below. */
final class PdfPage {
	/** Height of a line of Times New Roman at single spacing, and the part of it below the base line, in its size. */
	private static final float LINE = 1.149f;
	private static final float DESCENT = 0.235f;
	private static final float TWIPS = 20;
	private static final float RULE_WIDTH = 0.75f;
	private static final float BORDER_WIDTH = 0.5f;

	private final Document document;
	private final PdfWriter writer;
	private final PdfFonts fonts;
	private PageSetup setup;
	private int number;

	PdfPage(Document document, PdfWriter writer, PdfFonts fonts) {
		this.document = document;
		this.writer = writer;
		this.fonts = fonts;
	}

	/** The first page of a section; it bears no number (Phụ lục I, Mục I.8). */
	void beginSection(PageSetup page) {
		boolean first = setup == null;
		setup = page;
		document.setPageSize(new Rectangle(page.width() / TWIPS, page.height() / TWIPS));
		if (first) {
			document.open();
		} else {
			document.newPage();
		}
		writer.setPageEmpty(false);
		number = 1;
	}

	void next() throws IOException {
		document.newPage();
		writer.setPageEmpty(false);
		number++;
		DecreeStyle style = DecreeStyle.PAGE_NUMBER;
		BaseFont font = fonts.of(style.bold(), style.italic());
		float y = setup.height() / TWIPS - setup.header() / TWIPS - style.sizePt() * (LINE - DESCENT);
		writer.getDirectContent().beginText();
		writer.getDirectContent().setFontAndSize(font, style.sizePt());
		writer.getDirectContent().showTextAligned(PdfContentByte.ALIGN_CENTER, String.valueOf(number), left() + width() / 2, y, 0);
		writer.getDirectContent().endText();
	}

	PageSetup setup() {
		return setup;
	}

	float left() {
		return setup.left() / TWIPS;
	}

	float width() {
		return setup.textWidth() / TWIPS;
	}

	float top() {
		return (setup.height() - setup.top()) / TWIPS;
	}

	float bottom() {
		return setup.bottom() / TWIPS;
	}

	PdfWriter writer() {
		return writer;
	}

	/** Height of a line of a style in a size. */
	static float lineHeight(DecreeStyle style, float sizePt) {
		return sizePt * LINE * style.line() / 240;
	}

	/** Draws a line of text below y, in a column from x. */
	void draw(Line line, float sizePt, float height, Alignment alignment, float x, float room, float y) {
		if (line.pieces().isEmpty()) {
			return;
		}
		long spaces = line.spaces();
		float free = room - line.indent() - line.width();
		float stretch = alignment == Alignment.JUSTIFIED && !line.last() && spaces > 0 && free > 0 ? free / spaces : 0;
		float start = x + line.indent() + switch (alignment) {
		case LEFT, JUSTIFIED -> 0;
		case CENTRE -> free / 2;
		case RIGHT -> free;
		};
		PdfContentByte content = writer.getDirectContent();
		content.beginText();
		content.setTextMatrix(start, y - height + DESCENT * sizePt);
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

	/** A drawn line in the middle of a column. */
	void rule(float length, float x, float room, float y) {
		PdfContentByte content = writer.getDirectContent();
		content.setLineWidth(RULE_WIDTH);
		float start = x + (room - length) / 2;
		content.moveTo(start, y);
		content.lineTo(start + length, y);
		content.stroke();
	}

	/** The borders of a cell. */
	void border(float x, float y, float width, float height) {
		PdfContentByte content = writer.getDirectContent();
		content.setLineWidth(BORDER_WIDTH);
		content.rectangle(x, y - height, width, height);
		content.stroke();
	}
}
