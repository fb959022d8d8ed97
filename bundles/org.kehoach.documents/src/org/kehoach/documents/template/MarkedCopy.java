// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.poi.util.XMLHelper;
import org.kehoach.documents.read.OfficeFileException;
import org.kehoach.documents.read.OfficePart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Marks problems in a template: the words in yellow, and a comment that says what to do. */
final class MarkedCopy {
	private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
	private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
	private static final String NAME = "/word/comments-kehoach.xml";
	private static final String AUTHOR = "Kehoach Workbench";
	private static final String INITIALS = "KH";

	private final TemplateFile file;
	private final Locale language;
	private final List<String> general = new ArrayList<>();
	private Element comments;
	private int id;

	MarkedCopy(TemplateFile file, Locale language) {
		this.file = file;
		this.language = language;
	}

	void mark(List<TemplateProblem> problems) throws OfficeFileException {
		Optional<OfficePart> there = file.main().relatedAs("comments");
		Document xml = there.isPresent() ? there.get().xml() : newComments();
		comments = xml.getDocumentElement();
		id = Wml.children(comments).stream().map(comment -> Wml.value(comment, "id")).filter(number -> number.matches("\\d{1,8}"))
				.mapToInt(Integer::parseInt).max().orElse(0);
		List<TemplateProblem> placed = problems.stream().filter(problem -> problem.spot() != null)
				// the last of a paragraph first, so that the offsets of the others stay
				.sorted(Comparator.comparing(TemplateProblem::spot, Comparator.comparing(Spot::part).thenComparing(Spot::partNumber)
						.thenComparing(Spot::paragraph).thenComparing(Spot::start)).reversed()).toList();
		placed.forEach(this::place);
		problems.stream().filter(problem -> problem.spot() == null).forEach(problem -> general.addFirst(problem.message(language)));
		general.forEach(this::atBegin);
		if (there.isPresent()) {
			there.get().replace(xml);
		} else {
			file.main().add(NAME, TYPE, RELATION, xml);
		}
	}

	private static Document newComments() {
		Document xml = XMLHelper.newDocumentBuilder().newDocument();
		xml.appendChild(Wml.create(xml, "comments"));
		return xml;
	}

	private void place(TemplateProblem problem) {
		Spot spot = problem.spot();
		TemplatePart part = file.parts().stream().filter(one -> one.kind() == spot.part() && one.number() == spot.partNumber()).findFirst()
				.orElseThrow();
		List<Element> paragraphs = part.paragraphs();
		if (spot.paragraph() > paragraphs.size()) {
			general.add(problem.message(language)); // somebody changed the file meanwhile
			return;
		}
		Element paragraph = paragraphs.get(spot.paragraph() - 1);
		List<Element> runs = new ParagraphText(paragraph).isolate(spot.start(), spot.end());
		for (Element run : runs) {
			Wml.set(Wml.ensure(Wml.properties(run, "rPr"), "highlight", Wml.RUN), "val", "yellow");
		}
		boolean commentable = spot.part() == Spot.Part.BODY && Wml.around(paragraph, "txbxContent") == null && !runs.isEmpty();
		if (commentable) {
			comment(problem.kind().code() + " " + problem.advice(language), runs.getFirst(), runs.getLast());
		} else {
			general.add(problem.message(language));
		}
	}

	/** What has no place, and what stands where Word has no comments: headers, footers, text boxes. */
	private void atBegin(String message) {
		Element body = Wml.child(file.body().xml().getDocumentElement(), "body");
		Element first = Wml.child(body, "p");
		if (first == null) {
			first = Wml.create(body.getOwnerDocument(), "p");
			body.insertBefore(first, body.getFirstChild());
		}
		Wml.properties(first, "pPr");
		Element run = Wml.create(body.getOwnerDocument(), "r");
		first.insertBefore(run, Wml.child(first, "pPr").getNextSibling());
		comment(message, run, run);
	}

	private void comment(String message, Element first, Element last) {
		id++;
		Document xml = first.getOwnerDocument();
		Element begin = reference(xml, "commentRangeStart");
		first.getParentNode().insertBefore(begin, first);
		Element end = reference(xml, "commentRangeEnd");
		Wml.insertAfter(end, last);
		Element run = Wml.create(xml, "r");
		run.appendChild(reference(xml, "commentReference"));
		Wml.insertAfter(run, end);

		Document target = comments.getOwnerDocument();
		Element comment = Wml.create(target, "comment");
		Wml.set(comment, "id", String.valueOf(id));
		Wml.set(comment, "author", AUTHOR);
		Wml.set(comment, "initials", INITIALS);
		Element text = Wml.create(target, "t");
		Wml.text(text, message);
		Element line = Wml.create(target, "r");
		line.appendChild(text);
		Element paragraph = Wml.create(target, "p");
		paragraph.appendChild(line);
		comment.appendChild(paragraph);
		comments.appendChild(comment);
	}

	private Element reference(Document xml, String name) {
		Element reference = Wml.create(xml, name);
		Wml.set(reference, "id", String.valueOf(id));
		return reference;
	}
}
