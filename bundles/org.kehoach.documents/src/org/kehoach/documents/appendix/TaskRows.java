// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.ColumnRole;
import org.kehoach.documents.table.Covered;
import org.kehoach.documents.table.Slot;
import org.kehoach.documents.table.Source;
import org.kehoach.model.Area;
import org.kehoach.model.Goal;
import org.kehoach.model.Indicator;
import org.kehoach.model.Item;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Task;

/**
 * Rows of tasks: one for each activity where the activities have a column, and
 * those of the subtasks below. What is said of the task as a whole goes over all rows
 * of its own.
 */
final class TaskRows implements ItemRows<Task> {
	private final List<ShownColumn> columns;
	private final boolean activities;
	private final boolean indicators;

	TaskRows(List<ShownColumn> columns) {
		this.columns = columns;
		this.activities = TableColumns.contain(columns, ColumnRole.ACTIVITY);
		this.indicators = TableColumns.contain(columns, ColumnRole.INDICATOR);
	}

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
		int count = activities ? Math.max(1, task.getActivities().size()) : 1;
		List<List<Slot>> rows = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			rows.add(new ArrayList<>());
		}
		for (ShownColumn column : columns) {
			List<? extends Slot> slots = slots(column.role(), task, place, count);
			for (int i = 0; i < count; i++) {
				rows.get(i).add(slots.get(i));
			}
		}
		return rows;
	}

	private List<? extends Slot> slots(ColumnRole role, Task task, Place place, int rows) {
		return switch (role) {
		case PRODUCT, LEAD, COORDINATION, SUPPORT, TIMING, FUNDING -> {
			WorkValue value = WorkValue.of(role);
			List<Cell> cells = activities ? value.ofActivities(task) : List.of(value.ofAll(task));
			yield cells.size() == rows ? cells : over(cells.getFirst(), rows);
		}
		case ACTIVITY -> task.getActivities().isEmpty() ? List.of(Cell.EMPTY)
				: task.getActivities().stream()
						.map(activity -> Cells.text(activity.getTitle(), activity, Literals.ACTIVITY__TITLE)).toList();
		case NUMBER -> over(Cell.of(place.number()), rows);
		case CODE -> over(Cell.of(place.code()), rows);
		case AREA -> over(area(place.area()), rows);
		case GOAL -> over(Cells.titles(goals(task)), rows);
		case INDICATOR -> over(Cells.titles(Items.served(task).stream().filter(Indicator.class::isInstance).toList()), rows);
		case TASK -> over(Cells.text(task.getTitle(), task, Literals.ITEM__TITLE), rows);
		case NOTE -> over(Cells.text(task.getNote(), task, Literals.TASK__NOTE), rows);
		case RATIONALE -> over(Cells.text(task.getRationale(), task, Literals.TASK__RATIONALE), rows);
		case RESULT -> over(Results.of(Items.measured(task), indicators), rows);
		case PARENT -> over(Cells.parents(Stream.concat(task.getImplements().stream(), task.getRefines().stream())
				.distinct().toList()), rows);
		case UNIT, POPULATION, TARGET, MILESTONE, OTHER -> over(Cell.EMPTY, rows);
		};
	}

	/** Goals and indicators; only goals when the indicators have a column of their own. */
	private List<? extends Item> goals(Task task) {
		List<Item> served = Items.served(task);
		return indicators ? served.stream().filter(Goal.class::isInstance).toList() : served;
	}

	@Override
	public boolean allFromArea(ColumnRole role, Area area, List<Task> items) {
		WorkValue value = WorkValue.of(role);
		return value != null && value.handedDown() && value.says().test(area) && items.stream().noneMatch(value::saidIn);
	}

	@Override
	public boolean hides(Task task) {
		return false;
	}

	@Override
	public Source source(Task task, int row) {
		return Source.of(activities && row < task.getActivities().size() ? task.getActivities().get(row) : task);
	}

	/** The name of an area in a column of its own. */
	static Cell area(Area area) {
		return area == null ? Cell.EMPTY : Cells.text(area.getTitle(), area, Literals.AREA__TITLE);
	}

	/** A cell over several rows. */
	static List<Slot> over(Cell cell, int rows) {
		List<Slot> slots = new ArrayList<>();
		slots.add(cell.over(rows));
		while (slots.size() < rows) {
			slots.add(Covered.COVERED);
		}
		return slots;
	}
}
