// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.kehoach.documents.conformance.word.Paragraph;
import org.kehoach.documents.conformance.word.ParagraphFormat;
import org.kehoach.documents.conformance.word.Run;
import org.kehoach.documents.conformance.word.Section;

/**
 * A section with what its pages tell of its margins. Lengths in points.
 *
 * @param section
 *            never null; margins that the pages do not show are {@link Section#UNKNOWN}
 * @param pages
 *            at least one
 * @param left
 *            where lines begin
 * @param right
 *            where full lines end
 * @param pitch
 *            the usual distance of the base lines of a paragraph; 0 if nothing tells
 */
record PageSection(Section section, List<PageContent> pages, double left, double right, double pitch) {
	private static final double MM = 72 / 25.4;
	/** Tables stick out by the margins inside their cells. */
	private static final double TABLE_SLACK = 4 * MM;
	/** Lines that end so close together are justified: some programs round the place of every letter. */
	static final double EDGE = 4;
	/** Of the width; shorter lines may be parts of columns. */
	private static final double LONG = 0.75;
	/** A page that is broken early for what stays together leaves room below. */
	private static final double BROKEN_EARLY = 25 * MM;

	double centre() {
		return (left + right) / 2;
	}

	static int twips(double points) {
		return (int) Math.round(points * 20);
	}

	static PageSection of(int number, PageGroups.Group group, String language) {
		List<PageContent> pages = group.pages();
		double width = pages.getFirst().page().width();
		double height = pages.getFirst().page().height();
		List<Segment> text = pages.stream().flatMap(page -> page.lines().stream().filter(line -> page.zone(line) == null)).toList();
		List<Stroke> tables = pages.stream().flatMap(page -> page.zones().stream()).toList();
		double left = left(text, tables);
		double right = right(text, tables, left, width);
		int known = left < 0 ? Section.UNKNOWN : twips(left);
		double edge = left < 0 ? 30 * MM : left;
		// A table that sticks out does not push what is centred aside.
		double end = right < 0 || right > width - 15 * MM ? width - 15 * MM : right;
		double top = pages.stream().flatMapToDouble(PageSection::tops).min().orElse(-1);
		List<Paragraph> above = numbers(pages, true, false, edge, end, language);
		boolean hidden = pages.getFirst().number() == null;
		String format = pages.stream().anyMatch(PageContent::isRoman) ? "lowerRoman" : "decimal";
		Section section = new Section(number, twips(width), twips(height), top < 0 ? Section.UNKNOWN : twips(top), bottom(pages, height), known,
				right < 0 ? Section.UNKNOWN : twips(width - right), hidden, group.start(), format, above,
				numbers(pages, true, true, edge, end, language), numbers(pages, false, false, edge, end, language));
		return new PageSection(section, pages, edge, end, pitch(text, edge, end));
	}

	/** Where most that begins at the left begins: text, else tables as far as they may stick out. */
	private static double left(List<Segment> text, List<Stroke> tables) {
		double table = tables.stream().mapToDouble(Stroke::x).min().orElse(-1);
		double lines = text.stream().mapToDouble(Segment::x).min().orElse(-1);
		if (table < 0 || lines >= 0 && lines <= table + TABLE_SLACK && lines >= table) {
			if (isLeftEdge(text, lines)) {
				return lines;
			}
		}
		return table < 0 ? -1 : inside(table, 30 * MM, 35 * MM);
	}

	/** One line of a centred heading tells nothing. */
	private static boolean isLeftEdge(List<Segment> text, double x) {
		return text.stream().filter(line -> line.x() - x < 1.5).count() > 1;
	}

	private static double inside(double edge, double from, double to) {
		return edge < from && edge >= from - TABLE_SLACK ? from : edge > to && edge <= to + TABLE_SLACK ? to : edge;
	}

	/** Where two long lines end; else where tables end. */
	private static double right(List<Segment> text, List<Stroke> tables, double left, double width) {
		double farthest = text.stream().mapToDouble(Segment::end).max().orElse(-1);
		double[] ends = text.stream().filter(line -> line.end() - line.x() > LONG * (farthest - left)).mapToDouble(Segment::end).sorted().toArray();
		double full = -1;
		for (int i = 1; i < ends.length; i++) {
			full = ends[i] - ends[i - 1] < EDGE ? ends[i] : full;
		}
		double table = tables.stream().mapToDouble(Stroke::right).max().orElse(-1);
		if (full > 0 && full > table - TABLE_SLACK) {
			return full;
		}
		return table < 0 ? -1 : width - inside(width - table, 15 * MM, 20 * MM);
	}

	private static DoubleStream tops(PageContent page) {
		return DoubleStream.concat(page.lines().stream().mapToDouble(Segment::top), page.zones().stream().mapToDouble(Stroke::y));
	}

	/** Of pages that are followed by another one; what is left below a last page tells only if it is too little. */
	private static int bottom(List<PageContent> pages, double height) {
		double lowest = pages.stream()
				.flatMap(page -> Stream.concat(page.lines().stream().map(Segment::bottom), page.zones().stream().map(Stroke::bottom)))
				.mapToDouble(Double::doubleValue).max().orElse(0);
		double margin = height - lowest;
		return margin > BROKEN_EARLY || pages.size() == 1 && margin > 20 * MM ? Section.UNKNOWN : twips(margin);
	}

	/** Page numbers as paragraphs of a header or footer. */
	private static List<Paragraph> numbers(List<PageContent> pages, boolean above, boolean first, double left, double right, String language) {
		List<Paragraph> numbers = new ArrayList<>();
		for (int i = 0; i < pages.size(); i++) {
			PageContent page = pages.get(i);
			if (page.number() != null && page.numberAbove() == above && (i == 0) == first || page.number() != null && !above && !page.numberAbove()) {
				Segment number = page.number();
				String alignment = ParagraphReader.isCentred(number, left, right) ? "center" : number.middle() < (left + right) / 2 ? "left" : "right";
				List<Run> runs = number.runs(language).stream().map(run -> new Run(run.text(), run.format(), "PAGE")).toList();
				numbers.add(Paragraph.printed(0, ParagraphFormat.printed(alignment, 0, 0, 0, null), List.of(runs), List.of(), null, null, false));
			}
		}
		return List.copyOf(numbers);
	}

	/** The commonest distance of full lines. */
	private static double pitch(List<Segment> text, double left, double right) {
		Map<Long, Integer> counts = new TreeMap<>();
		for (int i = 1; i < text.size(); i++) {
			Segment above = text.get(i - 1);
			Segment line = text.get(i);
			double apart = line.y() - above.y();
			if (apart > 0 && apart < 3 * line.size() && Math.abs(above.end() - right) < EDGE && line.x() - left < 1.5) {
				counts.merge(Math.round(apart * 10), 1, Integer::sum);
			}
		}
		return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(entry -> entry.getKey() / 10.0).orElse(0.0);
	}
}
