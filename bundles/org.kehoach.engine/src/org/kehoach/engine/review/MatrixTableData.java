// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.review;

import java.util.Set;
import java.util.stream.Collectors;

import org.kehoach.engine.Overview;
import org.kehoach.engine.report.Report;
import org.kehoach.engine.trace.TraceWords;
import org.kehoach.trace.coverage.Obligation;
import org.kehoach.trace.coverage.Tally;
import org.kehoach.trace.graph.TraceGraph;
import org.kehoach.trace.matrix.Axis;
import org.kehoach.trace.matrix.MatrixView;

/** An arranged matrix with the words of its heads, made once, since they are painted again and again. */
public final class MatrixTableData {

	/** Behind the name of the plan that rows are sorted by. */
	private static final String SORTED = " ▾";
	/** No name begins like this. */
	private static final String GROUP = "\n";

	private final Overview overview;
	private final TraceGraph graph;
	private final ReviewNames names;
	private final MatrixView view;
	private final MatrixChoice choice;
	private final String[] rowNames;
	private final String[] rowTexts;
	private final String[] rowShares;
	private final String[] columnNames;
	private final String[] columnIssuers;
	private final String[] columnShares;
	private final Tally found;

	/** @param found all obligations that the words let through, whatever has become of them */
	MatrixTableData(Overview overview, MatrixView view, MatrixChoice choice, Tally found) {
		this.overview = overview;
		this.graph = overview.graph();
		this.names = new ReviewNames(overview);
		this.view = view;
		this.choice = choice;
		this.found = found;
		int rows = view.rows().size();
		rowNames = new String[rows];
		rowTexts = new String[rows];
		rowShares = new String[rows];
		for (int row = 0; row < rows; row++) {
			boolean group = view.rows().isGroup(row);
			rowNames[row] = group ? "" : graph.fullName(item(row));
			rowTexts[row] = group ? head(view.rows(), row, choice.foldedRows()) : names.text(item(row)).replaceAll("\\s+", " ");
			rowShares[row] = share(view.rowTally(row));
		}
		int columns = view.columns().size();
		columnNames = new String[columns];
		columnIssuers = new String[columns];
		columnShares = new String[columns];
		for (int column = 0; column < columns; column++) {
			columnNames[column] = view.columns().isGroup(column) ? head(view.columns(), column, choice.foldedColumns())
					: names.plan(plan(column)) + (names.planId(plan(column)).equals(choice.rowOrder().column()) ? SORTED : "");
			columnIssuers[column] = view.columns().isGroup(column) ? "" : names.issuerBeside(plan(column));
			columnShares[column] = share(view.columnTally(column));
		}
	}

	/** The sign tells whether the group can be folded or opened. */
	private static String head(Axis axis, int position, Set<String> folded) {
		String name = axis.groupName(position);
		return (folded.contains(name) ? "▸ " : "▾ ") + name;
	}

	private static String share(Tally tally) {
		return tally.answered() + "/" + tally.total();
	}

	public Overview overview() {
		return overview;
	}

	public MatrixView view() {
		return view;
	}

	public MatrixChoice choice() {
		return choice;
	}

	/** Number of the item of a row that is no group. */
	public int item(int row) {
		return view.matrix().item(view.rows().line(row));
	}

	/** Number of the plan of a column that is no group. */
	public int plan(int column) {
		return view.matrix().plan(view.columns().line(column));
	}

	/** Full name of the item; empty for a group. */
	public String rowName(int row) {
		return rowNames[row];
	}

	/** The item's sentence, or the name of the group. */
	public String rowText(int row) {
		return rowTexts[row];
	}

	/** "3/5": obligations answered. */
	public String rowShare(int row) {
		return rowShares[row];
	}

	/** Short name of the plan, or the name of the group. */
	public String columnName(int column) {
		return columnNames[column];
	}

	/** Who issues the plan, where the name does not tell it; else, and for a group, the empty text. */
	public String columnIssuer(int column) {
		return columnIssuers[column];
	}

	/** "3/5": obligations answered. */
	public String columnShare(int column) {
		return columnShares[column];
	}

	/** What a row is, in full. */
	public String rowTip(int row) {
		if (view.rows().isGroup(row)) {
			return view.rows().groupName(row) + "\n" + words(view.rowTally(row));
		}
		int item = item(row);
		return rowNames[row] + " (" + TraceWords.of(graph.item(item).kind()) + ", " + names.planAndIssuer(graph.planOf(item)) + ")\n" + rowTexts[row]
				+ "\n" + names.area(item) + "\n" + words(view.rowTally(row));
	}

