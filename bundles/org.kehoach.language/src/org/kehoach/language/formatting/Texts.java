// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.formatting;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kehoach.language.conversion.Paragraphs;
import org.kehoach.language.conversion.QuotedTexts;

/** Puts tokens and comments of several lines at another indent; what they say does not change. */
final class Texts {

	private static final String MARK = "\"\"\"";
	private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
	private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

	private Texts() {
	}

	/** A keyword whose words stand apart, or on two lines, gets one blank between them. */
	static String keyword(String text) {
		return WHITE.matcher(text).replaceAll(" ");
	}

	/**
	 * A text in triple quotes with every line at the same indent, its paragraphs as lines of at most a width. A text that would
	 * change by this stays as it is.
	 *
	 * @param indent tabs
	 * @param width columns; 0 if the lines are the author's
	 */
	static String block(String quoted, String indent, int width) {
		String body = quoted.substring(MARK.length(), quoted.length() - MARK.length());
		List<String> lines = Arrays.asList(LINE_END.split(body, -1));
		String rest = String.join("\n", lines.subList(1, lines.size())).stripIndent();
		// beside the opening quotes there is no indent
		String text = (lines.size() > 1 ? lines.get(0) + "\n" + rest : lines.get(0)).strip();
		List<String> laidOut = width == 0 ? text.lines().toList() : new Prose(indent, width).wrap(Paragraphs.of(text.lines().toList()));
		String block = MARK + "\n" + laidOut.stream().map(line -> line.isEmpty() ? line : indent + line).collect(Collectors.joining("\n"))
				+ (text.isEmpty() ? "" : "\n") + indent + MARK;
		return QuotedTexts.fromQuoted(block).equals(QuotedTexts.fromQuoted(quoted)) ? block : quoted;
	}

	/** A comment in one or more lines; the lines below the first are moved together, none against the other. */
	static String comment(String comment, String indent) {
		List<String> lines = LINE_END.splitAsStream(comment).map(String::stripTrailing).toList();
		if (lines.size() == 1) {
			return comment.stripTrailing();
		}
		List<String> below = lines.subList(1, lines.size());
		String common = below.stream().filter(line -> !line.isEmpty()).map(Texts::white).reduce(Texts::commonStart).orElse("");
		boolean stars = below.stream().allMatch(line -> line.isEmpty() || line.startsWith("*", common.length()));
		String start = indent + (stars ? " " : "\t");
		return lines.get(0) + below.stream().map(line -> line.isEmpty() ? "\n" : "\n" + start + line.substring(common.length()))
				.collect(Collectors.joining());
	}

	private static String white(String line) {
		return line.substring(0, line.length() - line.stripLeading().length());
	}

	private static String commonStart(String one, String other) {
		int i = 0;
		while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
			i++;
		}
		return one.substring(0, i);
	}

	/** What a comment says, without the white space that layout may change. */
	static String saidBy(String comment) {
		return LINE_END.splitAsStream(comment).map(String::strip).collect(Collectors.joining("\n"));
	}
}
