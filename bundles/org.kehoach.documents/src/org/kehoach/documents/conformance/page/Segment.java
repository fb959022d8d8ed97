// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.page;

import java.util.ArrayList;
import java.util.List;

import org.kehoach.documents.conformance.word.Run;
import org.kehoach.documents.conformance.word.RunFormat;
import org.kehoach.documents.text.TimesMetrics;

/**
 * Letters on one base line without a wide gap between them.
 *
 * @param glyphs
 *            from left to right, the first and the last one no blanks
 */
record Segment(List<Glyph> glyphs) {
	/** Height of a line at single spacing, in the size of its letters. */
	static final double LINE = TimesMetrics.LINE / (double) TimesMetrics.EM;
	/** The part of it above the base line. */
	static final double ASCENT = LINE - 0.235;
	/** Programs that leave out blanks leave at least that much room, in ems. */
	private static final double BLANK = 0.16;

	double x() {
		return glyphs.getFirst().x();
	}

	double end() {
		return glyphs.getLast().end();
	}

	double y() {
		return glyphs.getFirst().y();
	}

	double middle() {
		return (x() + end()) / 2;
	}

	/** Of the largest letters, in points. */
	double size() {
		return glyphs.stream().mapToDouble(glyph -> glyph.face().points()).max().orElseThrow();
	}

	double top() {
		return y() - ASCENT * size();
	}

	double bottom() {
		return y() + (LINE - ASCENT) * size();
	}

	boolean isBold() {
		return glyphs.stream().allMatch(glyph -> glyph.isBlank() || glyph.face().bold());
	}

	boolean isItalic() {
		return glyphs.stream().allMatch(glyph -> glyph.isBlank() || glyph.face().italic());
	}

	String text() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < glyphs.size(); i++) {
			text.append(i > 0 && isApart(glyphs.get(i - 1), glyphs.get(i)) ? " " : "").append(glyphs.get(i).text());
		}
		return text.toString();
	}

	private static boolean isApart(Glyph before, Glyph glyph) {
		return !before.isBlank() && !glyph.isBlank() && glyph.x() - before.end() > BLANK * glyph.face().points();
	}

	/** Width of the first word. */
	double firstWord() {
		double end = x();
		for (Glyph glyph : glyphs) {
			if (glyph.isBlank() || glyph.x() - end > BLANK * glyph.face().points()) {
				break;
			}
			end = glyph.end();
		}
		return end - x();
	}

	/** The letters in runs of one look. */
	List<Run> runs(String language) {
		List<Run> runs = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		Glyph.Face face = null;
		Glyph before = null;
		for (Glyph glyph : glyphs) {
			// A blank has the looks of what it follows.
			if (face != null && !glyph.isBlank() && !glyph.face().equals(face)) {
				runs.add(run(text.toString(), face, language));
				text.setLength(0);
				face = glyph.face();
			}
			face = face == null ? glyph.face() : face;
			text.append(before != null && isApart(before, glyph) ? " " : "").append(glyph.text());
			before = glyph;
		}
		runs.add(run(text.toString(), face, language));
		return runs;
	}

	static Run run(String text, Glyph.Face face, String language) {
		return new Run(text, new RunFormat(face.font(), face.font(), face.size(), face.bold(), face.italic(), null, null, face.colour(), language),
				"");
	}

	/** Both sides of the widest gap that is at least that wide, in ems; only this if there is none. */
	List<Segment> cut(double ems) {
		int at = -1;
		double widest = 0;
		for (int i = 1; i < glyphs.size(); i++) {
			double gap = glyphs.get(i).x() - glyphs.get(i - 1).end();
			if (gap > widest && gap >= ems * glyphs.get(i).face().points()) {
				widest = gap;
				at = i;
			}
		}
		return at < 0 ? List.of(this) : PageLines.segments(List.of(glyphs.subList(0, at), glyphs.subList(at, glyphs.size())));
	}
}
