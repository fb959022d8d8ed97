// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kehoach.model.value.PartialDate;
import org.kehoach.model.value.TimeWindow;
import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.facts.ItemKind;
import org.kehoach.trace.facts.Link;
import org.kehoach.trace.facts.LinkKind;
import org.kehoach.trace.facts.PlanFacts;
import org.kehoach.trace.graph.Links;
import org.kehoach.trace.graph.TraceGraph;
import org.kehoach.trace.graph.UnitTree;

/**
 * What obliges one plan: what the plan above assigns to its issuer, to a unit above that, to a group that it belongs to, or to
 * nobody in particular; and what falls into its period. A task that is part of another goes with that one. What arrives
 * through a plan between is left to that plan.
 */
final class Obliging {

	private final TraceGraph graph;
	private final int plan;
	private final int issuer;
	private final TimeWindow period;
	/** Whether what is assigned to a unit obliges the issuer: plans name the same few units again and again. */
	private final Map<Integer, Boolean> units = new HashMap<>();

	Obliging(TraceGraph graph, int plan) {
		this.graph = graph;
		this.plan = plan;
		this.issuer = graph.issuer(plan);
		this.period = graph.plan(plan).period();
	}

	/** The plans above whose items oblige this one. */
	List<Integer> parents() {
		List<Integer> above = implemented(plan);
		return above.stream().filter(parent -> parent != plan
				&& above.stream().noneMatch(other -> !other.equals(parent) && graph.planLinks().contains(other, parent)
						&& implemented(other).contains(parent)))
				.toList();
	}

	private List<Integer> implemented(int of) {
		List<Integer> above = new ArrayList<>();
		Links links = graph.planLinks();
		for (int link = links.begin(of); link < links.end(of); link++) {
			if (links.kind(link) == LinkKind.IMPLEMENTS && !above.contains(links.target(link))) {
				above.add(links.target(link));
			}
		}
		return above;
	}

	/** The items of a plan above that oblige this one, in the order of the text. */
	List<Integer> items(int parent) {
		List<Integer> items = new ArrayList<>();
		if (issuer == UnitTree.NONE) {
			return items;
		}
		Map<Integer, List<Link>> activityLeads = activityLeads(parent);
		for (int node = graph.firstNode(parent); node < graph.endNode(parent); node++) {
			ItemFacts item = graph.item(node);
			boolean part = item.kind() == ItemKind.TASK && item.parent() >= 0;
			if (item.isItem() && item.name() != null && !part && isWithin(item)
					&& isAssigned(item, graph.plan(parent), activityLeads.get(node))) {
				items.add(node);
			}
		}
		return items;
	}

	/** By the number of the task. */
	private Map<Integer, List<Link>> activityLeads(int parent) {
		Map<Integer, List<Link>> leads = new HashMap<>();
		for (int node = graph.firstNode(parent); node < graph.endNode(parent); node++) {
			ItemFacts item = graph.item(node);
			if (item.kind() == ItemKind.ACTIVITY && !item.work().leads().isEmpty()) {
				leads.computeIfAbsent(graph.around(node), task -> new ArrayList<>()).addAll(item.work().leads());
			}
		}
		return leads;
	}

	/** @param activityLeads null if activities name none */
	private boolean isAssigned(ItemFacts item, PlanFacts parent, List<Link> activityLeads) {
		if (item.kind() != ItemKind.TASK) {
			return true;
		}
		List<Link> assigned = new ArrayList<>(item.work().leads());
		if (activityLeads != null) {
			assigned.addAll(activityLeads);
		}
		if (assigned.isEmpty() && item.area() >= 0) {
			assigned.addAll(parent.areas().get(item.area()).work().leads());
		}
		// an unknown unit is somebody in particular, but not the issuer as far as can be told
		return assigned.isEmpty() || assigned.stream().anyMatch(this::obliges);
	}

	private boolean obliges(Link unit) {
		int number = graph.units().number(unit);
		return number != UnitTree.NONE && units.computeIfAbsent(number, assigned -> graph.units().obliges(assigned, issuer));
	}

	private boolean isWithin(ItemFacts item) {
		if (period == null) {
			return true;
		}
		return switch (item.kind()) {
		case GOAL -> isWithin(item.milestone());
		case INDICATOR -> item.targets().targets().isEmpty()
				|| item.targets().targets().stream().anyMatch(target -> target.day() == null || contains(target.day()));
		default -> item.work().time() == null || item.work().time().window() == null || !item.work().time().window().isApartFrom(period);
		};
	}

	private boolean isWithin(PartialDate milestone) {
		return milestone == null || milestone.year() == 0 || contains(milestone.latest(milestone.year()));
	}

	private boolean contains(LocalDate day) {
		return !day.isBefore(period.first()) && !day.isAfter(period.last());
	}
}
