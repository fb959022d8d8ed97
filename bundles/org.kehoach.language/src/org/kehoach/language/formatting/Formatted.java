// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.formatting;

import java.util.Optional;

/**
 * What became of a text that was to be formatted.
 *
 * @param text laid out anew; the text as it was if there is a refusal
 * @param refusal why the text was left as it was; empty if it was formatted
 */
public record Formatted(String text, Optional<Refusal> refusal) {

	/**
	 * @param line from 1
	 * @param message in the reader's language
	 */
	public record Refusal(int line, String message) {
	}

	static Formatted as(String text) {
		return new Formatted(text, Optional.empty());
	}

	static Formatted refused(String text, int line, String message) {
		return new Formatted(text, Optional.of(new Refusal(line, message)));
	}
}
