// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.formatting;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kehoach.language.conversion.Paragraphs;
import org.kehoach.language.encoding.OldText;

/**
 * Text that comes from Word, a web page, a PDF or a mail, as a text of a plan wants it: today's letters, no signs that nobody sees, its
 * paragraphs kept apart.
 */
public final class PastedProse {

	/** Of Word's line breaks, page breaks, web pages. */
	private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u000B\f\u0085\u2028\u2029]");
	/** Bullets of the fonts Symbol and Wingdings, which only those fonts have a picture for. */
	private static final Pattern BULLET = Pattern.compile("^\\s*[\uE000-\uF8FF][\\s\\p{Z}]*", Pattern.MULTILINE);
	/** Marks of cells, optional hyphens, joiners, directions: nothing of it is printed. */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}\uFFFE\uFFFF&&[^\n\t]]");
	private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\t]+");
	private static final String SENTENCE_END = ".;:!?";
	private static final String BLOCK = "\"\"\"";

	private PastedProse() {
	}

	/**
	 * As a piece of a plan, not of one of its texts: as it is, but for signs that no plan can hold. Blanks and lines stay.
	 *
	 * @return with {@code \n} as line end only where it had another one than {@code \r\n}
	 */
	public static String asCode(String pasted) {
		String lines = Pattern.compile("[\u000B\f\u0085\u2028\u2029]").matcher(pasted).replaceAll("\n");
		return Normalizer.normalize(Pattern.compile("[\\p{Cc}\u00AD\u200B\u2060\uFEFF\uFFFE\uFFFF&&[^\r\n\t]]").matcher(lines).replaceAll(""),
				Normalizer.Form.NFC);
	}

	/**
	 * The paragraphs of a pasted text, each in one line, in NFC. Lines that were only broken where the page ended are joined.
	 *
	 * @return may be empty
	 */
	public static List<String> paragraphs(String pasted) {
		String lines = LINE_END.matcher(pasted).replaceAll("\n");
		// before anything is taken away: the optional hyphen is a letter of TCVN3
		String today = lines.lines().map(line -> OldText.in(line).map(OldText::text).orElse(line)).collect(Collectors.joining("\n"));
		String seen = UNSEEN.matcher(BULLET.matcher(today).replaceAll("- ")).replaceAll("");
		List<String> paragraphs = new ArrayList<>();
		boolean apart = true;
		for (String line : Normalizer.normalize(seen, Normalizer.Form.NFC).split("\n", -1)) {
			String words = BLANKS.matcher(line).replaceAll(" ").strip();
			if (words.isEmpty()) {
				apart = true;
			} else if (!apart && goesOn(paragraphs.getLast(), words)) {
				paragraphs.set(paragraphs.size() - 1, paragraphs.getLast() + ' ' + words);
			} else {
				paragraphs.add(words);
				apart = false;
			}
		}
		return paragraphs;
	}

	private static boolean goesOn(String before, String words) {
		return SENTENCE_END.indexOf(before.charAt(before.length() - 1)) < 0 && Paragraphs.labelLength(words) == 0
				&& !Character.isUpperCase(words.charAt(0)) && Character.isLetterOrDigit(words.charAt(0));
	}

	/**
	 * What comes between the quotes of a text on one line; several paragraphs become one.
	 */
	public static String onOneLine(String pasted) {
		String words = String.join(" ", paragraphs(pasted));
		String start = !words.isEmpty() && !pasted.isEmpty() && isBlank(pasted.charAt(0)) ? " " : "";
		String end = !words.isEmpty() && isBlank(pasted.charAt(pasted.length() - 1)) && paragraphs(pasted).size() == 1 ? " " : "";
		return start + words.replaceAll("(?<!\\\\)\"", "\\\\\"") + end;
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\t' || c == '\u00A0';
	}

	/**
	 * The lines of a text in triple quotes with paragraphs put into one of its lines.
	 *
	 * @param before what stands before the caret on its line
	 * @param behind what stands behind the caret on its line
	 * @param width columns; 0 for lines of any length
	 * @return the new lines, divided by {@code \n}, in place of the old one
	 */
	public static String inBlock(String before, List<String> paragraphs, String behind, int width) {
		String indent = before.substring(0, before.length() - before.stripLeading().length());
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < paragraphs.size(); i++) {
			String words = paragraphs.get(i).replace(BLOCK, "\" \"\"");
			boolean first = i == 0;
			if (!first && Paragraphs.labelLength(words) == 0) {
				lines.add("");
			}
			lines.addAll(wrapped((first ? before : indent) + words + (i == paragraphs.size() - 1 ? behind : ""), width));
		}
		return String.join("\n", lines);
	}

	private static List<String> wrapped(String line, int width) {
		List<String> lines = new ArrayList<>();
		String rest = line;
		for (int blank = ProseBlocks.breakAt(rest, width); blank >= 0; blank = ProseBlocks.breakAt(rest, width)) {
			lines.add(rest.substring(0, blank));
			rest = ProseBlocks.hanging(rest) + rest.substring(blank + 1);
		}
		lines.add(rest);
		return lines;
	}
}
