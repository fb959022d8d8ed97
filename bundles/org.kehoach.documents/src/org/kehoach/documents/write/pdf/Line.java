// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.pdf;

import java.util.List;

import org.openpdf.text.pdf.BaseFont;

/**
 * A line of text, broken.
 *
 * @param pieces
 *            words, parts of words and spaces from left to right
 * @param width
 *            width of all pieces in points
 * @param indent
 *            indent of this line in points
 * @param last
 *            whether it ends its paragraph, so that it is not stretched
 */
record Line(List<Piece> pieces, float width, float indent, boolean last) {

	/** Text in one face; a space is a piece of its own. */
	record Piece(String text, BaseFont font, float width) {

		boolean space() {
			return text.equals(" ");
		}
	}

	long spaces() {
		return pieces.stream().filter(Piece::space).count();
	}
}
