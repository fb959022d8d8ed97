// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.document;

import java.util.Objects;

/**
 * A piece of text inside a paragraph.
 *
 * @param text
 *            never null; a line feed begins a new line of the same paragraph
 * @param emphasis
 *            how it differs from the style of its paragraph, never null
 */
public record Run(String text, Emphasis emphasis) {

	/** How a piece of text differs from its paragraph. */
	public enum Emphasis {
		/** As the style says. */
		NONE,
		/** Bold, whatever the style says. */
		BOLD,
		/** Italic, whatever the style says. */
		ITALIC
	}

	public Run {
		Objects.requireNonNull(text, "text");
		Objects.requireNonNull(emphasis, "emphasis");
	}

	/**
	 * Text as the style of its paragraph says.
	 *
	 * @param text
	 *            never null
	 * @return never null
	 */
	public static Run of(String text) {
		return new Run(text, Emphasis.NONE);
	}
}
