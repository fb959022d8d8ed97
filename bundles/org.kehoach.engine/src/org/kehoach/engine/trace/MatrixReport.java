// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.kehoach.engine.report.Cell;
import org.kehoach.engine.report.Cell.Tone;
import org.kehoach.engine.report.Report;
import org.kehoach.engine.report.ReportTable;
import org.kehoach.engine.trace.TraceDocument.MatrixCell;
import org.kehoach.engine.trace.TraceDocument.MatrixRow;
import org.kehoach.engine.trace.TraceDocument.PlanName;
import org.kehoach.trace.coverage.Status;

/** A matrix as a table: with a column a plan for a spreadsheet, with signs and numbered columns for a terminal. */
final class MatrixReport {

	/** More columns do not fit into a terminal. */
	private static final int MOST_COLUMNS = 30;
	private static final Cell NOT_OBLIGED = Cell.of("");

	private final TraceDocument.Matrix matrix;

	MatrixReport(TraceDocument.Matrix matrix) {
		this.matrix = matrix;
	}

	/** @param full false for a terminal */
	Report report(boolean full) {
		List<String> notes = new ArrayList<>(List.of(TraceReports.summary(matrix.total())));
		if (full) {
			return new Report(Messages.get("title-matrix"), notes, List.of(all()));
		}
		if (matrix.plans().size() > MOST_COLUMNS) {
			notes.add(Messages.get("matrix-cut", MOST_COLUMNS, matrix.plans().size()));
		}
		notes.add(Messages.get("matrix-signs"));
		return new Report(Messages.get("title-matrix"), notes, List.of(signs(), columns()));
	}

	/** One column a plan, its cells in words. */
	ReportTable all() {
		List<String> headings = new ArrayList<>(headings());
		matrix.plans().forEach(plan -> headings.add(plan.plan()));
		return table(headings, matrix.plans(), true);
	}

	private ReportTable signs() {
		List<PlanName> plans = shownPlans();
		List<String> headings = new ArrayList<>(headings());
		IntStream.rangeClosed(1, plans.size()).mapToObj(Integer::toString).forEach(headings::add);
		return table(headings, plans, false);
	}

	private List<PlanName> shownPlans() {
		return matrix.plans().subList(0, Math.min(MOST_COLUMNS, matrix.plans().size()));
	}

	/** Which plan a number stands for. */
	private ReportTable columns() {
		List<PlanName> plans = shownPlans();
		return TraceReports.table("matrix-columns", List.of("column", "plan", "title"), false, IntStream.range(0, plans.size())
				.mapToObj(i -> List.of(Cell.of(i + 1), Cell.name(plans.get(i).plan()), Cell.of(plans.get(i).title()))).toList());
	}

	private static List<String> headings() {
		return List.of("item", "title", "area", "percent").stream().map(column -> Messages.get("column-" + column)).toList();
	}

	private ReportTable table(List<String> headings, List<PlanName> plans, boolean words) {
		Map<String, Integer> columns = new HashMap<>();
		plans.forEach(plan -> columns.putIfAbsent(plan.plan(), columns.size()));
		List<List<Cell>> rows = new ArrayList<>();
		for (MatrixRow row : matrix.rows()) {
			List<Cell> cells = new ArrayList<>(List.of(Cell.name(row.item()), Cell.of(row.title()),
					Cell.of(Objects.requireNonNullElse(row.area(), Messages.get("no-area"))),
					new Cell(row.counts().total() - row.counts().missing() + "/" + row.counts().total(), Tone.NAME)));
			int first = cells.size();
			plans.forEach(plan -> cells.add(NOT_OBLIGED));
			for (MatrixCell cell : row.cells()) {
				Integer column = columns.get(cell.plan());
				if (column != null) {
					cells.set(first + column, cell(Status.valueOf(cell.status()), words));
				}
			}
			rows.add(cells);
		}
		return new ReportTable("", headings, rows, Messages.get("none"));
	}

	private static Cell cell(Status status, boolean words) {
		return switch (status) {
		case COVERED -> new Cell(words ? TraceWords.of(status) : "✓", Tone.GOOD);
		case PARTLY -> new Cell(words ? TraceWords.of(status) : "◐", Tone.FAIR);
		case WAIVED -> new Cell(words ? TraceWords.of(status) : "–", Tone.QUIET);
		case MISSING -> new Cell(words ? TraceWords.of(status) : "✗", Tone.BAD);
		};
	}
}
