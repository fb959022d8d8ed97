// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.word;

/**
 * Text of one formatting.
 *
 * @param text
 *            never null; may be empty for a field without result
 * @param format
 *            complete, never null
 * @param field
 *            instruction of the field that writes the text, such as {@code PAGE}; empty if none does
 */
public record Run(String text, RunFormat format, String field) {

	/**
	 * Whether the text is the number of the page.
	 *
	 * @return true for the field PAGE
	 */
	public boolean isPageNumber() {
		return field.matches("(?is)\\s*PAGE(\\s.*)?");
	}

	/**
	 * Whether there is nothing to see.
	 *
	 * @return true for blanks and for hidden text
	 */
	public boolean isBlank() {
		return text.isBlank() || Boolean.TRUE.equals(format.hidden());
	}
}
