// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.kehoach.engine.report.Cell;
import org.kehoach.engine.report.Cell.Tone;
import org.kehoach.engine.report.Report;
import org.kehoach.engine.report.ReportTable;
import org.kehoach.engine.trace.TraceWords;
import org.kehoach.trace.coverage.Status;
import org.kehoach.trace.coverage.Tally;
import org.kehoach.trace.graph.TraceGraph;
import org.kehoach.trace.matrix.Axis;
import org.kehoach.trace.matrix.MatrixView;

/** The coverage matrix as a table of words, as it is arranged; groups' own lines are left out, their names stand in a column. */
public final class MatrixSheet {

	private MatrixSheet() {
	}

	/** One row an item, one column a plan below. */
	public static Report of(MatrixView view, ReviewNames names) {
		TraceGraph graph = view.matrix().coverage().graph();
		Axis rows = view.rows();
		int[] columns = view.columns().lines();
		List<String> headings = new ArrayList<>(
				List.of("above", "above-text", "area", "answered").stream().map(id -> Messages.get("column-" + id)).toList());
		Arrays.stream(columns).mapToObj(column -> names.planAndIssuer(view.matrix().plan(column))).forEach(headings::add);
		List<List<Cell>> lines = new ArrayList<>();
		for (int row : rows.lines()) {
			int item = view.matrix().item(row);
			Tally tally = Tally.NONE;
			List<Cell> cells = new ArrayList<>();
			for (int column : columns) {
				Status status = view.matrix().status(row, column);
				tally = status == null ? tally : tally.plus(status);
				cells.add(cell(status));
			}
			cells.addAll(0, List.of(Cell.name(graph.fullName(item)), Cell.of(names.text(item)), Cell.of(names.area(item)),
					new Cell(tally.answered() + "/" + tally.total(), Tone.NAME)));
			lines.add(cells);
		}
		Tally total = view.total();
		return new Report(Messages.get("matrix-title"),
				List.of(Messages.get("gaps-summary", total.total(), total.covered(), total.partly(), total.waived(), total.missing())),
				List.of(new ReportTable("", headings, lines, Messages.get("matrix-empty"))));
	}

	private static Cell cell(Status status) {
		if (status == null) {
			return Cell.of("");
		}
		return new Cell(TraceWords.of(status), switch (status) {
		case COVERED -> Tone.GOOD;
		case PARTLY -> Tone.FAIR;
		case WAIVED -> Tone.QUIET;
		case MISSING -> Tone.BAD;
		});
	}
}
