// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.kehoach.engine.report.Cell;
import org.kehoach.engine.report.Cell.Tone;
import org.kehoach.engine.report.Report;
import org.kehoach.engine.report.ReportTable;
import org.kehoach.engine.trace.TraceDocument.CriterionRow;
import org.kehoach.engine.trace.TraceDocument.EvidenceRow;
import org.kehoach.engine.trace.TraceDocument.ScoredPlanRow;

/** The criteria of plans as tables for a person: one a plan, as a reviewer's checklist has it. */
final class CriteriaReport {

	private final TraceDocument.Criteria document;
	private final UnaryOperator<String> places;
	private final boolean full;

	/** @param full whether the evidence is told place by place */
	CriteriaReport(TraceDocument.Criteria document, UnaryOperator<String> places, boolean full) {
		this.document = document;
		this.places = places;
		this.full = full;
	}

	Report report() {
		List<String> notes = new ArrayList<>();
		notes.add(Messages.get("report-summary", document.plans().size(), document.plans().stream().mapToInt(ScoredPlanRow::kept).sum(),
				document.plans().stream().mapToInt(ScoredPlanRow::notKept).sum(),
				document.plans().stream().mapToInt(ScoredPlanRow::unknown).sum()));
		if (!document.notAsked().isEmpty()) {
			notes.add(Messages.get("report-not-asked", String.join(", ", document.notAsked())));
		}
		List<ReportTable> tables = new ArrayList<>();
		tables.add(TraceReports.table("criteria-plans", List.of("plan", "kept", "not-kept", "unknown", "title"), false,
				document.plans().stream().map(plan -> List.of(Cell.name(plan.plan()), Cell.of(plan.kept()), Cell.of(plan.notKept()),
						Cell.of(plan.unknown()), Cell.of(plan.title()))).toList()));
		for (ScoredPlanRow plan : document.plans()) {
			ReportTable rows = TraceReports.table("criteria", full ? List.of("criterion", "answer", "share", "place", "found", "advice")
					: List.of("criterion", "answer", "share", "place", "found"), false,
					document.criteria().stream().filter(row -> row.plan().equals(plan.plan())).map(row -> row(row, plan)).toList());
			tables.add(new ReportTable(plan.plan() + ": " + plan.title(), rows.columns(), rows.rows(), rows.empty()));
		}
		if (full) {
			tables.add(evidence());
		}
		return new Report(Messages.get("title-report"), notes, tables);
	}

	private List<Cell> row(CriterionRow row, ScoredPlanRow plan) {
		EvidenceRow first = row.evidence().isEmpty() ? new EvidenceRow(null, null, plan.file(), plan.line()) : row.evidence().getFirst();
		String share = row.of() == 0 ? "" : row.done() + "/" + row.of();
		List<Cell> cells = new ArrayList<>(List.of(Cell.of(Messages.get("criterion-" + row.criterion())), answer(row),
				new Cell(share, Tone.NUMBER), place(first)));
		if (full) {
			cells.add(Cell.of(row.found()));
			cells.add(Cell.of(row.advice()));
		} else {
			cells.add(Cell.of(row.advice() == null ? row.found() : row.found() + " " + row.advice()));
		}
		return cells;
	}

	private static Cell answer(CriterionRow row) {
		Tone tone = switch (row.answer()) {
		case "KEPT" -> Tone.GOOD;
		case "NOT_KEPT" -> Tone.BAD;
		default -> Tone.QUIET;
		};
		return new Cell(Messages.get("answer-" + row.answer()), tone);
	}

	private Cell place(EvidenceRow evidence) {
		return Cell.name(places.apply(evidence.file()) + (evidence.line() == 0 ? "" : ":" + evidence.line()));
	}

	private ReportTable evidence() {
		List<List<Cell>> rows = new ArrayList<>();
		for (CriterionRow row : document.criteria()) {
			for (EvidenceRow evidence : row.evidence()) {
				rows.add(List.of(Cell.name(row.plan()), Cell.of(Messages.get("criterion-" + row.criterion())), answer(row), place(evidence),
						Cell.name(evidence.item()), Cell.of(evidence.text())));
			}
		}
		return TraceReports.table("criteria-evidence", List.of("plan", "criterion", "answer", "place", "item", "title"), false, rows);
	}

	/** One row a criterion and plan, for a spreadsheet. */
	ReportTable all() {
		List<List<Cell>> rows = new ArrayList<>();
		for (ScoredPlanRow plan : document.plans()) {
			for (CriterionRow row : document.criteria()) {
				if (row.plan().equals(plan.plan())) {
					rows.add(List.of(Cell.name(places.apply(plan.file())), Cell.name(row.plan()),
							Cell.of(Messages.get("criterion-" + row.criterion())), answer(row), Cell.of(row.done()), Cell.of(row.of()),
							Cell.of(row.found()), Cell.of(row.advice())));
				}
			}
		}
		return TraceReports.table("criteria", List.of("file", "plan", "criterion", "answer", "done", "of", "found", "advice"), false, rows);
	}
}
