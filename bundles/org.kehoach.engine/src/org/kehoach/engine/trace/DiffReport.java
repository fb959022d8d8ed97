// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.kehoach.engine.report.Cell;
import org.kehoach.engine.report.Cell.Tone;
import org.kehoach.engine.report.Report;
import org.kehoach.engine.report.ReportTable;
import org.kehoach.engine.trace.TraceDocument.ChangeRow;
import org.kehoach.engine.trace.TraceDocument.GroupRow;

/** What two versions say differently as tables for a person. */
final class DiffReport {

	private final TraceDocument.Diff diff;
	private final UnaryOperator<String> places;
	private final boolean whole;

	/** @param whole false to show of long sentences only where they differ, as a terminal has no room for both */
	DiffReport(TraceDocument.Diff diff, UnaryOperator<String> places, boolean whole) {
		this.diff = diff;
		this.places = places;
		this.whole = whole;
	}

	Report report() {
		List<String> notes = new ArrayList<>(ChangeTexts.sides(diff));
		notes.add(Messages.get("diff-summary", diff.changes().size()));
		List<ReportTable> tables = new ArrayList<>();
		if (!diff.changes().isEmpty()) {
			tables.add(TraceReports.table("diff", List.of("kind", "added", "removed", "changed"), false,
					diff.counts().stream().map(DiffReport::counts).toList()));
		}
		for (GroupRow group : diff.counts()) {
			tables.add(TraceReports.table("diff-" + group.group(), List.of("place", "change", "what", "name", "before", "after", "title"), false,
					diff.changes().stream().filter(row -> row.group().equals(group.group())).map(this::row).toList()));
		}
		return new Report(Messages.get("title-diff"), notes, tables);
	}

	private static List<Cell> counts(GroupRow row) {
		return List.of(Cell.of(ChangeTexts.group(row.group())), Cell.of(row.added()), Cell.of(row.removed()),
				Cell.of(row.changed()));
	}

	private List<Cell> row(ChangeRow row) {
		Excerpt excerpt = whole ? new Excerpt(row.before(), row.after()) : Excerpt.of(row.before(), row.after());
		return List.of(Cell.name(file(row) + (row.line() == 0 ? "" : ":" + row.line())), kind(row), Cell.of(ChangeTexts.what(row)),
				Cell.name(row.name()), Cell.of(excerpt.before()), Cell.of(excerpt.after()),
				Cell.of("TITLE".equals(row.property()) ? null : row.title()));
	}

	/** What went is in the version before only. */
	private String file(ChangeRow row) {
		return row.kind().equals("REMOVED") && row.property() == null ? row.file() : places.apply(row.file());
	}

	private static Cell kind(ChangeRow row) {
		Tone tone = switch (row.kind()) {
		case "ADDED" -> Tone.GOOD;
		case "REMOVED", "BROKEN" -> Tone.BAD;
		default -> Tone.FAIR;
		};
		return new Cell(ChangeTexts.kind(row), tone);
	}

	/** One row a change, for a spreadsheet. */
	ReportTable all() {
		return TraceReports.table("diff", List.of("file", "line", "kind", "change", "what", "plan", "name", "title", "before", "after"), false,
				diff.changes().stream().map(row -> List.of(Cell.name(file(row)), Cell.of(row.line()),
						Cell.of(ChangeTexts.group(row.group())), kind(row), Cell.of(ChangeTexts.what(row)), Cell.name(row.plan()),
						Cell.name(row.name()), Cell.of(row.title()), Cell.of(row.before()), Cell.of(row.after()))).toList());
	}
}
