// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.kehoach.documents.conformance.word.Cell;
import org.kehoach.documents.conformance.word.Paragraph;
import org.kehoach.documents.conformance.word.ParagraphFormat;
import org.kehoach.documents.conformance.word.Run;
import org.kehoach.documents.conformance.word.Table;

/** Two columns side by side, as the head of a document and its end have them, told as the two cells of a table. */
final class ColumnReader {
	private static final double CENTRED = 2 * 72 / 25.4;
	private static final double EDGE = 2;

	private final PageSection section;
	private final Table table;
	private final int row;
	private final String language;
	private final PageStrokes strokes;
	private final List<Paragraph> paragraphs = new ArrayList<>();

	/** @param row 0 if nothing stands above on the page */
	ColumnReader(PageSection section, Table table, int row, String language, PageStrokes strokes) {
		this.section = section;
		this.table = table;
		this.row = row;
		this.language = language;
		this.strokes = strokes;
	}

	/**
	 * Reads both columns, the left one first.
	 *
	 * @param flush
	 *            whether the lines of the left column begin at the margin; else they are centred on one another
	 * @param next
	 *            number of the first paragraph
	 */
	List<Paragraph> read(List<Segment> left, List<Segment> right, boolean flush, int next) {
		double top = Stream.concat(left.stream(), right.stream()).mapToDouble(Segment::top).min().orElse(0);
		column(left, 0, top, flush, next);
		column(right, 1, top, false, next);
		return paragraphs;
	}

	private void column(List<Segment> lines, int column, double top, boolean flush, int next) {
		if (lines.isEmpty()) {
			return;
		}
		double centre = centre(lines);
		Cell cell = new Cell(table, row, column, 0);
		double bottom = top;
		for (int i = 0; i < lines.size(); i++) {
			List<Segment> one = new ArrayList<>(List.of(lines.get(i)));
			// A recipient may need several lines.
			while (flush && lines.get(i).text().startsWith("-") && i + 1 < lines.size() && !lines.get(i + 1).text().matches("[-+*•–].*")) {
				one.add(lines.get(++i));
			}
			Segment line = one.getFirst();
			List<Run> runs = new ArrayList<>();
			one.forEach(part -> {
				if (!runs.isEmpty()) {
					Run last = runs.removeLast();
					runs.add(new Run(last.text() + " ", last.format(), last.field()));
				}
				runs.addAll(part.runs(language));
			});
			paragraphs.add(Paragraph.printed(next + paragraphs.size(), format(line, centre, flush, line.top() - bottom), List.of(runs),
					one.stream().flatMap(part -> strokes.below(part).stream()).toList(), cell, section.section(), false));
			bottom = line.top() + Segment.LINE * line.size();
		}
	}

	/** Where most lines have their middle; of two lines that of the longer one. */
	private static double centre(List<Segment> lines) {
		return lines.size() > 2 ? lines.stream().mapToDouble(Segment::middle).sorted().toArray()[lines.size() / 2]
				: lines.stream().max(Comparator.comparingDouble(line -> line.end() - line.x())).orElseThrow().middle();
	}

	private ParagraphFormat format(Segment line, double centre, boolean flush, double before) {
		double aside = line.x() - section.left();
		boolean begins = flush && Math.abs(aside) < EDGE;
		boolean centred = !begins && Math.abs(line.middle() - centre) < CENTRED;
		return ParagraphFormat.printed(centred && !flush ? "center" : line.middle() <= centre || flush ? "left" : "right",
				flush ? PageSection.twips(aside) : 0, 0, PageSection.twips(before), null);
	}
}
