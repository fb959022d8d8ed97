// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.text;

/**
 * Breaks text into lines as office programs do: behind spaces and behind hyphens
 * inside words, and inside a word only when it is wider than the whole line.
 * All widths are in units of {@link TimesMetrics}.
 */
public final class LineBreaker {

	private LineBreaker() {
	}

	/** Receives the parts between two places where a line may end. */
	@FunctionalInterface
	private interface Parts {
		/**
		 * @param width
		 *            width of the part without the spaces behind it
		 * @param spaces
		 *            width of the spaces behind it
		 */
		void part(int width, int spaces);
	}

	/**
	 * The number of lines that a paragraph takes.
	 *
	 * @param text
	 *            the paragraph, never null
	 * @param bold
	 *            whether it is printed bold
	 * @param available
	 *            width of a line, above 0
	 * @return 1 or more
	 */
	public static int lines(String text, boolean bold, int available) {
		var state = new Object() {
			int lines = 1;
			int used;
		};
		parts(text, bold, (width, spaces) -> {
			if (state.used > 0 && state.used + width > available) {
				state.lines++;
				state.used = 0;
			}
			if (width > available) {
				int more = (width - 1) / available;
				state.lines += more;
				state.used = width - more * available;
			} else {
				state.used += width;
			}
			state.used += spaces;
		});
		return state.lines;
	}

	/**
	 * The width of the widest part that has no place for a line break inside.
	 *
	 * @param text
	 *            never null
	 * @param bold
	 *            whether it is printed bold
	 * @return 0 for an empty text
	 */
	public static int widestWord(String text, boolean bold) {
		int[] widest = { 0 };
		parts(text, bold, (width, spaces) -> widest[0] = Math.max(widest[0], width));
		return widest[0];
	}

	private static void parts(String text, boolean bold, Parts parts) {
		int length = text.length();
		int start = 0;
		while (start < length) {
			int end = start;
			while (end < length && text.charAt(end) != ' ' && !(end > start && breaksBefore(text, end))) {
				end++;
			}
			int next = end;
			while (next < length && text.charAt(next) == ' ') {
				next++;
			}
			parts.part(TimesMetrics.width(text, start, end, bold), TimesMetrics.width(text, end, next, bold));
			start = next;
		}
	}

	private static boolean breaksBefore(String text, int index) {
		char before = text.charAt(index - 1);
		return (before == '-' || before == '–') && Character.isLetter(text.charAt(index));
	}
}
