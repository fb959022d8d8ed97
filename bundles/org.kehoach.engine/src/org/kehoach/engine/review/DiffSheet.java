// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.review;

import java.nio.file.Files;
import java.nio.file.Path;

import org.kehoach.engine.report.Cell;
import org.kehoach.engine.report.Cell.Tone;
import org.kehoach.engine.review.Sheet.Grouping;
import org.kehoach.engine.trace.TraceDocument;
import org.kehoach.engine.trace.TraceDocument.ChangeRow;
import org.kehoach.engine.trace.TraceWords;
import org.kehoach.trace.differences.Change;
import org.kehoach.trace.differences.Group;

/** What two versions say differently. */
final class DiffSheet {

	private DiffSheet() {
	}

	static Sheet sheet(TraceDocument.Diff diff, Path folder) {
		SheetBuilder sheet = new SheetBuilder("diff").column("group", 22, Grouping.WHOLE).column("change", 10, Grouping.WHOLE)
				.column("what", 22, Grouping.WHOLE).column("plan", 18, Grouping.WHOLE).column("name", 18, Grouping.NONE)
				.column("before", 0, Grouping.NONE).column("after", 0, Grouping.NONE).column("text", 0, Grouping.NONE);
		sheet.note(Messages.get("diff-sides", diff.before().source(), diff.after().source(), diff.changes().size()));
		for (ChangeRow row : diff.changes()) {
			Change.Kind kind = Change.Kind.valueOf(row.kind());
			Tone tone = switch (kind) {
			case ADDED -> Tone.GOOD;
			case REMOVED, BROKEN -> Tone.BAD;
			default -> Tone.FAIR;
			};
			sheet.line(place(row, folder), row.name(), row, Cell.of(TraceWords.of(Group.valueOf(row.group()))),
					new Cell(TraceWords.of(kind), tone), Cell.of(TraceWords.what(row)), Cell.of(row.plan()), Cell.name(row.name()),
					Cell.of(row.before()), Cell.of(row.after()), Cell.of("TITLE".equals(row.property()) ? null : row.title()));
		}
		return sheet.build();
	}

	/** What went is in the version before only. */
	private static Place place(ChangeRow row, Path folder) {
		if (row.file() == null || row.kind().equals("REMOVED") && row.property() == null) {
			return null;
		}
		Path file = folder.resolve(row.file());
		return Files.exists(file) ? new Place(file, row.line()) : null;
	}
}
