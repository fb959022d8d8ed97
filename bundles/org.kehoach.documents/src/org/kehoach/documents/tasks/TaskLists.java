// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.tasks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kehoach.documents.appendix.Texts;
import org.kehoach.documents.appendix.WorkItem;
import org.kehoach.documents.table.DocumentInfo;
import org.kehoach.model.Plan;
import org.kehoach.model.ReportingDuty;
import org.kehoach.model.Unit;
import org.kehoach.model.UnitKind;

/**
 * Who has to do what under one or more plans. What a group is charged with stands in the
 * list of each of its members, and in one of its own for who asks for the group. Who
 * issues a plan holds its reviews. A unit that has several roles in the same work is listed with the weightiest.
 */
public final class TaskLists {
	private static final String LANGUAGE = "vi-VN";

	private final UnitMembers members;
	private final Map<Unit, List<Assignment>> byUnit = new LinkedHashMap<>();
	private final List<WorkItem> withoutUnit = new ArrayList<>();

	/**
	 * Goes through the plans.
	 *
	 * @param plans
	 *            plans whose references are resolved, never null
	 * @param units
	 *            all units that groups without members can stand for, never null
	 */
	public TaskLists(List<Plan> plans, Collection<Unit> units) {
		this.members = new UnitMembers(units);
		plans.forEach(this::add);
	}

	private void add(Plan plan) {
		Assignments assignments = new Assignments(plan);
		int index = 0;
		for (WorkItem item : WorkItem.of(plan)) {
			index++;
			Assignment assignment = assignments.of(item, index);
			Map<Unit, Role> roles = new LinkedHashMap<>();
			charge(item.leads(), Role.LEAD, roles);
			charge(item.coordinators(), Role.COORDINATE, roles);
			charge(item.supporters(), Role.SUPPORT, roles);
			if (roles.isEmpty()) {
				withoutUnit.add(item);
			}
			roles.forEach((unit, role) -> list(unit).add(assignment.in(role)));
		}
		index = 0;
		for (ReportingDuty duty : plan.getReports()) {
			index++;
			List<Unit> from = !duty.getFrom().isEmpty() ? duty.getFrom()
					: plan.getIssuer() == null ? List.of() : List.of(plan.getIssuer());
			Assignment assignment = assignments.of(duty, from, index);
			Map<Unit, Role> roles = new LinkedHashMap<>();
			charge(from, Role.REPORT, roles);
			roles.keySet().forEach(unit -> list(unit).add(assignment));
		}
		if (plan.getIssuer() != null && !plan.getIssuer().eIsProxy()) {
			plan.getReviews().forEach(review -> list(plan.getIssuer()).add(assignments.of(review)));
		}
	}

	private void charge(List<Unit> units, Role role, Map<Unit, Role> roles) {
		for (Unit unit : units) {
			if (!unit.eIsProxy()) {
				roles.putIfAbsent(unit, role);
				members.of(unit).forEach(member -> roles.putIfAbsent(member, role));
			}
		}
	}

	private List<Assignment> list(Unit unit) {
		return byUnit.computeIfAbsent(unit, key -> new ArrayList<>());
	}

	/**
	 * The units that have something to do, without the groups whose members have lists.
	 *
	 * @return in the order of the plans, never null
	 */
	public List<Unit> units() {
		return byUnit.keySet().stream()
				.filter(unit -> unit.getKind() != UnitKind.GROUP || members.of(unit).equals(Set.of(unit))).toList();
	}

	/**
	 * All units and groups that have something to do.
	 *
	 * @return in the order of the plans, never null
	 */
	public List<Unit> unitsAndGroups() {
		return List.copyOf(byUnit.keySet());
	}

	/**
	 * The work that names nobody at all, and so stands in no list.
	 *
	 * @return never null
	 */
	public List<WorkItem> withoutUnit() {
		return List.copyOf(withoutUnit);
	}

	/**
	 * The list of a unit.
	 *
	 * @param unit
	 *            never null
	 * @return never null; empty for a unit that has nothing to do
	 */
	public TaskList of(Unit unit) {
		List<Assignment> assignments = byUnit.getOrDefault(unit, List.of());
		Instant latest = assignments.stream().map(Assignment::issued).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
		String title = Texts.orEmpty(unit.getTitle());
		Unit around = unit.eContainer() instanceof Unit outer ? outer : null;
		boolean told = around == null || around.getTitle() == null || title.contains(around.getTitle());
		String full = told ? title : title + ", " + around.getTitle();
		return new TaskList(new DocumentInfo("Danh mục nhiệm vụ của " + full, "", LANGUAGE, latest), full, assignments);
	}
}
