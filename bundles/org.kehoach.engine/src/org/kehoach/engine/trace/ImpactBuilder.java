// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.trace;

import java.util.List;
import java.util.function.UnaryOperator;

import org.kehoach.engine.trace.TraceDocument.DateRow;
import org.kehoach.engine.trace.TraceDocument.PlanName;
import org.kehoach.engine.trace.TraceDocument.ReachedRow;
import org.kehoach.engine.trace.TraceDocument.TableRow;
import org.kehoach.engine.trace.TraceDocument.UnitName;
import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.facts.PlanFacts;
import org.kehoach.trace.graph.TraceGraph;
import org.kehoach.trace.impact.Impact;
import org.kehoach.trace.impact.Reached;
import org.kehoach.trace.impact.TouchedDate;
import org.kehoach.trace.impact.TouchedTable;

/** Makes the document of what hangs on an item. */
final class ImpactBuilder {

	private final TraceGraph graph;
	private final UnaryOperator<String> shown;

	/** @param shown a file as the document names it */
	ImpactBuilder(TraceGraph graph, UnaryOperator<String> shown) {
		this.graph = graph;
		this.shown = shown;
	}

	TraceDocument.Impact impact(int item) {
		Impact impact = Impact.of(graph, item);
		return new TraceDocument.Impact("kehoach-impact", TraceDocument.VERSION, row(item, 0, null, null),
				rows(impact.above()), rows(impact.below()), impact.plans().stream().map(this::plan).toList(),
				impact.units().stream().map(this::unit).toList(), impact.tables().stream().map(this::table).toList(),
				impact.dates().stream().map(this::date).toList());
	}

	private List<ReachedRow> rows(List<Reached> items) {
		return items.stream().map(reached -> row(reached.item(), reached.depth(), reached.kind().name(), graph.fullName(reached.from())))
				.toList();
	}

	private ReachedRow row(int node, int depth, String link, String from) {
		ItemFacts item = graph.item(node);
		return new ReachedRow(graph.fullName(node), item.kind().name(), item.title(), depth, link, from,
				shown.apply(graph.file(graph.planOf(node))), item.line());
	}

	private PlanName plan(int plan) {
		PlanFacts facts = graph.plan(plan);
		return new PlanName(facts.name(), facts.title(), shown.apply(graph.file(plan)), facts.line());
	}

	private UnitName unit(String unit) {
		int number = graph.units().number(unit);
		return new UnitName(unit, number < 0 ? null : graph.units().unit(number).title());
	}

	private TableRow table(TouchedTable table) {
		return new TableRow(graph.plan(table.plan()).name(), table.appendix().name(), table.appendix().title(), table.rows());
	}

	private DateRow date(TouchedDate date) {
		String first = date.window() == null || date.window().first() == null ? null : date.window().first().toString();
		String last = date.window() == null || date.window().last() == null ? null : date.window().last().toString();
		return new DateRow(graph.fullName(date.item()), graph.item(date.item()).title(), first, last, date.wording());
	}
}
