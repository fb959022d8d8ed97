// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.ColumnRole;
import org.kehoach.documents.table.Slot;
import org.kehoach.model.Appendix;
import org.kehoach.model.Area;
import org.kehoach.model.Item;
import org.kehoach.model.Numbering;
import org.kehoach.model.Plan;
import org.kehoach.model.Task;

/**
 * The numbers under which tasks stand in the first appendix of their plan that lists
 * tasks. Where numbers begin anew below each group row, that of the group stands in front.
 */
final class PrintedNumbers {

	private PrintedNumbers() {
	}

	/** Without entries if no appendix lists tasks. */
	static Map<Task, String> of(Plan plan) {
		Map<Task, String> numbers = new IdentityHashMap<>();
		plan.getAppendices().stream().filter(appendix -> !appendix.isIndicators()).findFirst()
				.ifPresent(appendix -> read(plan, appendix, numbers));
		return numbers;
	}

	/** Lets the table be numbered, which takes down the numbers in the place of its cells. */
	private static void read(Plan plan, Appendix appendix, Map<Task, String> numbers) {
		boolean anew = appendix.isGrouped() && appendix.getNumbering() == Numbering.PER_GROUP;
		new TableRows<>(plan, appendix, List.of(), new ItemRows<Task>() {

			@Override
			public List<Task> items(List<? extends Item> all) {
				return Items.of(Task.class, all);
			}

			@Override
			public List<Task> parts(Task task) {
				return task.getSubtasks();
			}

			@Override
			public List<List<Slot>> rows(Task task, Place place) {
				numbers.put(task, anew ? place.code() : place.number());
				return List.of(new ArrayList<>(List.of(Cell.EMPTY)));
			}

			@Override
			public boolean allFromArea(ColumnRole role, Area area, List<Task> items) {
				return false;
			}

			@Override
			public boolean hides(Task task) {
				return false;
			}
		}, new ArrayList<>()).build();
	}
}
