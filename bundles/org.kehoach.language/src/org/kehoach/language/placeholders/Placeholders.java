// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.placeholders;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in square brackets: what a new plan leaves to its author. Rule KH807 reports them, so that none gets printed.
 */
public final class Placeholders {

	/** With a letter or dots inside: {@code [1]} is a footnote. */
	private static final Pattern PLACEHOLDER = Pattern.compile("\\[(?=[^\\[\\]]*[\\p{L}…])[^\\[\\]]*+\\]");

	/**
	 * A part of a text.
	 *
	 * @param offset from its start, of the opening bracket
	 * @param length with both brackets
	 */
	public record Region(int offset, int length) {
	}

	private Placeholders() {
	}

	/** The first placeholder of a text of an author. */
	public static Optional<String> in(String text) {
		Matcher m = text.indexOf('[') < 0 ? null : PLACEHOLDER.matcher(text);
		return m != null && m.find() ? Optional.of(m.group()) : Optional.empty();
	}

	/** Where the first placeholder of a plan file stands that is not in a comment of one line. */
	public static Optional<Region> first(String file) {
		Matcher m = PLACEHOLDER.matcher(file);
		while (m.find()) {
			int lineStart = file.lastIndexOf('\n', m.start()) + 1;
			if (!file.substring(lineStart, m.start()).strip().startsWith("//")) {
				return Optional.of(new Region(m.start(), m.end() - m.start()));
			}
		}
		return Optional.empty();
	}

	/** Words to be replaced; brackets inside become round ones, for placeholders do not nest. */
	public static String around(String words) {
		return '[' + words.replace('[', '(').replace(']', ')') + ']';
	}

	/** The words in a placeholder. */
	public static String inside(String placeholder) {
		return placeholder.substring(1, placeholder.length() - 1).strip();
	}
}
