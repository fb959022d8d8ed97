// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.trace;

import org.kehoach.trace.coverage.Status;
import org.kehoach.trace.criteria.Criterion;
import org.kehoach.trace.criteria.Result.Answer;
import org.kehoach.trace.differences.Change;
import org.kehoach.trace.differences.Group;
import org.kehoach.trace.facts.ItemKind;
import org.kehoach.trace.facts.LinkKind;

/** The words of tracing in the system's language, as its documents have them. */
public final class TraceWords {

	private TraceWords() {
	}

	public static String of(ItemKind kind) {
		return Messages.get("kind-" + kind);
	}

	public static String of(LinkKind kind) {
		return Messages.get("link-" + kind);
	}

	public static String of(Status status) {
		return Messages.get("status-" + status);
	}

	public static String of(Criterion criterion) {
		return Messages.get("criterion-" + criterion);
	}

	public static String of(Answer answer) {
		return Messages.get("answer-" + answer);
	}

	public static String of(Change.Kind kind) {
		return Messages.get("change-" + kind);
	}

	/** Heading of the changes of a group. */
	public static String of(Group group) {
		return Messages.get("table-diff-" + group);
	}

	/** What is said of items outside every area. */
	public static String noArea() {
		return Messages.get("no-area");
	}

	/** What is said in place of a unit that is not known. */
	public static String unknownUnit() {
		return Messages.get("unknown-unit");
	}

	/** What a changed thing is, and in which respect it changed: "task: deadline". */
	public static String what(TraceDocument.ChangeRow row) {
		return ChangeTexts.what(row);
	}
}
