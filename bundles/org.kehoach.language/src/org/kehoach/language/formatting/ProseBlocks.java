// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.formatting;

import org.kehoach.language.conversion.Paragraphs;
import org.kehoach.language.conversion.QuotedTexts;
import org.kehoach.language.settings.FormatStyle;

/** Texts in triple quotes, in lines of one width. */
public final class ProseBlocks {

	private ProseBlocks() {
	}

	/**
	 * A text on several lines.
	 *
	 * @param text in one paragraph, without quotes
	 * @param indent tabs in front of every line
	 */
	public static String block(String text, String indent, FormatStyle style) {
		return Texts.block(QuotedTexts.toTextBlock(text), indent, style.width() == 0 ? FormatStyle.DEFAULT.width() : style.width());
	}

	/**
	 * Where a line that has become too long is to be divided: at a blank, which the line end takes the place of. Never where that
	 * would change what is said.
	 *
	 * @param line of a text in triple quotes, without line end
	 * @param width columns that it may take
	 * @return the offset of the blank; negative where the line is short enough or cannot be divided
	 */
	public static int breakAt(String line, int width) {
		if (width == 0 || Columns.of(line) <= width) {
			return -1;
		}
		int from = line.length() - line.stripLeading().length();
		from += Paragraphs.labelLength(line, from);
		int best = -1;
		for (int blank = line.indexOf(' ', from); blank >= 0 && (best < 0 || Columns.of(line.substring(0, blank)) <= width); blank = line.indexOf(' ',
				blank + 1)) {
			if (Prose.canBreak(line, from, blank)) {
				best = blank;
			}
		}
		return best;
	}

	/** The white space that the lines below the first one of a paragraph begin with: a list's text stands below its first word. */
	public static String hanging(String line) {
		String indent = line.substring(0, line.length() - line.stripLeading().length());
		return indent + " ".repeat(Paragraphs.labelLength(line, indent.length()));
	}
}
