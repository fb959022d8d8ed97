// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import java.util.Locale;
import java.util.Objects;

/**
 * A place in a template.
 *
 * @param part the part of the file, never null
 * @param partNumber from 1, where there are several headers or footers
 * @param paragraph number of the paragraph in the part from 1; those in tables count too
 * @param start offset of the first letter in the text of the paragraph
 * @param end offset behind the last letter
 * @param excerpt the text around, never null
 */
public record Spot(Part part, int partNumber, int paragraph, int start, int end, String excerpt) {
	/** Letters shown before and behind. */
	private static final int AROUND = 25;

	/** The parts of a Word file that hold text. */
	public enum Part {
		/** The text itself. */
		BODY,
		/** What stands above the text of pages. */
		HEADER,
		/** What stands below it. */
		FOOTER,
		/** Notes at the foot of pages. */
		FOOTNOTES
	}

	public Spot {
		Objects.requireNonNull(part, "part");
		Objects.requireNonNull(excerpt, "excerpt");
	}

	static Spot of(TemplatePart part, int paragraph, String text, int start, int end) {
		int from = Math.max(0, start - AROUND);
		int to = Math.min(text.length(), end + AROUND);
		String excerpt = (from > 0 ? "…" : "") + text.substring(from, to).replaceAll("\\s+", " ").strip() + (to < text.length() ? "…" : "");
		return new Spot(part.kind(), part.number(), paragraph, start, end, excerpt);
	}

	/**
	 * The place in words.
	 *
	 * @param language of the reader, never null
	 * @return such as "text, paragraph 12 (…)"
	 */
	public String told(Locale language) {
		return TemplateMessages.get(language, "spot." + part, partNumber, paragraph, excerpt);
	}
}
