// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.kehoach.documents.template.Placeholder.Kind;

/** What is wrong with a template, by itself and for a document. */
final class TemplateCheck {
	/** What nobody may lose: without room for it, a document would be signed that is not the plan. */
	private static final Set<Placeholder> NEEDED = EnumSet.of(Placeholder.BODY, Placeholder.BASES, Placeholder.ARTICLES, Placeholder.SUBJECT);
	/** Usually a fixed part of the template, so its absence is only told. */
	private static final List<Placeholder> TOLD = List.of(Placeholder.PLACE, Placeholder.RECIPIENTS, Placeholder.SIGNER, Placeholder.SIGNING_POST,
			Placeholder.ATTACHED_TO, Placeholder.DECIDING_POST);

	private final TemplateFile file;
	private final TemplateScan scan;
	private final List<TemplateProblem> problems = new ArrayList<>();

	TemplateCheck(TemplateFile file, TemplateScan scan) {
		this.file = file;
		this.scan = scan;
	}

	/** Whatever document it is for. */
	List<TemplateProblem> alone() {
		if (file.isStrict()) {
			return List.of(TemplateProblem.whole(ProblemKind.STRICT, ""));
		}
		file.active().outside().forEach(address -> problems.add(TemplateProblem.whole(ProblemKind.OUTSIDE, address)));
		problems.addAll(scan.problems());
		boolean meant = problems.stream().anyMatch(problem -> problem.suggestions().stream().anyMatch(Placeholder.BODY.names()::contains));
		if (!meant && scan.marks().stream().noneMatch(mark -> placeholder(mark) == Placeholder.BODY)) {
			problems.add(TemplateProblem.about(ProblemKind.MISSING, Placeholder.BODY));
		}
		if (file.active().programs()) {
			problems.add(TemplateProblem.whole(ProblemKind.PROGRAMS, ""));
		}
		if (file.parts().stream().map(part -> part.xml().getDocumentElement())
				.anyMatch(root -> !Wml.all(root, "ins").isEmpty() || !Wml.all(root, "del").isEmpty())) {
			problems.add(TemplateProblem.whole(ProblemKind.TRACKED_CHANGES, ""));
		}
		return problems;
	}

	/** For a document: what it has must have room. */
	List<TemplateProblem> of(DocumentParts document) {
		alone();
		if (problems.stream().anyMatch(problem -> !problem.kind().isNote())) {
			return problems;
		}
		List<Mark> active = scan.marks().stream().filter(mark -> scan.regions().stream()
				.noneMatch(region -> region.holds(mark.paragraph()) && !region.stays(document))).toList();
		Set<Placeholder> there = EnumSet.noneOf(Placeholder.class);
		active.forEach(mark -> there.add(placeholder(mark)));
		document.present().filter(NEEDED::contains).filter(placeholder -> !there.contains(placeholder))
				.forEach(placeholder -> problems.add(TemplateProblem.about(ProblemKind.MISSING, placeholder)));
		appendices(active, document);
		twice(active);
		if (problems.stream().allMatch(problem -> problem.kind().isNote())) {
			document.present().filter(TOLD::contains).filter(placeholder -> !there.contains(placeholder))
					.forEach(placeholder -> problems.add(TemplateProblem.about(ProblemKind.LEFT_OUT, placeholder)));
		}
		return problems;
	}

	private static Placeholder placeholder(Mark mark) {
		return ((Meaning.Value) mark.meaning()).reference().placeholder();
	}

	/** Every table must be shown, all at once or one by one. */
	private void appendices(List<Mark> active, DocumentParts document) {
		Set<AppendixPages> shown = new HashSet<>();
		for (Mark mark : active) {
			Reference reference = ((Meaning.Value) mark.meaning()).reference();
			if (reference.placeholder() == Placeholder.APPENDICES) {
				shown.addAll(document.appendices());
			} else if (reference.placeholder().kind() == Kind.TABLE) {
				document.table(reference).ifPresentOrElse(shown::add, () -> problems.add(TemplateProblem.at(mark, ProblemKind.NO_APPENDIX)));
			}
		}
		if (!shown.containsAll(document.appendices())) {
			problems.add(TemplateProblem.about(ProblemKind.MISSING, Placeholder.APPENDICES));
		}
	}

	private void twice(List<Mark> active) {
		Set<Reference> seen = new HashSet<>();
		for (Mark mark : active) {
			Reference reference = ((Meaning.Value) mark.meaning()).reference();
			if (reference.placeholder().kind() != Kind.WORDS && reference.placeholder() != Placeholder.RULE && !seen.add(reference)) {
				problems.add(TemplateProblem.at(mark, ProblemKind.TWICE));
			}
		}
	}
}
