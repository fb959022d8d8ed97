// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the letters of a page into lines. */
final class PageLines {
	/** Base lines that differ by less are one; raised and lowered letters are caught by it. */
	private static final double LEVEL = 3;
	/** A gap of that many ems parts what stands side by side; justified lines have narrower ones. */
	private static final double GAP = 2.5;

	private PageLines() {
	}

	/** From above, then from the left. */
	static List<Segment> of(List<Glyph> glyphs) {
		List<Glyph> sorted = new ArrayList<>(glyphs);
		sorted.sort(Comparator.comparingDouble(Glyph::y));
		List<List<Glyph>> parts = new ArrayList<>();
		List<Glyph> row = new ArrayList<>();
		for (Glyph glyph : sorted) {
			if (!row.isEmpty() && glyph.y() - row.getLast().y() > LEVEL) {
				parts.addAll(parts(row));
				row = new ArrayList<>();
			}
			row.add(glyph);
		}
		parts.addAll(parts(row));
		return segments(parts);
	}

	private static List<List<Glyph>> parts(List<Glyph> row) {
		row.sort(Comparator.comparingDouble(Glyph::x));
		List<List<Glyph>> parts = new ArrayList<>();
		List<Glyph> part = new ArrayList<>();
		for (Glyph glyph : row) {
			if (!part.isEmpty() && glyph.x() - part.getLast().end() > GAP * glyph.face().points()) {
				parts.add(part);
				part = new ArrayList<>();
			}
			part.add(glyph);
		}
		parts.add(part);
		return parts;
	}

	/** Without blanks at their ends; what is nothing but blanks is left out. */
	static List<Segment> segments(List<List<Glyph>> parts) {
		List<Segment> segments = new ArrayList<>();
		for (List<Glyph> part : parts) {
			int from = 0;
			int to = part.size();
			while (from < to && part.get(from).isBlank()) {
				from++;
			}
			while (to > from && part.get(to - 1).isBlank()) {
				to--;
			}
			if (from < to) {
				segments.add(new Segment(List.copyOf(part.subList(from, to))));
			}
		}
		return segments;
	}
}
