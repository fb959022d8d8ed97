// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.pdf;

import java.io.IOException;

import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.table.Alignment;
import org.kehoach.documents.table.Source;

/**
 * The pages of a document, one after the other, and what is put on them: a file's, or a
 * screen's. All measures are points, y from below.
 */
abstract class Paper {
	static final float TWIPS = 20;
	/** Height of a line of Times New Roman at single spacing, and the part of it below the base line, in its size. */
	private static final float LINE = 1.149f;
	private static final float DESCENT = 0.235f;
	private static final float RULE_WIDTH = 0.75f;
	private static final float BORDER_WIDTH = 0.5f;

	private PageSetup setup;
	private int number;

	/** The first page of a section; it bears no number (Phụ lục I, Mục I.8). */
	final void beginSection(PageSetup page) {
		setup = page;
		newPage(page);
		number = 1;
	}

	final void next() throws IOException {
		newPage(setup);
		number++;
		DecreeStyle style = DecreeStyle.PAGE_NUMBER;
		float y = setup.height() / TWIPS - setup.header() / TWIPS - style.sizePt() * (LINE - DESCENT);
		number(String.valueOf(number), style.sizePt(), style.bold(), style.italic(), left() + width() / 2, y);
	}

	final PageSetup setup() {
		return setup;
	}

	final float left() {
		return setup.left() / TWIPS;
	}

	final float width() {
		return setup.textWidth() / TWIPS;
	}

	final float top() {
		return (setup.height() - setup.top()) / TWIPS;
	}

	final float bottom() {
		return setup.bottom() / TWIPS;
	}

	/** Height of a line of a style in a size. */
	static float lineHeight(DecreeStyle style, float sizePt) {
		return sizePt * LINE * style.line() / 240;
	}

	/** Draws a line of text below y, in a column from x. */
	final void draw(Line line, float sizePt, float height, Alignment alignment, float x, float room, float y) {
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
		write(line, start, y - height + DESCENT * sizePt, sizePt, stretch);
	}

	/** A drawn line in the middle of a column. */
	final void ruleInMiddle(float length, float x, float room, float y) {
		rule(x + (room - length) / 2, y, length, RULE_WIDTH);
	}

	/** The borders of a cell. */
	final void border(float x, float y, float width, float height) {
		box(x, y, width, height, BORDER_WIDTH);
	}

	/** Begins a page. */
	abstract void newPage(PageSetup page);

	/** Writes a page number around its middle. */
	abstract void number(String text, float sizePt, boolean bold, boolean italic, float middle, float baseline) throws IOException;

	/**
	 * Writes the pieces of a line, which is not empty.
	 *
	 * @param stretch
	 *            what each space is wider than usual
	 */
	abstract void write(Line line, float x, float baseline, float sizePt, float stretch);

	abstract void rule(float x, float y, float length, float thickness);

	abstract void box(float x, float y, float width, float height, float thickness);

	/** Notes a heading whose upper edge is at y. */
	abstract void heading(int level, String title, float y);

	/**
	 * Notes what a part of the page below y comes from.
	 *
	 * @param source
	 *            null if that is not known
	 * @param row
	 *            what its table row is about; null if that is not known or there is none
	 */
	abstract void place(Source source, Source row, float x, float y, float width, float height);
}
