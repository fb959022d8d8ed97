// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.trace;

import java.util.ArrayList;
import java.util.List;

import org.kehoach.engine.trace.TraceDocument.ChangeRow;
import org.kehoach.engine.trace.TraceDocument.Side;

/** What two versions say differently, in words. */
public final class ChangeTexts {

	private ChangeTexts() {
	}

	/** Between what was compared, and whether something could not be. */
	public static List<String> sides(TraceDocument.Diff diff) {
		List<String> notes = new ArrayList<>();
		notes.add(Messages.get("diff-sides", side(diff.before()), side(diff.after())));
		for (Side side : List.of(diff.before(), diff.after())) {
			if (side.errors() > 0) {
				notes.add(Messages.get("diff-errors", side.source(), side.errors()));
			}
		}
		return notes;
	}

	private static String side(Side side) {
		return side.commit() == null ? side.source()
				: Messages.get("diff-commit", side.source(), side.commit(), ImpactReport.day(side.date()));
	}

	/** Where it is told, by the group's name in the document. */
	public static String group(String group) {
		return Messages.get("table-diff-" + group);
	}

	/** What became of it. */
	public static String kind(ChangeRow row) {
		return Messages.get("change-" + row.kind());
	}

	/** What it is, and in what it differs. */
	public static String what(ChangeRow row) {
		String subject = Messages.get("subject-" + row.subject());
		if (row.parts() > 0) {
			return Messages.get("diff-parts", subject, row.parts());
		}
		return row.property() == null ? subject : subject + ": " + Messages.get("property-" + row.property());
	}
}
