// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.kehoach.language.resource.LinkOrder;
import org.kehoach.model.Area;
import org.kehoach.model.Goal;
import org.kehoach.model.Indicator;
import org.kehoach.model.Item;
import org.kehoach.model.Plan;
import org.kehoach.model.Task;
import org.kehoach.model.Unit;
import org.kehoach.model.Waiver;
import org.kehoach.model.value.TargetPair;
import org.kehoach.model.value.TimeWindow;
import org.kehoach.model.value.Timings;

/** What a plan above asks of a plan, and what that plan has done about it. Looks at these two plans only. */
final class Obligations {

	private Obligations() {
	}

	/**
	 * The items that a plan refines or implements, directly or through the plans between.
	 *
	 * @param wanted plans or items: whoever asks looks only for items of their files. Others may be missing, for what is above
	 *            these is not looked at
	 */
	static Set<Item> taken(Plan plan, Collection<? extends EObject> wanted) {
		Predicate<EObject> leadsToThem = LinkOrder.towards(plan, wanted);
		Set<Item> taken = new HashSet<>();
		Deque<Item> open = new ArrayDeque<>();
		Plans.items(plan).forEach(item -> open.addAll(above(item)));
		while (!open.isEmpty()) {
			Item next = open.pop();
			if (Plans.of(next) != plan && taken.add(next) && leadsToThem.test(next)) {
				open.addAll(above(next));
			}
		}
		return taken;
	}

	/** The items of a plan above that a plan takes over or leaves out with a reason, and some of others. */
	static Set<Item> covered(Plan plan, Plan parent) {
		Set<Item> covered = taken(plan, List.of(parent));
		for (Waiver waiver : Plans.waivers(plan)) {
			covered.addAll(Plans.resolved(waiver.getItems()));
		}
		return covered;
	}

	/** True while a link upwards is misspelt: what it was to cover would seem to be missing. */
	static boolean hasUnknownLinks(Plan plan) {
		return Plans.items(plan).stream().flatMap(item -> links(item).stream()).anyMatch(Item::eIsProxy)
				|| Plans.waivers(plan).stream().flatMap(waiver -> waiver.getItems().stream()).anyMatch(Item::eIsProxy);
	}

	private static List<Item> above(Item item) {
		return Plans.resolved(links(item));
	}

	private static List<Item> links(Item item) {
		List<Item> links = new ArrayList<>(item.getRefines());
		if (item instanceof Task task) {
			links.addAll(task.getImplements());
		}
		return links;
	}

	/**
	 * True if the item is assigned to the issuer of the plan, to a unit above it, to a group it belongs to, or to nobody in
	 * particular; and if it falls into the plan's period. A task that is part of another goes with that one.
	 */
	static boolean obliges(Item item, Plan parent, Plan plan) {
		boolean part = item instanceof Task && item.eContainer() instanceof Item;
		if (item.getName() == null || part || !Plans.isKnown(plan.getIssuer()) || !isWithin(item, parent, plan)) {
			return false;
		}
		Collection<Unit> assigned = item instanceof Task task ? assigned(task) : Set.of();
		return assigned.isEmpty() || assigned.stream().anyMatch(unit -> UnitTree.obliges(unit, plan.getIssuer()));
	}

	private static Set<Unit> assigned(Task task) {
		Set<Unit> leads = new LinkedHashSet<>(task.getLeads());
		task.getActivities().forEach(activity -> leads.addAll(activity.getLeads()));
		Area area = EcoreUtil2.getContainerOfType(task, Area.class);
		if (leads.isEmpty() && area != null) {
			leads.addAll(area.getLeads());
		}
		// an unknown unit is somebody in particular, but not the issuer as far as can be told
		return leads;
	}

	static boolean isWithin(Item item, Plan parent, Plan plan) {
		TimeWindow period = Plans.period(plan).orElse(null);
		if (period == null) {
			return true;
		}
		return switch (item) {
		case Goal goal -> goal.getMilestone() == null || goal.getMilestone().year() == 0
				|| contains(period, goal.getMilestone().latest(goal.getMilestone().year()));
		case Indicator indicator -> indicator.getTargets().isEmpty() || indicator.getTargets().stream()
				.map(target -> TargetPair.day(target, Plans.period(parent).map(TimeWindow::last).orElse(null)))
				.anyMatch(day -> day == null || contains(period, day));
		case Task task -> Timings.window(task.getTiming(), parent.getPeriod()).map(time -> !time.isApartFrom(period)).orElse(true);
		default -> true;
		};
	}

	private static boolean contains(TimeWindow period, LocalDate day) {
		return !day.isBefore(period.first()) && !day.isAfter(period.last());
	}
}
