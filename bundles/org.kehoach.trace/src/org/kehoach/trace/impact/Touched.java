// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.kehoach.model.ColumnRole;
import org.kehoach.model.value.DatedTarget;
import org.kehoach.model.value.PartialDate;
import org.kehoach.model.value.TimeWindow;
import org.kehoach.trace.facts.AppendixFacts;
import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.facts.ItemKind;
import org.kehoach.trace.facts.Link;
import org.kehoach.trace.facts.PlanFacts;
import org.kehoach.trace.facts.TimeFacts;
import org.kehoach.trace.facts.WorkFacts;
import org.kehoach.trace.graph.TraceGraph;

/** The plans, units, tables and dates of some items. */
final class Touched {

	private static final Comparator<TouchedDate> BY_DAY = Comparator.comparing(
			date -> date.window() == null ? null : date.window().last(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

	private final TraceGraph graph;
	private final Collection<Integer> items;

	Touched(TraceGraph graph, Collection<Integer> items) {
		this.graph = graph;
		this.items = items;
	}

	List<Integer> plans() {
		return items.stream().map(graph::planOf).distinct().sorted().toList();
	}

	List<String> units() {
		Set<String> units = new TreeSet<>();
		for (int plan : plans()) {
			add(graph.plan(plan).identity().issuer(), units);
		}
		for (int item : items) {
			PlanFacts plan = graph.plan(graph.planOf(item));
			ItemFacts facts = graph.item(item);
			plan.leads(facts).forEach(unit -> add(unit, units));
			WorkFacts work = facts.work();
			if (work != null) {
				work.coordinators().forEach(unit -> add(unit, units));
				work.supporters().forEach(unit -> add(unit, units));
			}
		}
		return List.copyOf(units);
	}

	/** @param unit may be null */
	private static void add(Link unit, Set<String> units) {
		if (unit != null && unit.known()) {
			units.add(unit.target());
		}
	}

	List<TouchedTable> tables() {
		List<TouchedTable> tables = new ArrayList<>();
		for (int plan : plans()) {
			for (AppendixFacts appendix : graph.plan(plan).appendices()) {
				int rows = (int) items.stream().filter(item -> graph.planOf(item) == plan && shows(appendix, graph.item(item).kind())).count();
				if (rows > 0) {
					tables.add(new TouchedTable(plan, appendix, rows));
				}
			}
		}
		return List.copyOf(tables);
	}

	private static boolean shows(AppendixFacts appendix, ItemKind kind) {
		return switch (kind) {
		case GOAL -> appendix.columns().contains(ColumnRole.GOAL);
		case INDICATOR -> appendix.indicators() || appendix.columns().contains(ColumnRole.INDICATOR)
				|| appendix.columns().contains(ColumnRole.RESULT);
		case TASK, ACTIVITY -> !appendix.indicators();
		case SOLUTION -> false;
		};
	}

	List<TouchedDate> dates() {
		return items.stream().flatMap(this::dates).sorted(BY_DAY).toList();
	}

	private Stream<TouchedDate> dates(int item) {
		ItemFacts facts = graph.item(item);
		return switch (facts.kind()) {
		case GOAL -> Stream.ofNullable(facts.milestone()).map(milestone -> new TouchedDate(item, day(milestone), milestone.toString()));
		case INDICATOR -> facts.targets().targets().stream().map(target -> new TouchedDate(item, day(target), target.wording()));
		case TASK, ACTIVITY -> {
			// what an activity does not say stands at its task already
			TimeFacts time = facts.kind() == ItemKind.ACTIVITY ? facts.work().time() : graph.plan(graph.planOf(item)).time(facts);
			yield Stream.ofNullable(time).map(t -> new TouchedDate(item, t.window(), t.wording()));
		}
		case SOLUTION -> Stream.empty();
		};
	}

	private static TimeWindow day(PartialDate milestone) {
		return milestone.year() == 0 ? null : new TimeWindow(null, milestone.latest(milestone.year()));
	}

	private static TimeWindow day(DatedTarget target) {
		return target.day() == null ? null : new TimeWindow(null, target.day());
	}
}
