// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import org.kehoach.documents.page.Sheet;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.table.Source;
import org.openpdf.text.pdf.BaseFont;

/** Pages that are kept as what stands where. */
final class SheetPage extends Paper {
	private final PdfFonts fonts;
	private final ToIntFunction<Source> number;
	private final List<Sheet> sheets = new ArrayList<>();
	private final List<Sheet.Word> words = new ArrayList<>();
	private final List<Sheet.Stroke> strokes = new ArrayList<>();
	private final List<Sheet.Spot> spots = new ArrayList<>();
	private float width;
	private float height;

	SheetPage(PdfFonts fonts, ToIntFunction<Source> number) {
		this.fonts = fonts;
		this.number = number;
	}

	@Override
	void newPage(PageSetup page) {
		close();
		width = page.width() / TWIPS;
		height = page.height() / TWIPS;
	}

	private void close() {
		if (height > 0) {
			sheets.add(new Sheet(width, height, words, strokes, spots));
			words.clear();
			strokes.clear();
			spots.clear();
		}
	}

	/** All pages, the last one with what is on it now. */
	List<Sheet> sheets() {
		close();
		height = 0;
		return List.copyOf(sheets);
	}

	@Override
	void number(String text, float sizePt, boolean bold, boolean italic, float middle, float baseline) throws IOException {
		BaseFont font = fonts.of(bold, italic);
		float room = font.getWidthPoint(text, sizePt);
		words.add(new Sheet.Word(text, middle - room / 2, room, height - baseline, sizePt, bold, italic));
	}

	@Override
	void write(Line line, float x, float baseline, float sizePt, float stretch) {
		float at = x;
		for (Line.Piece piece : line.pieces()) {
			if (piece.space()) {
				at += stretch;
			} else {
				words.add(new Sheet.Word(piece.text(), at, piece.width(), height - baseline, sizePt, fonts.bold(piece.font()),
						fonts.italic(piece.font())));
			}
			at += piece.width();
		}
	}

	@Override
	void rule(float x, float y, float length, float thickness) {
		strokes.add(new Sheet.Stroke(x, height - y, length, 0, thickness));
	}

	@Override
	void box(float x, float y, float boxWidth, float boxHeight, float thickness) {
		strokes.add(new Sheet.Stroke(x, height - y, boxWidth, boxHeight, thickness));
	}

	@Override
	void heading(int level, String title, float y) {
		// a preview has the plan's own outline beside it
	}

	@Override
	void place(Source source, Source row, float x, float y, float spotWidth, float spotHeight) {
		int of = source == null ? -1 : number.applyAsInt(source);
		int inRow = row == null ? -1 : number.applyAsInt(row);
		if ((of >= 0 || inRow >= 0) && spotWidth > 0 && spotHeight > 0) {
			spots.add(new Sheet.Spot(x, height - y, spotWidth, spotHeight, of >= 0 ? of : inRow, inRow >= 0 ? inRow : of));
		}
	}
}
