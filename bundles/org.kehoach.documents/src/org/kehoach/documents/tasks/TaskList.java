// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.tasks;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.kehoach.documents.table.DocumentInfo;
import org.kehoach.documents.text.Capitals;

/**
 * What one unit has to do.
 *
 * @param info
 *            what files of the list tell about themselves, never null
 * @param unit
 *            title of the unit, never null
 * @param assignments
 *            sorted by role, then by date with those without one last, then as in the
 *            plans; never null
 */
public record TaskList(DocumentInfo info, String unit, List<Assignment> assignments) {

	private static final Comparator<Assignment> ORDER = Comparator.comparing(Assignment::role)
			.thenComparing(Assignment::due, Comparator.nullsLast(Comparator.naturalOrder()));

	public TaskList {
		Objects.requireNonNull(info, "info");
		Objects.requireNonNull(unit, "unit");
		// the sort is stable: what has the same date stays in the order of the plans
		assignments = assignments.stream().sorted(ORDER).toList();
	}

	/**
	 * The plans that the work comes from, by type and number.
	 *
	 * @return each once, never null
	 */
	public List<String> plans() {
		return assignments.stream().map(Assignment::plan).distinct().toList();
	}

	/**
	 * Whether some of the work is of a kind.
	 *
	 * @param kind
	 *            never null
	 * @return false for a list without work
	 */
	public boolean any(Predicate<Assignment> kind) {
		return assignments.stream().anyMatch(kind);
	}

	/**
	 * The heading of the list, in capitals.
	 *
	 * @return never null
	 */
	public String title() {
		return TaskTable.TITLE + Capitals.of(unit);
	}

	/**
	 * The line below the heading that names the plans.
	 *
	 * @return never null; empty for a list without work
	 */
	public String source() {
		return assignments.isEmpty() ? "" : plans().stream().collect(Collectors.joining("; ", "(Theo ", ")"));
	}
}
