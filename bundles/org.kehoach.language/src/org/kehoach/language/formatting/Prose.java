// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.formatting;

import java.util.ArrayList;
import java.util.List;

import org.kehoach.language.conversion.Paragraphs;
import org.kehoach.language.conversion.Paragraphs.Paragraph;

/** Divides paragraphs into lines; the lines of a list's element stand below its first word, not below its sign. */
final class Prose {

	private final int width;

	/**
	 * @param indent in front of every line
	 * @param width columns of a line, with the indent
	 */
	Prose(String indent, int width) {
		this.width = width - Columns.of(indent);
	}

	/** @return lines without the indent that all have; empty ones between paragraphs that would else be one */
	List<String> wrap(List<Paragraph> paragraphs) {
		List<String> lines = new ArrayList<>();
		for (Paragraph paragraph : paragraphs) {
			if (paragraph.apart()) {
				lines.add("");
			}
			wrap(paragraph, lines);
		}
		return lines;
	}

	private void wrap(Paragraph paragraph, List<String> lines) {
		String text = paragraph.text();
		String hanging = paragraph.indent() + " ".repeat(Paragraphs.labelLength(text));
		int room = width - Columns.of(hanging);
		String start = paragraph.indent();
		int from = 0;
		while (from < text.length()) {
			int firstRoom = from == 0 ? width - Columns.of(start) : room;
			int end = end(text, from, firstRoom);
			lines.add(start + text.substring(from, end));
			start = hanging;
			from = end + 1;
		}
	}

	/** Where the line that begins here ends: in front of a single blank, or at the end of the text. */
	private static int end(String text, int from, int room) {
		int best = -1;
		for (int i = text.indexOf(' ', from + 1); i >= 0; i = text.indexOf(' ', i + 1)) {
			if (best >= 0 && Columns.of(text.substring(from, i)) > room) {
				return best;
			}
			if (canBreak(text, from, i)) {
				best = i;
			}
		}
		return best >= 0 && Columns.of(text.substring(from)) > room ? best : text.length();
	}

	/**
	 * Not where two blanks stand, which would become one, nor in front of what would be read as the next element of a list, nor
	 * behind a hyphen ("2021 - 2030").
	 */
	static boolean canBreak(String text, int from, int blank) {
		return !text.startsWith(" -", blank - 2) && blank >= from + Math.max(1, from == 0 ? Paragraphs.labelLength(text) : 0) && text.charAt(blank - 1) != ' '
				&& blank + 1 < text.length() && text.charAt(blank + 1) != ' ' && Paragraphs.labelLength(text, blank + 1) == 0;
	}
}
