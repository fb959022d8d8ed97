// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.conversion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paragraphs of a text in triple quotes. A line end inside a paragraph is no more than a blank; a blank line, or a line
 * that begins with a list's sign or label ("- ", "+ ", "1. ", "a) "), starts a new one.
 */
public final class Paragraphs {

	/**
	 * A paragraph.
	 *
	 * @param indent the white space in front of it, deeper levels of a list
	 * @param text in one line
	 * @param apart true if a blank line stands before it
	 */
	public record Paragraph(String indent, String text, boolean apart) {
	}

	/** Years end sentences ("năm 2025. "), so numbers of labels have at most two digits. */
	private static final Pattern LABEL = Pattern.compile("(?:[-+*•–]|\\d{1,2}(?:\\.\\d{1,2})*[.)]|[a-zđ][.)]|[IVX]+[.)]|[A-Z]\\.|\\((?:\\d{1,2}|[a-zđ])\\))[ \t]+");

	private Paragraphs() {
	}

	/** @param lines without the indent that they share */
	public static List<Paragraph> of(List<String> lines) {
		List<Paragraph> paragraphs = new ArrayList<>();
		boolean blank = true;
		boolean apart = false;
		StringBuilder text = new StringBuilder();
		String indent = "";
		for (String line : lines) {
			String words = line.strip();
			if (words.isEmpty()) {
				blank = true;
				continue;
			}
			if (!blank && labelLength(words) == 0) {
				text.append(' ').append(words);
				continue;
			}
			if (!text.isEmpty()) {
				paragraphs.add(new Paragraph(indent, text.toString(), apart));
				text.setLength(0);
			}
			indent = line.substring(0, line.indexOf(words));
			apart = blank && !paragraphs.isEmpty();
			text.append(words);
			blank = false;
		}
		if (!text.isEmpty()) {
			paragraphs.add(new Paragraph(indent, text.toString(), apart));
		}
		return paragraphs;
	}

	/**
	 * How many letters the label of a list takes at the start of a line, with the blanks behind it.
	 *
	 * @return 0 if there is none
	 */
	public static int labelLength(String line) {
		return labelLength(line, 0);
	}

	/** As {@link #labelLength(String)}, for a line that would start here. */
	public static int labelLength(String text, int start) {
		Matcher label = LABEL.matcher(text).region(start, text.length());
		return label.lookingAt() ? label.end() - start : 0;
	}
}
