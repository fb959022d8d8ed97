// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.kehoach.documents.document.Run;
import org.kehoach.documents.style.DecreeStyle;
import org.openpdf.text.pdf.BaseFont;

/** Breaks paragraphs into lines: at spaces and behind hyphens between letters; words only when wider than the line. */
final class LineBreaker {
	private final PdfFonts fonts;
	private final float sizePt;
	private final float width;
	private final float firstIndent;

	private final List<Line> lines = new ArrayList<>();
	private List<Line.Piece> line = new ArrayList<>();
	private float used;
	private boolean begun;

	/**
	 * @param width
	 *            room for a line in points
	 * @param firstIndent
	 *            indent of the first line in points
	 */
	LineBreaker(PdfFonts fonts, float sizePt, float width, float firstIndent) {
		this.fonts = fonts;
		this.sizePt = sizePt;
		this.width = width;
		this.firstIndent = firstIndent;
	}

	/** At least one line. */
	List<Line> lines(List<Run> runs, DecreeStyle style) throws IOException {
		for (Run run : runs) {
			BaseFont font = fonts.of(style.bold() || run.emphasis() == Run.Emphasis.BOLD,
					style.italic() || run.emphasis() == Run.Emphasis.ITALIC);
			String text = fonts.printable(run.text());
			for (int from = 0; from < text.length();) {
				int to = end(text, from);
				add(text.substring(from, to), font);
				from = to;
			}
		}
		end(true);
		return lines;
	}

	/** Where the word or single space that begins here ends. */
	private static int end(String text, int from) {
		if (text.charAt(from) == ' ' || text.charAt(from) == '\n') {
			return from + 1;
		}
		int to = from + 1;
		while (to < text.length() && text.charAt(to) != ' ' && text.charAt(to) != '\n' && !breaksBefore(text, to)) {
			to++;
		}
		return to;
	}

	private static boolean breaksBefore(String text, int index) {
		char before = text.charAt(index - 1);
		return (before == '-' || before == '–') && Character.isLetter(text.charAt(index));
	}

	private void add(String text, BaseFont font) {
		if (text.equals("\n")) {
			end(true);
			return;
		}
		float piece = font.getWidthPoint(text, sizePt);
		boolean space = text.equals(" ");
		if (used + piece > room() && !line.isEmpty() && !space) {
			end(false);
		}
		if (piece > room() && !space) {
			cut(text, font);
			return;
		}
		line.add(new Line.Piece(text, font, piece));
		used += piece;
	}

	/** A word that is wider than a line. */
	private void cut(String text, BaseFont font) {
		int fits = 1;
		while (fits < text.length() && font.getWidthPoint(text.substring(0, fits + 1), sizePt) <= room()) {
			fits++;
		}
		if (fits < text.length() && Character.isLowSurrogate(text.charAt(fits)) && fits > 1) {
			fits--;
		}
		String part = text.substring(0, fits);
		line.add(new Line.Piece(part, font, font.getWidthPoint(part, sizePt)));
		if (fits < text.length()) {
			end(false);
			add(text.substring(fits), font);
		} else {
			used += font.getWidthPoint(part, sizePt);
		}
	}

	private float room() {
		return begun ? width : width - firstIndent;
	}

	/** Spaces at the end of a line that was broken are not printed. */
	private void end(boolean last) {
		while (!last && !line.isEmpty() && line.getLast().space()) {
			line.removeLast();
		}
		float sum = 0;
		for (Line.Piece piece : line) {
			sum += piece.width();
		}
		lines.add(new Line(line, sum, begun ? 0 : firstIndent, last));
		line = new ArrayList<>();
		used = 0;
		begun = true;
	}
}
