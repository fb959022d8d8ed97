// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.ColumnRole;
import org.kehoach.model.Activity;
import org.kehoach.model.Funding;
import org.kehoach.model.Plan;
import org.kehoach.model.Task;
import org.kehoach.model.Timing;
import org.kehoach.model.Unit;
import org.kehoach.model.WorkAttributes;

/**
 * A piece of work that units can be charged with: a task, or one activity of it where
 * activities have units or times of their own. It has what it takes from its task and
 * from the tasks and the area around.
 *
 * @param task
 *            never null
 * @param activity
 *            null for a task as a whole
 * @param number
 *            as the plan's appendix prints it; empty if no appendix lists the task
 * @param leads
 *            who leads, never null
 * @param coordinators
 *            never null
 * @param supporters
 *            never null
 * @param timing
 *            null if there is none
 * @param products
 *            as a table shows them, never null
 * @param funding
 *            as a table shows it, never null
 * @param ownFunding
 *            what the work says of funding itself; null if it says nothing or takes it
 *            from around, where the amount is meant for several pieces of work
 */
public record WorkItem(Task task, Activity activity, String number, List<Unit> leads, List<Unit> coordinators,
		List<Unit> supporters, Timing timing, Cell products, Cell funding, Funding ownFunding) {

	public WorkItem {
		leads = List.copyOf(leads);
		coordinators = List.copyOf(coordinators);
		supporters = List.copyOf(supporters);
	}

	/**
	 * All work of a plan in the order of the text. A task that is divided into tasks is
	 * left to these, unless it has products or activities of its own.
	 *
	 * @param plan
	 *            a plan whose references are resolved, never null
	 * @return never null
	 */
	public static List<WorkItem> of(Plan plan) {
		Map<Task, String> numbers = PrintedNumbers.of(plan);
		List<WorkItem> items = new ArrayList<>();
		for (Task task : Items.tasks(plan)) {
			if (task.getSubtasks().isEmpty() || !task.getProducts().isEmpty() || !task.getActivities().isEmpty()) {
				add(task, numbers.getOrDefault(task, ""), items);
			}
		}
		return items;
	}

	private static void add(Task task, String number, List<WorkItem> items) {
		if (task.getActivities().stream().noneMatch(WorkItem::standsAlone)) {
			items.add(of(task, null, number, WorkValue.of(ColumnRole.PRODUCT).ofAll(task)));
			return;
		}
		boolean ownProducts = task.getActivities().stream().noneMatch(activity -> activity.getProducts().isEmpty());
		if (ownProducts && !task.getProducts().isEmpty()) {
			// no activity takes the task's products: they would be lost
			items.add(of(task, null, number, Cells.products(task.getProducts())));
		}
		for (Activity activity : task.getActivities()) {
			items.add(of(task, activity, number,
					Cells.products(activity.getProducts().isEmpty() ? task.getProducts() : activity.getProducts())));
		}
	}

	private static boolean standsAlone(Activity activity) {
		return !activity.getLeads().isEmpty() || !activity.getCoordinators().isEmpty()
				|| !activity.getSupporters().isEmpty() || activity.getTiming() != null;
	}

	private static WorkItem of(Task task, Activity activity, String number, Cell products) {
		WorkAttributes own = activity == null ? task : activity;
		return new WorkItem(task, activity, number, source(WorkValue.LEADS, task, activity).getLeads(),
				source(WorkValue.COORDINATORS, task, activity).getCoordinators(),
				source(WorkValue.SUPPORTERS, task, activity).getSupporters(),
				source(WorkValue.of(ColumnRole.TIMING), task, activity).getTiming(), products,
				funding(task, activity), own.getFunding());
	}

	private static WorkAttributes source(WorkValue value, Task task, Activity activity) {
		return activity != null && value.says().test(activity) ? activity : value.source(task);
	}

	/** That of a task as a whole is that of its activities too. */
	private static Cell funding(Task task, Activity activity) {
		WorkValue funding = WorkValue.of(ColumnRole.FUNDING);
		Set<WorkAttributes> works = activity == null ? funding.works(task) : Set.of(source(funding, task, activity));
		return Cells.joined(works.stream().map(funding.cell()).toList());
	}

	/**
	 * Units as a table shows them: by their short names where they have one.
	 *
	 * @param units
	 *            never null
	 * @return never null
	 */
	public static Cell names(List<Unit> units) {
		return Cells.units(units);
	}

	/**
	 * A time as a table shows it: the author's words.
	 *
	 * @param timing
	 *            may be null
	 * @return never null
	 */
	public static Cell time(Timing timing) {
		return Cells.timing(timing);
	}

	/**
	 * Type and number of a plan, or of the document that issues it; else its type and title.
	 *
	 * @param plan
	 *            never null
	 * @return never null
	 */
	public static String citation(Plan plan) {
		return Citations.of(plan);
	}
}
