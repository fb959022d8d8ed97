// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.kehoach.engine.report.Cell;
import org.kehoach.engine.report.Cell.Tone;
import org.kehoach.engine.report.Report;
import org.kehoach.engine.report.ReportTable;
import org.kehoach.engine.trace.TraceDocument.Counts;
import org.kehoach.engine.trace.TraceDocument.FindingRow;
import org.kehoach.engine.trace.TraceDocument.ObligationRow;
import org.kehoach.engine.trace.TraceDocument.ProblemRow;

/** Documents of coverage and gaps as tables for a person, in the system's language. */
final class TraceReports {

	private final UnaryOperator<String> places;

	private TraceReports(UnaryOperator<String> places) {
		this.places = places;
	}

	/**
	 * @param places a file of the document as its reader is to see it
	 * @param full false to leave out the long tables, and most rows of others, which nobody reads in a terminal
	 */
	static Report of(TraceDocument document, UnaryOperator<String> places, boolean full) {
		TraceReports reports = new TraceReports(places);
		return switch (document) {
		case TraceDocument.Coverage coverage -> new CoverageReport(coverage, reports, full).report();
		case TraceDocument.Matrix matrix -> new MatrixReport(matrix).report(full);
		case TraceDocument.Gaps gaps -> reports.gaps(gaps);
		case TraceDocument.Impact impact -> new ImpactReport(impact, places).report();
		case TraceDocument.Diff diff -> new DiffReport(diff, places, full).report();
		case TraceDocument.Criteria criteria -> new CriteriaReport(criteria, places, full).report();
		};
	}

	/** The one table of a document that a spreadsheet gets. */
	static ReportTable main(TraceDocument document, UnaryOperator<String> places) {
		TraceReports reports = new TraceReports(places);
		return switch (document) {
		case TraceDocument.Coverage coverage -> reports.obligations(coverage.obligations());
		case TraceDocument.Matrix matrix -> new MatrixReport(matrix).all();
		case TraceDocument.Gaps gaps -> reports.allGaps(gaps);
		case TraceDocument.Impact impact -> new ImpactReport(impact, places).all();
		case TraceDocument.Diff diff -> new DiffReport(diff, places, true).all();
		case TraceDocument.Criteria criteria -> new CriteriaReport(criteria, places, true).all();
		};
	}

	private Report gaps(TraceDocument.Gaps gaps) {
		List<String> notes = new ArrayList<>(List.of(summary(gaps.total())));
		gaps.uncertain().forEach(plan -> notes.add(Messages.get("uncertain", plan)));
		List<ReportTable> tables = new ArrayList<>();
		tables.add(table("missing", List.of("place", "plan", "item", "title"), false, gaps.missing().stream()
				.map(row -> List.of(place(row.file(), row.line()), Cell.name(row.plan()), Cell.name(row.item()), Cell.of(row.title())))
				.toList()));
		tables.add(findings(gaps.findings()));
		tables.add(table("waived", List.of("place", "plan", "item", "title", "reason"), false, gaps.waived().stream()
				.map(row -> List.of(place(row.file(), row.line()), Cell.name(row.plan()), Cell.name(row.item()), Cell.of(row.title()),
						Cell.of(row.reason()))).toList()));
		addProblems(gaps.problems(), tables);
		return new Report(Messages.get("title-gaps"), notes, tables);
	}

	private ReportTable allGaps(TraceDocument.Gaps gaps) {
		List<List<Cell>> rows = new ArrayList<>();
		for (ObligationRow row : gaps.missing()) {
			rows.add(List.of(Cell.name(places.apply(row.file())), Cell.of(row.line()), Cell.of(Messages.get("weight-GAP")),
					Cell.of(row.status()), Cell.name(row.plan()), Cell.name(row.item()),
					Cell.of(Messages.get("missing-message", row.plan(), row.item(), row.title()))));
		}
		for (FindingRow row : gaps.findings()) {
			rows.add(List.of(Cell.name(places.apply(row.file())), Cell.of(row.line()), Cell.of(Messages.get("weight-" + row.weight())),
					Cell.of(row.kind()), Cell.name(row.plan()), Cell.name(row.item()), Cell.of(row.message())));
		}
		for (ProblemRow row : gaps.problems()) {
			rows.add(List.of(Cell.name(places.apply(row.file())), Cell.of(row.line()), Cell.of(Messages.get("weight-WARNING")),
					Cell.of(row.kind()), Cell.name(""), Cell.name(""), Cell.of(row.message())));
		}
		return table("findings", List.of("file", "line", "weight", "kind", "plan", "item", "message"), false, rows);
	}

