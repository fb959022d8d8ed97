// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
 * @param replacements of words by others, the first that fits counts
 */
record Term(List<String> hints, Pattern words, LocalDate lastDay, String ended, String instead, List<Replacement> replacements) {

	/**
	 * What a machine can write for some words of the term.
	 *
	 * @param words how they are written in a source text
	 * @param better in their place; $1 is the first group of the words, empty if it found nothing
	 */
	record Replacement(Pattern words, String better) {
	}


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
			if (!isEndSpokenOf(text, m.start())) {
				return m.group();
			}
		}
		return null;
	}

	/** What should stand in a source text, in its order; without what no machine knows a word for. */
	List<Passage> passages(String source) {
		List<Passage> found = new ArrayList<>();
		for (Replacement replacement : replacements) {
			for (Matcher m = replacement.words().matcher(source); m.find();) {
				int start = m.start();
				int end = m.end();
				if (!isEndSpokenOf(source, start) && found.stream().noneMatch(other -> start < other.end() && other.start() < end)) {
					found.add(new Passage(start, end, better(m, replacement.better())));
				}
			}
		}
		found.sort(Comparator.comparingInt(Passage::start));
		return found;
	}

	/** A capital stays one. */
	private static String better(Matcher m, String replacement) {
		String first = m.groupCount() > 0 && m.group(1) != null ? m.group(1) : "";
		String better = replacement.replace("$1", first);
		return Character.isUpperCase(m.group().charAt(0)) ? Character.toUpperCase(better.charAt(0)) + better.substring(1) : better;
	}

	private static boolean isEndSpokenOf(String text, int start) {
		return ENDED.matcher(text.substring(Math.max(0, start - NEAR), start)).find();
	}
}
