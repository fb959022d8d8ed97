// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A term that has ended.
 *
 * @param hints of which one, in lower case, stands in every text that has the term: most texts have none, and need not be
 *            searched
 * @param words how it is written
 * @param lastDay the last day on which a plan may use it
 * @param ended since when it has ended, for people
 * @param instead what to write; Vietnamese, for plans are
 */
record Term(List<String> hints, Pattern words, LocalDate lastDay, String ended, String instead) {

	/** How far before the term words stand that speak of its end. */
	private static final int NEAR = 40;
	private static final Pattern ENDED = Pattern.compile("không còn|không tổ chức|bãi bỏ|bỏ |kết thúc|giải thể|chấm dứt|trước đây|trước khi|\\bcũ\\b",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

	/** The term as it stands in the text; null if it does not, or only where its end is spoken of. */
	String in(Prose prose) {
		if (!prose.mentions(hints)) {
			return null;
		}
		String text = prose.text();
		Matcher m = words.matcher(text);
		while (m.find()) {
			String before = text.substring(Math.max(0, m.start() - NEAR), m.start());
			if (!ENDED.matcher(before).find()) {
				return m.group();
			}
		}
		return null;
	}
}
