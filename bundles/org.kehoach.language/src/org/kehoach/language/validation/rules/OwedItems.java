// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.kehoach.model.Area;
import org.kehoach.model.Item;
import org.kehoach.model.Period;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanFactory;
import org.kehoach.model.ReportingDuty;
import org.kehoach.model.Task;
import org.kehoach.model.Unit;

/**
 * What plans above ask of an agency that has no plan for it yet: as rule KH504 would tell if its plan were empty.
 *
 * @param obliging by number of the plan above: goals, indicators and tasks that its plan has to take over or waive, in the order
 *            of the text
 * @param shared by number of the plan above: tasks within the period in which the agency takes part and another one leads
 */
public record OwedItems(List<List<Item>> obliging, List<List<Task>> shared) {

	/**
	 * @param parents the plans above
	 * @param agency that is to plan
	 * @param period of its plan, with two known ends
	 */
	public static OwedItems of(List<Plan> parents, Unit agency, Period period) {
		Plan empty = empty(parents, agency, period);
		List<List<Item>> obliging = new ArrayList<>();
		List<List<Task>> shared = new ArrayList<>();
		for (int i = 0; i < parents.size(); i++) {
			obliging.add(UncoveredObligation.missing(empty, i));
			shared.add(shared(parents.get(i), empty));
		}
		return new OwedItems(List.copyOf(obliging), List.copyOf(shared));
	}

	private static Plan empty(List<Plan> parents, Unit agency, Period period) {
		Plan plan = PlanFactory.eINSTANCE.createPlan();
		plan.setIssuer(agency);
		plan.setPeriod(EcoreUtil.copy(period));
		plan.getImplements().addAll(parents);
		return plan;
	}

	private static List<Task> shared(Plan parent, Plan plan) {
		return Plans.tasks(parent).stream()
				.filter(task -> !(task.eContainer() instanceof Item) && !Obligations.obliges(task, parent, plan)
						&& Obligations.isWithin(task, parent, plan)
						&& helpers(task).stream().anyMatch(unit -> UnitTree.obliges(unit, plan.getIssuer())))
				.toList();
	}

	private static Set<Unit> helpers(Task task) {
		Set<Unit> helpers = new LinkedHashSet<>();
		helpers.addAll(Plans.resolved(task.getCoordinators()));
		helpers.addAll(Plans.resolved(task.getSupporters()));
		task.getActivities().forEach(activity -> {
			helpers.addAll(Plans.resolved(activity.getCoordinators()));
			helpers.addAll(Plans.resolved(activity.getSupporters()));
		});
		Area area = EcoreUtil2.getContainerOfType(task, Area.class);
		if (helpers.isEmpty() && area != null) {
			helpers.addAll(Plans.resolved(area.getCoordinators()));
			helpers.addAll(Plans.resolved(area.getSupporters()));
		}
		return helpers;
	}

	/** The reports that a plan above wants of an agency, or of a group that it belongs to. */
	public static List<ReportingDuty> reports(Plan parent, Unit agency) {
		return parent.getReports().stream()
				.filter(report -> Plans.resolved(report.getFrom()).stream().anyMatch(unit -> UnitTree.obliges(unit, agency))).toList();
	}

	/** How many items oblige the agency. */
	public int count() {
		return obliging.stream().mapToInt(List::size).sum();
	}

	/** In how many tasks of others the agency takes part. */
	public int sharedCount() {
		return shared.stream().mapToInt(List::size).sum();
	}
}
