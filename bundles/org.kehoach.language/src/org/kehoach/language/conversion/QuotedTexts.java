// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.conversion;

import java.util.stream.Collectors;

/**
 * Texts between quotes. In single quotes {@code \"} and {@code \\} stand for the sign itself; in triple quotes everything
 * stands for itself, the indent that all lines share is taken away as in Java's text blocks, and line ends only count
 * between {@link Paragraphs}.
 */
public final class QuotedTexts {

	/** The quotes that word processors make: “ and ”. */
	public static final char WORD_OPENING = '\u201C';
	public static final char WORD_CLOSING = '\u201D';

	private static final String BLOCK_MARK = "\"\"\"";
	private static final String BLOCK_INDENT = "\t";

	private QuotedTexts() {
	}

	/**
	 * @param quoted with its quotes
	 * @return the text in NFC, a paragraph a line, divided by {@code \n}
	 * @throws IllegalArgumentException if the closing quote is missing
	 */
	public static String fromQuoted(String quoted) {
		boolean block = quoted.startsWith(BLOCK_MARK) && quoted.length() >= 2 * BLOCK_MARK.length();
		String text = block ? fromBlock(quoted) : fromLine(quoted);
		return PlanValueConverters.nfc(text);
	}

	private static String fromBlock(String quoted) {
		String body = quoted.substring(BLOCK_MARK.length(), quoted.length() - BLOCK_MARK.length()).replace("\r\n", "\n")
				.replace('\r', '\n');
		int lineEnd = body.indexOf('\n');
		// what stands beside the opening quotes has no indent and must not keep that of the lines below
		String text = (body.substring(0, lineEnd + 1) + body.substring(lineEnd + 1).stripIndent()).strip();
		return Paragraphs.of(text.lines().toList()).stream().map(paragraph -> paragraph.indent() + paragraph.text())
				.collect(Collectors.joining("\n"));
	}

	/** True for a text with its quotes. */
	public static boolean isQuoted(String token) {
		return token.length() > 1 && (token.startsWith("\"") && token.endsWith("\"") || isWordQuoted(token));
	}

	private static boolean isWordQuoted(String token) {
		return token.charAt(0) == WORD_OPENING && token.charAt(token.length() - 1) == WORD_CLOSING;
	}

	private static String fromLine(String quoted) {
		if (quoted.length() > 1 && isWordQuoted(quoted)) {
			return quoted.substring(1, quoted.length() - 1);
		}
		if (quoted.length() < 2 || !quoted.endsWith("\"")) {
			throw new IllegalArgumentException(quoted);
		}
		StringBuilder text = new StringBuilder(quoted.length());
		for (int i = 1; i < quoted.length() - 1; i++) {
			char c = quoted.charAt(i);
			// only the quote and the stroke can be escaped: a Windows path in a text stays what it is
			if (c == '\\' && (quoted.charAt(i + 1) == '"' || quoted.charAt(i + 1) == '\\') && i + 1 < quoted.length() - 1) {
				c = quoted.charAt(++i);
			}
			text.append(c);
		}
		return text.toString();
	}

	/** @param text of one line */
	public static String toQuoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	/** @param text of any number of paragraphs, each in one line, without a run of three quotes */
	public static String toTextBlock(String text) {
		StringBuilder block = new StringBuilder(BLOCK_MARK);
		for (String line : text.split("\n", -1)) {
			boolean first = block.length() == BLOCK_MARK.length();
			block.append(first || Paragraphs.labelLength(line.strip()) > 0 ? "\n" : "\n\n").append(BLOCK_INDENT).append(line);
		}
		return block.append('\n').append(BLOCK_INDENT).append(BLOCK_MARK).toString();
	}
}
