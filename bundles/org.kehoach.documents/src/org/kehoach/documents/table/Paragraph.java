// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.table;

import java.util.Objects;

/**
 * One paragraph of a cell.
 *
 * @param bullet
 *            the mark in front, never null
 * @param text
 *            the text without the mark, never null, may be empty
 */
public record Paragraph(Bullet bullet, String text) {

	public Paragraph {
		Objects.requireNonNull(bullet, "bullet");
		Objects.requireNonNull(text, "text");
	}

	/**
	 * A paragraph without mark.
	 *
	 * @param text
	 *            never null
	 * @return never null
	 */
	public static Paragraph plain(String text) {
		return new Paragraph(Bullet.NONE, text);
	}

	/**
	 * A paragraph behind a dash.
	 *
	 * @param text
	 *            never null
	 * @return never null
	 */
	public static Paragraph dash(String text) {
		return new Paragraph(Bullet.DASH, text);
	}

	/**
	 * The paragraph as it is printed: mark and text.
	 *
	 * @return never null
	 */
	public String printed() {
		return bullet.mark() + text;
	}
}
