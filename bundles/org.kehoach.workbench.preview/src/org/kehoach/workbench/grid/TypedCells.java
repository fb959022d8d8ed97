// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.kehoach.language.ide.tasks.TaskColumn;

/**
 * What people have typed into cells and the text does not have: because it is just being written there, or because it was refused.
 * The cells go on showing it, so that nobody types it twice. UI thread only.
 */
final class TypedCells {

	/** Of a row, by its id. */
	private record Place(String row, TaskColumn column) {
	}

	/**
	 * @param problem why it was refused; null for what was not
	 * @param written whether the text has it already, and the table is about to show it
	 */
	private record Typed(String value, String problem, boolean written) {
	}

	private final Map<Place, Typed> typed = new HashMap<>();

	/** It is on its way into the text. */
	void writing(String row, TaskColumn column, String value) {
		typed.put(new Place(row, column), new Typed(value, null, false));
	}

	/** The text has it, or has what is shown else. */
	void written(String row, TaskColumn column) {
		typed.computeIfPresent(new Place(row, column), (place, cell) -> new Typed(cell.value(), null, true));
	}

	/** It was not taken over. */
	void refused(String row, TaskColumn column, String value, String problem) {
		typed.put(new Place(row, column), new Typed(value, problem, false));
	}

	/** The table shows the text as it is now, with these rows. */
	void read(Set<String> rows) {
		typed.entrySet().removeIf(entry -> entry.getValue().written() || !rows.contains(entry.getKey().row()));
	}

	/** Gives up what was refused. @return whether there was something */
	boolean giveUp(String row, TaskColumn column) {
		return problem(row, column) != null && typed.remove(new Place(row, column)) != null;
	}

	/** Another plan is shown. */
	void forget() {
		typed.clear();
	}

	/** What was typed; null for what the text says. */
	String value(String row, TaskColumn column) {
		Typed cell = typed.isEmpty() ? null : typed.get(new Place(row, column));
		return cell == null ? null : cell.value();
	}

	/** Why what was typed was refused; null if nothing was. */
	String problem(String row, TaskColumn column) {
		Typed cell = typed.isEmpty() ? null : typed.get(new Place(row, column));
		return cell == null ? null : cell.problem();
	}
}
