// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.word;

import java.util.List;

/**
 * A section: its paper, margins and page numbers. Lengths in twips, 0 if the file does not say; margins are
 * {@link #UNKNOWN} if printed pages do not show them.
 *
 * @param number
 *            from 1
 * @param width
 *            of the paper as it is read
 * @param height
 *            of the paper as it is read
 * @param top
 *            margin
 * @param bottom
 *            margin
 * @param left
 *            margin with the gutter
 * @param right
 *            margin
 * @param firstDiffers
 *            whether the first page has a header of its own
 * @param numberStart
 *            number of the first page; null: it goes on from the section before
 * @param numberFormat
 *            as in the file, such as {@code decimal} or {@code upperRoman}
 * @param headers
 *            paragraphs of the headers of all pages but the first
 * @param firstHeader
 *            paragraphs of the header of the first page
 * @param footers
 *            paragraphs of all footers
 */
public record Section(int number, int width, int height, int top, int bottom, int left, int right, boolean firstDiffers,
		Integer numberStart, String numberFormat, List<Paragraph> headers, List<Paragraph> firstHeader, List<Paragraph> footers) {

	/** A margin that pages do not show, for nothing reaches it. */
	public static final int UNKNOWN = Integer.MIN_VALUE;

	/**
	 * Width between the margins.
	 *
	 * @return twips, 0 if the file does not say
	 */
	public int textWidth() {
		return left == UNKNOWN || right == UNKNOWN ? 0 : Math.max(0, width - left - right);
	}

	/**
	 * Whether the page is wider than high.
	 *
	 * @return true for landscape
	 */
	public boolean landscape() {
		return width > height;
	}
}
