// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.trace;

/**
 * Two wordings, cut to where they differ.
 *
 * @param before may be null
 * @param after may be null
 */
record Excerpt(String before, String after) {

	private static final int SHORT = 40;
	private static final int AROUND = 10;
	private static final String MORE = "…";

	/** Cuts what both have at their start and end, but for some words; short ones stay whole. */
	static Excerpt of(String before, String after) {
		if (before == null || after == null || Math.max(before.length(), after.length()) <= SHORT) {
			return new Excerpt(before, after);
		}
		int shortest = Math.min(before.length(), after.length());
		int start = 0;
		while (start < shortest && before.charAt(start) == after.charAt(start)) {
			start++;
		}
		int end = 0;
		while (end < shortest - start && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
			end++;
		}
		int from = before.lastIndexOf(' ', start - AROUND) + 1;
		int blank = before.indexOf(' ', before.length() - end + AROUND);
		int rest = blank < 0 || before.length() - end + AROUND >= before.length() ? 0 : before.length() - blank;
		return new Excerpt(cut(before, from, rest), cut(after, from, rest));
	}

	private static String cut(String text, int from, int rest) {
		return (from > 0 ? MORE : "") + text.substring(from, Math.max(from, text.length() - rest)) + (rest > 0 ? MORE : "");
	}
}
