// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.text;

import java.util.Arrays;

/**
 * A paragraph whose parts are measured once, so that it can be wrapped at many
 * widths. Lines may end behind spaces and behind hyphens inside words, as in office
 * programs; a word is broken inside only when it is wider than the whole line. All
 * widths are in units of {@link TimesMetrics}.
 */
public final class MeasuredText {
	/** Widths of the parts between two places where a line may end, spaces not counted. */
	private final int[] parts;
	/** Widths of the spaces behind the parts. */
	private final int[] spaces;

	private MeasuredText(int[] parts, int[] spaces) {
		this.parts = parts;
		this.spaces = spaces;
	}

	/**
	 * Measures a paragraph.
	 *
	 * @param text
	 *            never null
	 * @param bold
	 *            whether it is printed bold
	 * @return never null
	 */
	public static MeasuredText of(String text, boolean bold) {
		int[] parts = new int[text.length() / 4 + 2];
		int[] spaces = new int[parts.length];
		int count = 0;
		int start = 0;
		while (start < text.length()) {
			int end = start;
			while (end < text.length() && text.charAt(end) != ' ' && !(end > start && breaksBefore(text, end))) {
				end++;
			}
			int next = end;
			while (next < text.length() && text.charAt(next) == ' ') {
				next++;
			}
			if (count == parts.length) {
				parts = Arrays.copyOf(parts, 2 * count);
				spaces = Arrays.copyOf(spaces, 2 * count);
			}
			parts[count] = TimesMetrics.width(text, start, end, bold);
			spaces[count++] = TimesMetrics.width(text, end, next, bold);
			start = next;
		}
		return new MeasuredText(Arrays.copyOf(parts, count), Arrays.copyOf(spaces, count));
	}

	private static boolean breaksBefore(String text, int index) {
		char before = text.charAt(index - 1);
		return (before == '-' || before == '–') && Character.isLetter(text.charAt(index));
	}

	/**
	 * The number of lines that the paragraph takes.
	 *
	 * @param available
	 *            width of a line, above 0
	 * @return 1 or more
	 */
	public int lines(int available) {
		int lines = 1;
		int used = 0;
		for (int i = 0; i < parts.length; i++) {
			if (used > 0 && used + parts[i] > available) {
				lines++;
				used = 0;
			}
			if (parts[i] > available) {
				int more = (parts[i] - 1) / available;
				lines += more;
				used = parts[i] - more * available;
			} else {
				used += parts[i];
			}
			used += spaces[i];
		}
		return lines;
	}

	/**
	 * Width of the paragraph on one line.
	 *
	 * @return 0 for an empty text
	 */
	public int width() {
		return Arrays.stream(parts).sum() + Arrays.stream(spaces).sum();
	}

	/**
	 * Width of the widest part that has no place for a line break inside.
	 *
	 * @return 0 for an empty text
	 */
	public int widestWord() {
		return Arrays.stream(parts).max().orElse(0);
	}
}
