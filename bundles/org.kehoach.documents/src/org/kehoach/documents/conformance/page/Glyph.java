// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.page;

/**
 * A letter on a page. Lengths in points, from the left and upper edge of the page as it is read.
 *
 * @param text
 *            one letter, or several drawn as one
 * @param x
 *            where it begins
 * @param end
 *            where the next letter would begin
 * @param y
 *            base line
 * @param face
 *            how it looks
 */
record Glyph(String text, double x, double end, double y, Face face) {

	/**
	 * The looks of letters.
	 *
	 * @param font
	 *            family; fonts with the widths of Times New Roman are named so
	 * @param size
	 *            in half points
	 * @param bold
	 *            whether bold
	 * @param italic
	 *            whether italic
	 * @param colour
	 *            six hexadecimal digits
	 */
	record Face(String font, int size, boolean bold, boolean italic, String colour) {

		/** Size in points. */
		double points() {
			return size / 2.0;
		}
	}

	boolean isBlank() {
		return text.isBlank();
	}
}