	ReportTable obligations(List<ObligationRow> obligations) {
		return table("obligations", List.of("item", "title", "plan", "status", "covered-by", "reason"), false,
				obligations.stream()
						.map(row -> List.of(Cell.name(row.item()), Cell.of(row.title()), Cell.name(row.plan()), status(row.status()),
								Cell.name(String.join(", ", row.coveredBy())
										+ (row.direct() || row.coveredBy().isEmpty() ? "" : " " + Messages.get("through"))),
								Cell.of(row.reason())))
						.toList());
	}

	private static Cell status(String status) {
		Tone tone = switch (status) {
		case "COVERED" -> Tone.GOOD;
		case "PARTLY" -> Tone.FAIR;
		case "WAIVED" -> Tone.QUIET;
		default -> Tone.BAD;
		};
		return new Cell(Messages.get("status-" + status), tone);
	}

	static ReportTable milestones(TraceDocument.Coverage coverage) {
		return table("milestones", List.of("item", "above", "day", "own", "wanted", "result"), false,
				coverage.milestones().stream()
						.map(row -> List.of(Cell.name(row.item()), Cell.name(row.above()), Cell.of(ImpactReport.day(row.day())),
								Cell.of(row.own()), Cell.of(row.wanted()), result(row.result(), row.reason())))
						.toList());
	}

	private static Cell result(String result, String reason) {
		Tone tone = switch (result) {
		case "NOT_WEAKER" -> Tone.GOOD;
		case "WEAKER" -> Tone.BAD;
		default -> Tone.FAIR;
		};
		String why = reason == null ? "" : ": " + Messages.get("reason-" + reason);
		return new Cell(Messages.get("result-" + result) + why, tone);
	}

	ReportTable findings(List<FindingRow> findings) {
		return table("findings", List.of("place", "weight", "message"), false, findings.stream().map(row -> List.of(
				place(row.file(), row.line()),
				new Cell(Messages.get("weight-" + row.weight()), row.weight().equals("WARNING") ? Tone.FAIR : Tone.QUIET),
				Cell.of(row.message()))).toList());
	}

	void addProblems(List<ProblemRow> problems, List<ReportTable> tables) {
		if (!problems.isEmpty()) {
			tables.add(table("problems", List.of("place", "message"), false,
					problems.stream().map(row -> List.of(place(row.file(), row.line()), Cell.of(row.message()))).toList()));
		}
	}

	private Cell place(String file, int line) {
		return Cell.name(places.apply(file) + (line == 0 ? "" : ":" + line));
	}

	static String summary(Counts total) {
		return Messages.get("summary", total.total(), total.covered(), total.partly(), total.waived(), total.missing(), total.percent());
	}

	static List<Cell> counted(Counts counts, Cell... names) {
		List<Cell> row = new ArrayList<>(List.of(names));
		for (int count : new int[] { counts.total(), counts.covered(), counts.partly(), counts.waived(), counts.missing() }) {
			row.add(Cell.of(count));
		}
		row.add(new Cell(counts.percent() + "%", Tone.NUMBER));
		return row;
	}

	/** @param counted whether the columns of counts follow */
	static ReportTable table(String name, List<String> columns, boolean counted, List<List<Cell>> rows) {
		List<String> headings = new ArrayList<>(columns);
		if (counted) {
			headings.addAll(List.of("total", "covered", "partly", "waived", "missing", "percent"));
		}
		return new ReportTable(Messages.get("table-" + name), headings.stream().map(column -> Messages.get("column-" + column)).toList(), rows,
				Messages.get("none"));
	}
}
