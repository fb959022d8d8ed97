// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.layout;

import java.util.ArrayList;
import java.util.List;

import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.text.TimesMetrics;

/** Breaks centred titles into as few lines as possible, all of about the same length. */
public final class BalancedLines {

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

	private static List<String> balanced(String line, DecreeStyle style, int available) {
		List<String> best = broken(line, style, available);
		int room = available;
		while (best.size() > 1) {
			room -= 40;
			List<String> narrower = broken(line, style, room);
			if (room <= 0 || narrower.size() > best.size()) {
				break;
			}
			best = narrower;
		}
		return best;
	}

	private static List<String> broken(String text, DecreeStyle style, int room) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : text.split(" ")) {
			if (!line.isEmpty() && width(line + " " + word, style) > room) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}
}
