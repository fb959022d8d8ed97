// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.pdf;

import java.io.IOException;
import java.util.List;

import org.kehoach.documents.document.TextBlock;
import org.kehoach.documents.style.DecreeStyle;

/**
 * A paragraph broken into lines for a column.
 *
 * @param style
 *            never null
 * @param lines
 *            at least one
 * @param lineHeight
 *            height of each line in points
 */
record PdfText(DecreeStyle style, List<Line> lines, float lineHeight) {
	private static final float TWIPS = 20;

	static PdfText of(TextBlock block, PdfFonts fonts, float width) throws IOException {
		DecreeStyle style = block.style();
		List<Line> lines = new LineBreaker(fonts, style.sizePt(), width, style.firstLine() / TWIPS).lines(block.runs(), style);
		return new PdfText(style, lines, Paper.lineHeight(style, style.sizePt()));
	}

	float before() {
		return style.before() / TWIPS;
	}

	float after() {
		return style.after() / TWIPS;
	}

	/** With the space above and below. */
	float height() {
		return before() + lines.size() * lineHeight + after();
	}

	/** Draws some lines below y and returns where they end. */
	float draw(Paper page, int from, int to, float x, float width, float y) {
		float below = y;
		for (Line line : lines.subList(from, to)) {
			page.draw(line, style.sizePt(), lineHeight, style.alignment(), x, width, below);
			below -= lineHeight;
		}
		return below;
	}
}
