// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3c.dom.Element;

/** Finds the placeholders of a template, and what is wrong with how they are written. */
final class TemplateScan {
	/** As Word shows fields of its mail merge, or as they are typed on any keyboard. */
	private static final Pattern WRITTEN = Pattern.compile("«([^«»]*)»|\\{\\{([^{}]*)\\}\\}|<<([^<>]*)>>");
	private static final Pattern LOOSE = Pattern.compile("«|»|\\{\\{|\\}\\}|<<|>>");

	private final List<Mark> marks = new ArrayList<>();
	private final List<Region> regions = new ArrayList<>();
	private final List<TemplateProblem> problems = new ArrayList<>();

	TemplateScan(List<TemplatePart> parts) {
		parts.forEach(this::read);
	}

	/** Placeholders that stand for something, in the order of the file. */
	List<Mark> marks() {
		return marks;
	}

	/** Conditions and remarks, outer ones before those inside. */
	List<Region> regions() {
		return regions;
	}

	/** In the order of the file. */
	List<TemplateProblem> problems() {
		return problems;
	}

	private void read(TemplatePart part) {
		Deque<Mark> open = new ArrayDeque<>();
		int number = 0;
		for (Element paragraph : part.paragraphs()) {
			number++;
			String text = new ParagraphText(paragraph).text();
			if (LOOSE.matcher(text).find()) {
				read(part, paragraph, number, text, open);
			}
		}
		open.forEach(mark -> problems.add(TemplateProblem.at(mark, ProblemKind.WITHOUT_END)));
	}

	private void read(TemplatePart part, Element paragraph, int number, String text, Deque<Mark> open) {
		if (!open.isEmpty() && open.peek().meaning() instanceof Meaning.Remark && !endsRemark(text)) {
			return; // what explains placeholders may show them
		}
		Matcher written = WRITTEN.matcher(text);
		int from = 0;
		while (written.find()) {
			loose(part, number, text, from, written.start());
			from = written.end();
			String words = words(written);
			boolean alone = text.strip().equals(written.group());
			sort(new Mark(paragraph, Spot.of(part, number, text, written.start(), written.end()), written.group(), alone, Meaning.of(words)),
					words, open);
		}
		loose(part, number, text, from, text.length());
	}

	private static String words(Matcher written) {
		return written.group(1) != null ? written.group(1) : written.group(2) != null ? written.group(2) : written.group(3);
	}

	private static boolean endsRemark(String text) {
		Matcher written = WRITTEN.matcher(text.strip());
		return written.matches() && Meaning.of(words(written)) instanceof Meaning.End;
	}

	private void loose(TemplatePart part, int number, String text, int from, int to) {
		Matcher loose = LOOSE.matcher(text).region(from, to);
		while (loose.find()) {
			problems.add(new TemplateProblem(ProblemKind.UNPAIRED, Spot.of(part, number, text, loose.start(), loose.end()), loose.group(), null,
					List.of()));
		}
	}

	private void sort(Mark mark, String words, Deque<Mark> open) {
		switch (mark.meaning()) {
		case Meaning.Unknown unknown -> problems.add(new TemplateProblem(ProblemKind.UNKNOWN, mark.spot(), mark.written(), null,
				PlaceholderNames.like(words)));
		case Meaning.UnknownIf condition -> {
			problems.add(new TemplateProblem(ProblemKind.UNKNOWN_CONDITION, mark.spot(), mark.written(), null,
					PlaceholderNames.like(condition.name())));
			open.push(mark);
		}
		case Meaning.If condition -> begin(mark, open);
		case Meaning.Remark remark -> begin(mark, open);
		case Meaning.End end -> end(mark, open);
		case Meaning.Value value -> value(mark, value.reference().placeholder());
		}
	}

	private void begin(Mark mark, Deque<Mark> open) {
		aloneOrTold(mark);
		open.push(mark);
	}

	private void end(Mark mark, Deque<Mark> open) {
		aloneOrTold(mark);
		if (open.isEmpty()) {
			problems.add(TemplateProblem.at(mark, ProblemKind.WITHOUT_BEGIN));
			return;
		}
		Mark begin = open.pop();
		if (begin.paragraph().getParentNode() != mark.paragraph().getParentNode()) {
			problems.add(TemplateProblem.at(begin, ProblemKind.TORN));
		} else if (!(begin.meaning() instanceof Meaning.UnknownIf)) {
			// what begins later is inside, and ends earlier
			regions.addFirst(new Region(begin.paragraph(), mark.paragraph(), begin.meaning()));
		}
	}

	private void value(Mark mark, Placeholder placeholder) {
		switch (placeholder.kind()) {
		case WORDS -> {
			// may stand anywhere
		}
		case PARAGRAPHS -> aloneOrTold(mark);
		case TABLE, PAGES -> {
			aloneOrTold(mark);
			if (!mark.inText()) {
				problems.add(TemplateProblem.at(mark, ProblemKind.WRONG_PLACE));
			}
		}
		case CONDITION -> problems.add(TemplateProblem.at(mark, ProblemKind.ONLY_CONDITION));
		}
		marks.add(mark);
	}

	private void aloneOrTold(Mark mark) {
		if (!mark.alone()) {
			problems.add(TemplateProblem.at(mark, ProblemKind.NOT_ALONE));
		}
	}
}
