// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.style;

import org.kehoach.documents.table.Alignment;

/**
 * How the paragraphs of a style look. Immutable; each method that is named after a
 * property gives a copy with it.
 *
 * @param sizePt
 *            size of the letters in points
 * @param bold
 *            whether the letters are bold
 * @param italic
 *            whether the letters are italic
 * @param alignment
 *            never null
 * @param firstLine
 *            indent of the first line in twips, 0 or more
 * @param before
 *            space above in twips
 * @param after
 *            space below in twips
 * @param line
 *            distance of lines: 240 is single, 360 is 1.5 lines
 * @param keepNext
 *            whether the paragraph stays on one page with what follows
 * @param outline
 *            level in the outline of the document from 1; 0 for text
 */
record TextFormat(int sizePt, boolean bold, boolean italic, Alignment alignment, int firstLine, int before, int after,
		int line, boolean keepNext, int outline) {
	/** Single line spacing. */
	static final int SINGLE = 240;

	/** Upright letters, single spacing, at the left margin. */
	static TextFormat size(int pt) {
		return new TextFormat(pt, false, false, Alignment.LEFT, 0, 0, 0, SINGLE, false, 0);
	}

	/**
	 * Body text: justified, first line indented by 1.27 cm, 6 points between paragraphs,
	 * line spacing from single to 1.5 (Phụ lục I, Mục II.6).
	 */
	static TextFormat body() {
		return new TextFormat(14, false, false, Alignment.JUSTIFIED, 720, 0, 120, 264, false, 0);
	}

	TextFormat asBold() {
		return new TextFormat(sizePt, true, italic, alignment, firstLine, before, after, line, keepNext, outline);
	}

	TextFormat asItalic() {
		return new TextFormat(sizePt, bold, true, alignment, firstLine, before, after, line, keepNext, outline);
	}

	TextFormat to(Alignment side) {
		return new TextFormat(sizePt, bold, italic, side, firstLine, before, after, line, keepNext, outline);
	}

	TextFormat centred() {
		return to(Alignment.CENTRE);
	}

	/** Space above and below in twips. */
	TextFormat spaced(int above, int below) {
		return new TextFormat(sizePt, bold, italic, alignment, firstLine, above, below, line, keepNext, outline);
	}

	/** Stays with what follows. */
	TextFormat keeping() {
		return new TextFormat(sizePt, bold, italic, alignment, firstLine, before, after, line, true, outline);
	}

	/** Stays with what follows and stands in the outline. */
	TextFormat heading(int level) {
		return new TextFormat(sizePt, bold, italic, alignment, firstLine, before, after, line, true, level);
	}
}
