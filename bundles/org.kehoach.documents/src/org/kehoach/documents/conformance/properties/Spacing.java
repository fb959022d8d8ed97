// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.properties;

import org.kehoach.documents.conformance.word.Paragraph;
import org.kehoach.documents.conformance.word.ParagraphFormat;
import org.kehoach.documents.text.TimesMetrics;

/** Distances of lines. */
final class Spacing {
	/** Of a line; distances given in points hardly ever hit one. */
	private static final double TOLERANCE = 0.05;
	private static final double HEIGHT = TimesMetrics.LINE / (double) TimesMetrics.EM;

	private Spacing() {
	}

	/** @return 1 for single spacing; a distance in points is counted against the letters' size */
	static double lines(Paragraph paragraph) {
		Integer line = paragraph.format().line();
		if (line == null) {
			return 1;
		}
		String rule = paragraph.format().lineRule();
		if (rule == null || rule.equals("auto")) {
			return line / (double) ParagraphFormat.SINGLE;
		}
		double size = paragraph.visible().stream().mapToDouble(Letters::points).max().orElse(13);
		double lines = line / (size * 20 * HEIGHT);
		return rule.equals("atLeast") ? Math.max(1, lines) : lines;
	}

	static boolean isSingle(double lines) {
		return Math.abs(lines - 1) <= TOLERANCE;
	}

	static boolean isOneToOneAndAHalf(double lines) {
		return lines >= 1 - TOLERANCE && lines <= 1.5 + TOLERANCE;
	}
}
