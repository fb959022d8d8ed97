// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.kehoach.documents.conformance.parts.TypeWords;

/** Finds what stands in two columns on a page: the head of a document, and recipients beside the signature. */
final class PageColumns {
	private static final String NATIONAL_NAME = "CONGHOAXAHOICHUNGHIAVIETNAM";
	private static final String MOTTO = "DOCLAPTUDOHANHPHUC";
	private static final String RECIPIENTS = "NOINHAN";
	/** Right of that share of the width stands the signature. */
	private static final double RIGHT_HALF = 0.38;
	/** In a head, wider gaps than that part the columns; in ems. */
	private static final double HEAD_GAP = 0.8;
	private static final double WIDE = 0.6;
	/** Names of bodies may need many lines. */
	private static final int HEAD_LINES = 25;

	/**
	 * Lines in two columns.
	 *
	 * @param head
	 *            whether it is the head of a document, not its end
	 * @param all
	 *            the lines of the page that were taken
	 */
	record Columns(boolean head, List<Segment> left, List<Segment> right, Set<Segment> all) {
	}

	private final PageSection section;
	private final List<Segment> lines;
	private final List<Columns> found = new ArrayList<>();

	private PageColumns(PageSection section, List<Segment> lines) {
		this.section = section;
		this.lines = lines;
	}

	/** @param lines of a page, without those in tables */
	static List<Columns> of(PageSection section, List<Segment> lines) {
		PageColumns columns = new PageColumns(section, lines);
		for (int i = 0; i < lines.size(); i++) {
			String words = folded(lines.get(i));
			if (words.endsWith(NATIONAL_NAME) || words.endsWith(MOTTO) && !columns.isTaken(lines.get(i))) {
				columns.head(i);
			}
		}
		columns.end();
		return columns.found;
	}

	private static String folded(Segment line) {
		return Normalizer.normalize(line.text().replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD).toUpperCase(Locale.ROOT)
				.replaceAll("[^A-Z0-9]", "");
	}

	private void head(int at) {
		List<Segment> parts = lines.get(at).cut(HEAD_GAP);
		double boundary = parts.getLast().x() - 2;
		double y = lines.get(at).y();
		Columns columns = new Columns(true, new ArrayList<>(), new ArrayList<>(), new HashSet<>());
		for (Segment line : lines) {
			boolean above = line.y() < y - line.size();
			boolean below = line.y() > y + line.size();
			if (above && line.y() < y - 3 * line.size() || above && line.middle() > section.centre()) {
				continue;
			}
			boolean alone = lines.stream().filter(other -> Math.abs(other.y() - line.y()) < 3).count() == 1;
			if (below && alone && line.cut(HEAD_GAP).size() == 1 && (isTitle(line) || line.y() > y + HEAD_LINES * line.size())) {
				break;
			}
			columns.all().add(line);
			for (Segment part : line.cut(HEAD_GAP)) {
				(part.middle() < boundary ? columns.left() : columns.right()).add(part);
			}
		}
		found.add(columns);
	}

	/** The head ends with the type word, or with a line in the middle or across the page. */
	private boolean isTitle(Segment line) {
		return TypeWords.abbreviation(line.text()).isPresent() || Math.abs(line.middle() - section.centre()) < line.size()
				|| line.end() - line.x() > WIDE * (section.right() - section.left());
	}

	private boolean isRight(Segment line) {
		return line.x() > section.left() + RIGHT_HALF * (section.right() - section.left());
	}

	private void end() {
		int word = -1;
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).cut(1).stream().anyMatch(part -> folded(part).equals(RECIPIENTS) && !isRight(part))) {
				word = i;
			}
		}
		int from = word >= 0 ? word : lines.size();
		while (from > 0 && isSignature(lines.get(from - 1)) && !isTaken(lines.get(from - 1))) {
			from--;
		}
		int to = lines.size();
		if (from == to || word < 0 && to - from < 2) {
			return;
		}
		Columns columns = new Columns(false, new ArrayList<>(), new ArrayList<>(), new HashSet<>());
		for (Segment line : lines.subList(from, to)) {
			columns.all().add(line);
			for (Segment part : line.cut(1)) {
				(isRight(part) ? columns.right() : columns.left()).add(part);
			}
		}
		found.add(columns);
	}

	/** In the right half, and neither an end mark nor a note at the margin. */
	private boolean isSignature(Segment line) {
		return isRight(line) && !line.text().endsWith("./.") && section.right() - line.end() > 2 && line.size() > 11;
	}

	private boolean isTaken(Segment line) {
		return found.stream().anyMatch(columns -> columns.all().contains(line));
	}
}
