// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.review;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

import org.kehoach.engine.Overview;
import org.kehoach.engine.report.Cell;
import org.kehoach.engine.report.Cell.Tone;
import org.kehoach.engine.review.Sheet.Grouping;
import org.kehoach.engine.trace.TraceDocument;
import org.kehoach.engine.trace.TraceDocument.CriterionRow;
import org.kehoach.engine.trace.TraceDocument.ScoredPlanRow;
import org.kehoach.engine.trace.TraceDocuments;
import org.kehoach.engine.trace.TraceWords;
import org.kehoach.trace.criteria.Criterion;
import org.kehoach.trace.criteria.Result.Answer;

/** How plans stand to the criteria. */
final class CriteriaSheet {

	private final TraceDocument.Criteria document;
	private final ReviewNames names;
	private final Overview overview;

	CriteriaSheet(Overview overview) {
		this.overview = overview;
		this.names = new ReviewNames(overview);
		document = TraceDocuments.criteria(overview.coverage(), overview::isOwn, UnaryOperator.identity());
	}

	Sheet sheet() {
		SheetBuilder sheet = new SheetBuilder("criteria").column("plan", 20, Grouping.WHOLE).column("criterion", 30, Grouping.WHOLE)
				.column("answer", 14, Grouping.WHOLE).column("share", 8, Grouping.NONE).column("found", 0, Grouping.NONE)
				.column("advice", 0, Grouping.NONE);
		for (ScoredPlanRow plan : document.plans()) {
			document.criteria().stream().filter(row -> row.plan().equals(plan.plan())).forEach(row -> line(sheet, row, plan));
		}
		if (!document.notAsked().isEmpty()) {
			sheet.note(Messages.get("criteria-not-asked", String.join(", ", document.notAsked())));
		}
		return sheet.build();
	}

	private void line(SheetBuilder sheet, CriterionRow row, ScoredPlanRow plan) {
		Answer answer = Answer.valueOf(row.answer());
		Tone tone = switch (answer) {
		case KEPT -> Tone.GOOD;
		case NOT_KEPT -> Tone.BAD;
		case UNKNOWN -> Tone.QUIET;
		};
		int line = row.evidence().isEmpty() ? plan.line() : row.evidence().getFirst().line();
		int number = overview.graph().planNamed(plan.plan());
		sheet.line(new Place(Path.of(plan.file()), line), plan.plan(), row, Cell.of(number < 0 ? plan.plan() : names.plan(number)),
				Cell.of(TraceWords.of(Criterion.valueOf(row.criterion()))), new Cell(TraceWords.of(answer), tone),
				new Cell(row.of() == 0 ? "" : row.done() + "/" + row.of(), Tone.NUMBER), Cell.of(row.found()), Cell.of(row.advice()));
	}
}
