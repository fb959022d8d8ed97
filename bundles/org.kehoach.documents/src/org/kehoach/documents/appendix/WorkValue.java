// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.ColumnRole;
import org.kehoach.documents.table.Source;
import org.kehoach.model.Activity;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Task;
import org.kehoach.model.WorkAttributes;

/**
 * What a column shows of a piece of work. An activity takes what it does not say
 * itself from its task; except for the products, which are each task's own, a task
 * takes it from the task or area around it.
 *
 * @param says
 *            whether a piece of work says it itself
 * @param cell
 *            what it says
 * @param handedDown
 *            whether a task takes it from what is around it
 */
record WorkValue(Predicate<WorkAttributes> says, Function<WorkAttributes, Cell> cell, boolean handedDown) {
	static final WorkValue LEADS = shown(work -> !work.getLeads().isEmpty(),
			work -> Cells.units(work.getLeads()), true, Literals.WORK_ATTRIBUTES__LEADS);
	static final WorkValue COORDINATORS = shown(work -> !work.getCoordinators().isEmpty(),
			work -> Cells.units(work.getCoordinators()), true, Literals.WORK_ATTRIBUTES__COORDINATORS);
	static final WorkValue SUPPORTERS = shown(work -> !work.getSupporters().isEmpty(),
			work -> Cells.units(work.getSupporters()), true, Literals.WORK_ATTRIBUTES__SUPPORTERS);
	private static final Map<ColumnRole, WorkValue> ALL = new EnumMap<>(Map.of(
			ColumnRole.LEAD, LEADS, ColumnRole.COORDINATION, COORDINATORS, ColumnRole.SUPPORT, SUPPORTERS,
			ColumnRole.TIMING,
			shown(work -> work.getTiming() != null, work -> Cells.timing(work.getTiming()), true,
					Literals.WORK_ATTRIBUTES__TIMING),
			ColumnRole.FUNDING,
			shown(work -> work.getFunding() != null, work -> Cells.funding(work.getFunding()), true,
					Literals.WORK_ATTRIBUTES__FUNDING),
			ColumnRole.PRODUCT,
			shown(work -> !work.getProducts().isEmpty(), work -> Cells.products(work.getProducts()), false,
					Literals.WORK_ATTRIBUTES__PRODUCTS)));

	/** Its cells know what they come from; the work as a whole where it says nothing. */
	private static WorkValue shown(Predicate<WorkAttributes> says, Function<WorkAttributes, Cell> cell, boolean handedDown,
			EStructuralFeature feature) {
		return new WorkValue(says,
				work -> cell.apply(work).from(Source.of(work, says.test(work) ? feature : null)), handedDown);
	}

	/** Null if the column shows nothing of this kind. */
	static WorkValue of(ColumnRole role) {
		return ALL.get(role);
	}

	/** The task or what is around it, whichever says it first; the task itself if nothing does. */
	WorkAttributes source(Task task) {
		for (EObject around = task; around != null && (handedDown || around == task); around = around.eContainer()) {
			if (around instanceof WorkAttributes work && says.test(work)) {
				return work;
			}
		}
		return task;
	}

	/** One cell for each activity, or a single one if no activity says anything of its own. */
	List<Cell> ofActivities(Task task) {
		WorkAttributes source = source(task);
		return saidByActivity(task)
				? task.getActivities().stream().map(activity -> cell.apply(says.test(activity) ? activity : source)).toList()
				: List.of(cell.apply(source));
	}

	/** What is said of the task and its activities in one cell. */
	Cell ofAll(Task task) {
		return Cells.joined(works(task).stream().map(cell).toList());
	}

	/** The task, its activities or what is around them, as far as it holds for one of them. */
	Set<WorkAttributes> works(Task task) {
		WorkAttributes source = source(task);
		Set<WorkAttributes> works = new LinkedHashSet<>();
		if (!saidByActivity(task) || says.test(task)) {
			works.add(source);
		}
		for (Activity activity : task.getActivities()) {
			works.add(says.test(activity) ? activity : source);
		}
		return works;
	}

	/** Whether a task, an activity of it or a task in it says it. */
	boolean saidIn(Task task) {
		return says.test(task) || saidByActivity(task) || task.getSubtasks().stream().anyMatch(this::saidIn);
	}

	private boolean saidByActivity(Task task) {
		return task.getActivities().stream().anyMatch(says);
	}
}
