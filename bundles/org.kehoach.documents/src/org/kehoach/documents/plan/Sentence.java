// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.plan;

/**
 * A sentence of a list and what is said about it besides.
 *
 * @param text
 *            the sentence with its full stop, never null
 * @param detail
 *            who does it, when, with what result; never null, may be empty
 */
record Sentence(String text, String detail) {
	private static final String ENDS = ".;:,?!…";

	/** A sentence that ends with a full stop unless the author ended it otherwise. */
	static Sentence of(String text) {
		return new Sentence(ended(text), "");
	}

	static String ended(String text) {
		String line = text.strip();
		return line.isEmpty() || ENDS.indexOf(line.charAt(line.length() - 1)) >= 0 ? line : line + ".";
	}
}
