// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.kehoach.documents.table.BodyRow;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.ColumnRole;
import org.kehoach.documents.table.Covered;
import org.kehoach.documents.table.Slot;
import org.kehoach.model.Activity;
import org.kehoach.model.Area;
import org.kehoach.model.Goal;
import org.kehoach.model.Indicator;
import org.kehoach.model.Item;
import org.kehoach.model.Task;
import org.kehoach.model.WorkAttributes;

/**
 * Rows of tasks: one for each activity. What is said of the task as a whole goes
 * over all its rows; what an activity does not say it takes from the task.
 */
final class TaskRows implements ItemRows {
	private final List<ColumnRole> roles;

	TaskRows(List<ColumnRole> roles) {
		this.roles = roles;
	}

	@Override
	public List<Item> items(Area area) {
		return area.getItems().stream().filter(Task.class::isInstance).toList();
	}

	@Override
	public List<BodyRow> rows(Item item, Area area, int number) {
		Task task = (Task) item;
		int count = Math.max(1, task.getActivities().size());
		List<List<Slot>> rows = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			rows.add(new ArrayList<>());
		}
		for (ColumnRole role : roles) {
			List<Slot> column = switch (role) {
			case NUMBER -> whole(Cell.of(Integer.toString(number)), count);
			case CODE -> whole(Cell.of(Texts.orEmpty(task.getName())), count);
			case AREA -> whole(Cells.text(area.getTitle()), count);
			case GOAL -> whole(Cells.titles(served(task)), count);
			case INDICATOR -> whole(Cells.titles(indicators(task)), count);
			case TASK -> whole(Cells.text(task.getTitle()), count);
			case NOTE -> whole(Cells.text(task.getNote()), count);
			case ACTIVITY -> activities(task);
			case PRODUCT -> each(task, work -> !work.getProducts().isEmpty(), work -> Cells.products(work.getProducts()));
			case LEAD -> each(task, work -> !work.getLeads().isEmpty(), work -> Cells.units(work.getLeads()));
			case COORDINATION ->
				each(task, work -> !work.getCoordinators().isEmpty(), work -> Cells.units(work.getCoordinators()));
			case TIMING -> each(task, work -> work.getTiming() != null, work -> Cells.timing(work.getTiming()));
			case FUNDING -> each(task, work -> work.getFunding() != null, work -> Cells.funding(work.getFunding()));
			case RESULT, SUPPORT, RATIONALE, UNIT, POPULATION, TARGET, MILESTONE, PARENT, OTHER -> whole(Cell.EMPTY, count);
			};
			for (int i = 0; i < count; i++) {
				rows.get(i).add(column.get(i));
			}
		}
		return rows.stream().map(BodyRow::new).toList();
	}

	/** Goals and indicators; only goals when the indicators have a column of their own. */
	private List<? extends Item> served(Task task) {
		return roles.contains(ColumnRole.INDICATOR)
				? task.getServes().stream().filter(Goal.class::isInstance).toList()
				: task.getServes();
	}

	private static List<Item> indicators(Task task) {
		return task.getServes().stream().filter(Indicator.class::isInstance).toList();
	}

	private static List<Slot> activities(Task task) {
		return task.getActivities().isEmpty() ? List.of(Cell.EMPTY)
				: task.getActivities().stream().<Slot>map(activity -> Cells.text(activity.getTitle())).toList();
	}

	/** One cell for each activity, or one for the task when no activity says anything of its own. */
	private static List<Slot> each(Task task, Predicate<WorkAttributes> says, Function<WorkAttributes, Cell> cell) {
		List<Activity> activities = task.getActivities();
		if (activities.stream().noneMatch(says)) {
			return whole(cell.apply(task), Math.max(1, activities.size()));
		}
		return activities.stream().<Slot>map(activity -> cell.apply(says.test(activity) ? activity : task)).toList();
	}

	private static List<Slot> whole(Cell cell, int rows) {
		List<Slot> slots = new ArrayList<>();
		slots.add(cell.over(rows));
		while (slots.size() < rows) {
			slots.add(Covered.COVERED);
		}
		return slots;
	}
}
