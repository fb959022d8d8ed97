// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.text.TimesMetrics;

/** Breaks centred titles into as few lines as possible, all of about the same length. */
public final class BalancedLines {
	/** More than any unevenness or bad break can cost: the fewest lines win. */
	private static final double LINE_COST = 100;
	private static final Set<String> OPENERS = Set.of("của", "thực", "về", "giai", "ngày", "theo", "trên", "phường", "xã",
			"tỉnh", "thành", "sở", "đối", "nhằm", "tại", "ban", "và");
	/** Never the first syllable of a word. */
	private static final Set<String> INNER = Set.of("tháng", "năm", "đoạn", "nước", "chính", "cách", "trình", "phố", "dân", "hoạch",
			"thể", "vụ", "quyền", "-");
	private static final Set<String> DATE_WORDS = Set.of("ngày", "tháng", "năm", "số");

	private BalancedLines() {
	}

	/**
	 * Breaks a title.
	 *
	 * @param title
	 *            a text; line feeds that it has stay; never null
	 * @param style
	 *            the style it is printed in, never null
	 * @param available
	 *            room for a line in twips
	 * @return the title with line feeds between its lines, never null
	 */
	public static String of(String title, DecreeStyle style, int available) {
		List<String> lines = new ArrayList<>();
		for (String line : title.split("\n", -1)) {
			lines.addAll(balanced(line, style, available));
		}
		return String.join("\n", lines);
	}

	/**
	 * Width of a text on one line.
	 *
	 * @param text
	 *            never null; of several lines the widest counts
	 * @param style
	 *            never null
	 * @return twips
	 */
	public static int width(String text, DecreeStyle style) {
		int widest = 0;
		for (String line : text.split("\n", -1)) {
			widest = Math.max(widest, TimesMetrics.width(line, style.bold()));
		}
		return (int) Math.ceil(widest * style.sizePt() * 20.0 / TimesMetrics.EM);
	}

	/**
	 * Tries all places to break: first the number of lines counts, then how even they are
	 * and whether each begins with a word that opens a phrase. There are few words in a
	 * title.
	 */
	private static List<String> balanced(String line, DecreeStyle style, int available) {
		String[] words = line.split(" ");
		double[] cost = new double[words.length + 1];
		int[] next = new int[words.length + 1];
		for (int from = words.length - 1; from >= 0; from--) {
			cost[from] = Double.MAX_VALUE;
			StringBuilder text = new StringBuilder();
			for (int to = from + 1; to <= words.length; to++) {
				text.append(text.isEmpty() ? "" : " ").append(words[to - 1]);
				int width = width(text.toString(), style);
				if (width > available && to > from + 1) {
					break;
				}
				double total = LINE_COST + Math.pow(1 - Math.min(1.0, (double) width / available), 2) + cost[to]
						+ (to < words.length ? penalty(words[to - 1], words[to]) : 0);
				if (total < cost[from]) {
					cost[from] = total;
					next[from] = to;
				}
			}
		}
		List<String> lines = new ArrayList<>();
		for (int from = 0; from < words.length; from = next[from]) {
			lines.add(String.join(" ", Arrays.copyOfRange(words, from, next[from])));
		}
		return lines;
	}

	/** Most Vietnamese words have several syllables, which nothing marks; before these one never breaks a word. */
	private static double penalty(String before, String after) {
		boolean inside = DATE_WORDS.contains(before) || INNER.contains(after.toLowerCase(Locale.ROOT));
		return inside ? 1 : OPENERS.contains(after.toLowerCase(Locale.ROOT)) ? 0 : 0.3;
	}
}
