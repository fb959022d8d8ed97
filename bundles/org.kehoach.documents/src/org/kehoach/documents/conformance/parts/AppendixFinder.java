// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.kehoach.documents.conformance.word.Line;
import org.kehoach.documents.conformance.word.Paragraph;

/** Finds the heads of appendices. */
final class AppendixFinder {
	private static final Pattern LABEL = Pattern.compile("(?iu)phụ lục(\\s+(số\\s*)?([ivxlc]+|\\d{1,2}))?\\s*[.:]?");
	/** Text begins: a number, a dash. */
	private static final Pattern TEXT = Pattern.compile("(?su)([IVX]+|\\d+)\\.\\s.*|\\p{Ll}\\).*|- .*");
	private static final int TITLE_LINES = 5;

	private AppendixFinder() {
	}

	/** @return indices of the paragraphs that begin an appendix */
	static List<Integer> labels(List<Paragraph> paragraphs) {
		List<Integer> labels = new ArrayList<>();
		for (int i = 0; i < paragraphs.size(); i++) {
			Paragraph paragraph = paragraphs.get(i);
			boolean said = paragraph.cell() == null && !paragraph.isBlank() && LABEL.matcher(paragraph.lines().getFirst().text()).matches();
			if (Component.APPENDIX_LABEL.marks(paragraph) && !paragraph.isBlank() || said && !Component.isMarked(paragraph)) {
				labels.add(i);
			}
		}
		return labels;
	}

	static Appendix find(List<Paragraph> all, int from, int to) {
		List<Paragraph> paragraphs = List.copyOf(all.subList(from, to));
		List<Line> lines = new ArrayList<>();
		for (Paragraph paragraph : paragraphs) {
			if (paragraph.cell() != null) {
				break;
			}
			paragraph.lines().stream().filter(line -> !line.isBlank()).forEach(lines::add);
		}
		List<Line> title = new ArrayList<>();
		List<Line> attachment = new ArrayList<>();
		for (Line line : lines.subList(Math.min(1, lines.size()), lines.size())) {
			Paragraph paragraph = line.paragraph();
			boolean attached = Component.APPENDIX_ATTACHMENT.marks(paragraph) || HeadFinder.ATTACHED.matcher(line.text()).matches();
			if (attached || !attachment.isEmpty() && paragraph == attachment.getFirst().paragraph()) {
				attachment.add(line);
			} else if (!attachment.isEmpty() || title.size() >= TITLE_LINES || !isTitle(line)) {
				break;
			} else if (!Folded.isDrawn(line.text())) {
				title.add(line);
			}
		}
		int start = from;
		while (start > 0 && all.get(start - 1).section() == all.get(from).section() && all.get(start - 1).cell() == null) {
			start--;
		}
		boolean opens = start == 0 || all.get(start - 1).section() != all.get(from).section();
		List<Line> before = !opens ? List.of()
				: all.subList(start, from).stream().flatMap(paragraph -> paragraph.lines().stream()).filter(line -> !line.isBlank()).toList();
		boolean alone = before.stream().allMatch(AppendixFinder::isNote);
		return new Appendix(alone ? before : List.of(), lines.getFirst(), List.copyOf(title), List.copyOf(attachment), paragraphs,
				opens && alone);
	}

	/** The note on the signature of an appendix in a file of its own: number, date and time (ISO 8601). */
	private static boolean isNote(Line line) {
		return line.text().matches("(?su).*(\\d{2}:\\d{2}:\\d{2}|\\d/\\p{L}|\\d{1,2}/\\d{1,2}/\\d{4}).*");
	}

	private static boolean isTitle(Line line) {
		return Component.APPENDIX_TITLE.marks(line.paragraph()) || !TEXT.matcher(line.paragraph().text()).matches()
				&& (line.paragraph().format().isCentred() || line.visible().stream().allMatch(run -> run.format().isBold())
						|| line.text().equals(line.text().toUpperCase(Locale.ROOT)));
	}
}
