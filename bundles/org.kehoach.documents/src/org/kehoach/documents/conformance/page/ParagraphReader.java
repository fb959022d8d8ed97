// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.kehoach.documents.conformance.parts.TypeWords;
import org.kehoach.documents.conformance.word.Paragraph;
import org.kehoach.documents.conformance.word.ParagraphFormat;
import org.kehoach.documents.conformance.word.Run;

/** Joins the lines of the running text of a section to paragraphs, and tells how they are set. */
final class ParagraphReader {
	/** Indents of that much do not show: 2 mm. */
	private static final double ASIDE = 2 * 72 / 25.4;
	private static final double EDGE = 1.5;
	/** A line that is nearly as wide as the text is centred if both sides are so equal. */
	private static final double EVEN = 0.6;
	/** A paragraph begins in that part of the width; what begins farther right stands there by itself. */
	private static final double BEGINNING = 0.35;
	/** A larger distance than the usual one parts paragraphs. */
	private static final double SPACE = 2.5;
	/** Line spacing is 1.5 at most, and a bit more for other programs' fonts. */
	private static final double FARTHEST = 1.6;
	private static final double INDENTED_FARTHEST = 2.2;
	private static final Pattern LABEL = Pattern.compile("(?iu)phụ lục.{0,12}");

	/** Lines of one paragraph; pages are told apart because their distance tells nothing. */
	record Lines(List<Segment> all, List<Integer> pages) {
	}

	private final PageSection section;
	private final String language;

	ParagraphReader(PageSection section, String language) {
		this.section = section;
		this.language = language;
	}

	static boolean isCentred(Segment line, double left, double right) {
		return Math.abs(line.middle() - (left + right) / 2) <= ASIDE;
	}

	private boolean isCentred(Segment line) {
		double aside = line.x() - section.left();
		boolean even = aside > EVEN && Math.abs(aside - (section.right() - line.end())) < EVEN;
		return isCentred(line, section.left(), section.right()) && (aside > ASIDE || even);
	}

	/** Centred, or as wide as the text. */
	private boolean isInMiddle(Segment line) {
		return isCentred(line, section.left(), section.right());
	}

	/** Whether a line goes on with the paragraph above. */
	boolean goesOn(Lines lines, Segment line, int page) {
		Segment above = lines.all().getLast();
		boolean turned = page != lines.pages().getLast();
		double apart = line.y() - above.y();
		if (Math.abs(line.size() - above.size()) > 0.6 || !turned && (apart <= 0 || apart > farthest(lines))) {
			return false;
		}
		if (isInMiddle(line) && lines.all().stream().allMatch(this::isInMiddle) && (isCentred(line) || isCentred(above))) {
			return !turned && isSameTitle(above, line);
		}
		boolean aside = lines.all().getFirst().x() - section.left() > BEGINNING * (section.right() - section.left());
		boolean wraps = !aside && above.end() + line.size() / 4 + line.firstWord() > section.right() - PageSection.EDGE;
		boolean second = lines.all().size() == 1;
		boolean begins = second ? line.x() < lines.all().getFirst().x() - EDGE || Math.abs(line.x() - lines.all().getFirst().x()) < EDGE && isFlush(lines)
				: Math.abs(line.x() - above.x()) < EDGE;
		return wraps && begins && !(turned && line.x() - section.left() > EDGE);
	}

	/** Without indent the distance alone tells where a paragraph ends. */
	private boolean isFlush(Lines lines) {
		return lines.all().getFirst().x() - section.left() < EDGE;
	}

	/** A line at the margin below an indented one goes on with it, however far it is. */
	private double farthest(Lines lines) {
		Segment line = lines.all().getLast();
		if (!isFlush(lines)) {
			return INDENTED_FARTHEST * Segment.LINE * line.size();
		}
		return section.pitch() > 0 && section.pitch() < FARTHEST * Segment.LINE * line.size() ? section.pitch() + SPACE
				: FARTHEST * Segment.LINE * line.size();
	}

	/** Titles of several lines look alike; the type word and the number of an appendix stand by themselves. */
	private static boolean isSameTitle(Segment above, Segment line) {
		boolean alone = TypeWords.abbreviation(above.text()).isPresent() || LABEL.matcher(above.text()).matches()
				|| TypeWords.abbreviation(line.text()).isPresent();
		return !alone && above.isBold() == line.isBold() && above.isItalic() == line.isItalic() && isCapital(above) == isCapital(line)
				&& !line.text().startsWith("(") && line.y() - above.y() < 1.35 * Segment.LINE * line.size();
	}

	private static boolean isCapital(Segment line) {
		return line.text().equals(line.text().toUpperCase(Locale.ROOT));
	}

	/** @param above base line of the paragraph above on the same page; negative for none */
	Paragraph paragraph(int number, Lines lines, double above, List<Integer> strokes) {
		List<Segment> all = lines.all();
		boolean centred = all.stream().allMatch(this::isInMiddle) && all.stream().anyMatch(this::isCentred);
		double pitch = pitch(lines);
		double usual = pitch > 0 ? pitch : section.pitch() > 0 ? section.pitch() : Segment.LINE * all.getFirst().size();
		int before = above < 0 ? 0 : Math.max(0, PageSection.twips(all.getFirst().y() - above - usual));
		int first = PageSection.twips(all.getFirst().x() - section.left());
		int left = centred ? first : all.size() > 1 ? PageSection.twips(all.get(1).x() - section.left()) : 0;
		ParagraphFormat format = ParagraphFormat.printed(centred ? "center" : alignment(all), left, centred ? 0 : first - left, before,
				pitch <= 0 ? null : Integer.valueOf((int) Math.round(ParagraphFormat.SINGLE * pitch / (Segment.LINE * all.getFirst().size()))));
		return Paragraph.printed(number, format, centred ? titles(all) : List.of(text(all)), strokes, null, section.section(),
				all.size() > 1 && pitch > 0);
	}

	/** 0 for a single line, and for lines on two pages. */
	private static double pitch(Lines lines) {
		for (int i = 1; i < lines.all().size(); i++) {
			if (lines.pages().get(i).equals(lines.pages().get(i - 1))) {
				return lines.all().get(i).y() - lines.all().get(i - 1).y();
			}
		}
		return 0;
	}

	private String alignment(List<Segment> all) {
		if (all.size() > 1) {
			return all.subList(0, all.size() - 1).stream().allMatch(line -> Math.abs(line.end() - section.right()) < PageSection.EDGE) ? "both" : "left";
		}
		Segment line = all.getFirst();
		boolean right = section.right() - line.end() < PageSection.EDGE && line.x() > section.centre();
		return right ? "right" : "left";
	}

	private List<List<Run>> titles(List<Segment> all) {
		return all.stream().map(line -> line.runs(language)).toList();
	}

	/** One text; where a line ends there is a blank. */
	private List<Run> text(List<Segment> all) {
		List<Run> runs = new ArrayList<>();
		for (Segment line : all) {
			if (!runs.isEmpty()) {
				Run last = runs.removeLast();
				runs.add(new Run(last.text() + " ", last.format(), last.field()));
			}
			runs.addAll(line.runs(language));
		}
		return runs;
	}
}