	/** What a column is, in full. */
	public String columnTip(int column) {
		if (view.columns().isGroup(column)) {
			return view.columns().groupName(column) + "\n" + words(view.columnTally(column));
		}
		int plan = plan(column);
		return names.planAndIssuer(plan) + "\n" + names.title(plan) + "\n" + words(view.columnTally(column));
	}

	private static String words(Tally tally) {
		return Messages.get("gaps-summary", tally.total(), tally.covered(), tally.partly(), tally.waived(), tally.missing());
	}

	/** What a cell says, in full; never null. */
	public String cellTip(int row, int column) {
		if (view.rows().isGroup(row) || view.columns().isGroup(column)) {
			int value = view.value(row, column);
			return value < MatrixView.SHARE ? Messages.get("matrix-not-obliged-group")
					: value == MatrixView.SHARE_PARTLY ? Messages.get("matrix-share-partly") : Messages.get("matrix-share", value - MatrixView.SHARE);
		}
		String plan = names.planAndIssuer(plan(column));
		String asked = "\n" + Messages.get("matrix-asked", rowNames[row], rowTexts[row]);
		Obligation obligation = view.matrix().obligation(view.rows().line(row), view.columns().line(column));
		if (obligation == null) {
			return Messages.get("matrix-cell", plan, Messages.get("matrix-not-obliged")) + asked;
		}
		String more = switch (obligation.status()) {
		case WAIVED -> "\n" + Messages.get("matrix-reason", String.valueOf(obligation.waiver().reason()));
		case MISSING -> "\n" + Messages.get("matrix-missing");
		case COVERED, PARTLY -> obligation.covering().stream()
				.map(item -> "\n" + Messages.get("matrix-by", graph.fullName(item), names.text(item).replaceAll("\\s+", " ")))
				.collect(Collectors.joining());
		};
		String findings = obligation.findings().stream()
				.map(finding -> "\n" + Messages.get("rule-" + finding.kind()) + side("matrix-own", finding.own()) + side("matrix-wanted", finding.wanted()))
				.collect(Collectors.joining());
		return Messages.get("matrix-cell", plan, TraceWords.of(obligation.status())) + asked + more + findings;
	}

	private static String side(String key, String wording) {
		return wording == null || wording.isBlank() ? "" : " – " + Messages.get(key, wording);
	}

	/** Where a cell leads: to the item that covers, to the waiver, or to the plan that lacks something; null for shares. */
	public Place cellPlace(int row, int column) {
		if (view.rows().isGroup(row) || view.columns().isGroup(column)) {
			return null;
		}
		int plan = plan(column);
		Obligation obligation = view.matrix().obligation(view.rows().line(row), view.columns().line(column));
		if (obligation != null && !obligation.covering().isEmpty()) {
			return names.place(obligation.covering().getFirst());
		}
		return obligation != null && obligation.waiver() != null ? new Place(overview.file(plan), obligation.waiver().line())
				: names.planPlace(plan);
	}

	/** The item that a cell is about: the one that covers, else the one above; null for shares. */
	public String cellItem(int row, int column) {
		if (view.rows().isGroup(row) || view.columns().isGroup(column)) {
			return null;
		}
		Obligation obligation = view.matrix().obligation(view.rows().line(row), view.columns().line(column));
		return obligation == null || obligation.covering().isEmpty() ? rowNames[row] : graph.fullName(obligation.covering().getFirst());
	}

	/** Where a row leads; null for a group. */
	public Place rowPlace(int row) {
		return view.rows().isGroup(row) ? null : names.place(item(row));
	}

	/** Where a column leads; null for a group. */
	public Place columnPlace(int column) {
		return view.columns().isGroup(column) ? null : names.planPlace(plan(column));
	}

	/** What a row is found again by in another arrangement. */
	public String rowKey(int row) {
		return view.rows().isGroup(row) ? GROUP + view.rows().groupName(row) : rowNames[row];
	}

	/** As {@link #rowKey}. */
	public String columnKey(int column) {
		return view.columns().isGroup(column) ? GROUP + view.columns().groupName(column) : columnPlan(column);
	}

	/** Name of the plan of a column; null for a group. */
	public String columnPlan(int column) {
		return view.columns().isGroup(column) ? null : names.planId(plan(column));
	}

	/** All obligations that the words let through, whatever has become of them: what there would be to see with another status. */
	public Tally found() {
		return found;
	}

	/** Everything in one sentence. */
	public String summary() {
		return words(view.total());
	}

	/** To be written to a file. */
	public Report report() {
		return MatrixSheet.of(view, names);
	}
}
