// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands on a page: its lines, its tables, its number.
 *
 * @param page
 *            never null
 * @param lines
 *            without the page number, from above
 * @param zones
 *            rooms of the tables
 * @param number
 *            null if the page shows none
 * @param numberAbove
 *            whether the number stands in the upper margin, not in the lower one
 */
record PageContent(PrintedPage page, List<Segment> lines, List<Stroke> zones, Segment number, boolean numberAbove) {
	private static final Pattern NUMBER = Pattern.compile("(?iu)[-–]?\\s*(trang\\s*)?(?<digits>\\d{1,4})(\\s*/\\s*\\d+)?\\s*[-–]?|(?<roman>[ivxlc]{1,7})");
	/** Page numbers stand in the margins, and the widest of these is that wide: 25 mm. */
	private static final double MARGIN = 71;
	private static final String ROMAN = "ivxlc";
	private static final int[] VALUES = { 1, 5, 10, 50, 100 };

	static PageContent of(PrintedPage page) {
		List<Segment> lines = PageLines.of(page.glyphs());
		List<Stroke> zones = TableZones.of(page.strokes());
		Segment first = lines.isEmpty() ? null : lines.getFirst();
		Segment last = lines.isEmpty() ? null : lines.getLast();
		boolean above = isNumber(first, zones) && first.y() < MARGIN && isAlone(first, lines);
		boolean below = !above && isNumber(last, zones) && last.y() > page.height() - MARGIN && isAlone(last, lines);
		Segment number = above ? first : below ? last : null;
		return new PageContent(page, lines.stream().filter(line -> line != number).toList(), zones, number, above);
	}

	private static boolean isNumber(Segment line, List<Stroke> zones) {
		return line != null && NUMBER.matcher(line.text()).matches() && zones.stream().noneMatch(zone -> TableZones.holds(zone, line));
	}

	private static boolean isAlone(Segment line, List<Segment> lines) {
		return lines.stream().filter(other -> other != line).noneMatch(other -> Math.abs(other.y() - line.y()) < line.size());
	}

	/** The number that the page shows; 0 for none. */
	int value() {
		if (number == null) {
			return 0;
		}
		Matcher matcher = NUMBER.matcher(number.text());
		if (!matcher.matches()) {
			return 0;
		}
		return matcher.group("digits") != null ? Integer.parseInt(matcher.group("digits")) : roman(matcher.group("roman").toLowerCase(Locale.ROOT));
	}

	boolean isRoman() {
		return number != null && number.text().matches("(?i)[ivxlc]+");
	}

	private static int roman(String letters) {
		int sum = 0;
		for (int i = 0; i < letters.length(); i++) {
			int value = VALUES[ROMAN.indexOf(letters.charAt(i))];
			boolean less = i + 1 < letters.length() && VALUES[ROMAN.indexOf(letters.charAt(i + 1))] > value;
			sum += less ? -value : value;
		}
		return sum;
	}

	/** The table that holds a line; null for none. */
	Stroke zone(Segment line) {
		return zones.stream().filter(zone -> TableZones.holds(zone, line)).findFirst().orElse(null);
	}

	boolean isLike(PageContent other) {
		return Math.abs(page.width() - other.page.width()) < 2 && Math.abs(page.height() - other.page.height()) < 2;
	}
}
