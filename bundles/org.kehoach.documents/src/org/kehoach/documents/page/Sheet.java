// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.page;

import java.util.List;

/**
 * A page with all that stands on it. All measures are points (1/72 inch) from its upper
 * left corner.
 *
 * @param width
 *            of the paper
 * @param height
 *            of the paper
 * @param words
 *            the text in reading order, never null
 * @param strokes
 *            drawn lines and borders, never null
 * @param spots
 *            what the parts of the page come from, in reading order; never null
 */
public record Sheet(float width, float height, List<Word> words, List<Stroke> strokes, List<Spot> spots) {

	public Sheet {
		words = List.copyOf(words);
		strokes = List.copyOf(strokes);
		spots = List.copyOf(spots);
	}

	/**
	 * A word of the text.
	 *
	 * @param text
	 *            never null, without blanks
	 * @param x
	 *            where it begins
	 * @param width
	 *            room that it takes
	 * @param baseline
	 *            what its letters stand on
	 * @param sizePt
	 *            size of the letters
	 * @param bold
	 *            true for bold
	 * @param italic
	 *            true for italic
	 */
	public record Word(String text, float x, float width, float baseline, float sizePt, boolean bold, boolean italic) {
	}

	/**
	 * A drawn line, or the border of a box.
	 *
	 * @param x
	 *            left end
	 * @param y
	 *            upper end
	 * @param width
	 *            of the box, or length of the line
	 * @param height
	 *            of the box; 0 for a line
	 * @param thickness
	 *            of what is drawn
	 */
	public record Stroke(float x, float y, float width, float height, float thickness) {
	}

	/**
	 * A part of the page and what it comes from.
	 *
	 * @param x
	 *            left edge
	 * @param y
	 *            upper edge
	 * @param width
	 *            above 0
	 * @param height
	 *            above 0
	 * @param source
	 *            number of what it shows, as whoever laid out the page numbers it
	 * @param row
	 *            number of what its table row is about; the same as source outside of
	 *            tables
	 */
	public record Spot(float x, float y, float width, float height, int source, int row) {

		/**
		 * Whether a point is inside.
		 *
		 * @param px
		 *            in points from the left edge of the page
		 * @param py
		 *            in points from the upper edge of the page
		 * @return true inside and on the left and upper edge
		 */
		public boolean contains(float px, float py) {
			return px >= x && px < x + width && py >= y && py < y + height;
		}
	}
}
