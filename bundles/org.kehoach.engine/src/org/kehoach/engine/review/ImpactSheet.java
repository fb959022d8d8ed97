// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.review;

import java.util.List;

import org.kehoach.engine.Overview;
import org.kehoach.engine.report.Cell;
import org.kehoach.engine.report.Cell.Tone;
import org.kehoach.engine.review.Sheet.Grouping;
import org.kehoach.engine.trace.TraceWords;
import org.kehoach.trace.graph.TraceGraph;
import org.kehoach.trace.graph.UnitTree;
import org.kehoach.trace.impact.Impact;
import org.kehoach.trace.impact.Reached;
import org.kehoach.trace.impact.TouchedDate;
import org.kehoach.trace.impact.TouchedTable;

/** What hangs on an item. */
final class ImpactSheet {

	private final TraceGraph graph;
	private final ReviewNames names;
	private final SheetBuilder sheet = new SheetBuilder("impact").column("part", 24, Grouping.WHOLE).column("depth", 6, Grouping.NONE)
			.column("link", 14, Grouping.WHOLE).column("name", 20, Grouping.NONE).column("text", 0, Grouping.NONE)
			.column("plan", 18, Grouping.WHOLE).column("unit", 24, Grouping.EACH);

	ImpactSheet(Overview overview) {
		this.graph = overview.graph();
		this.names = new ReviewNames(overview);
	}

	Sheet sheet(int item) {
		Impact impact = Impact.of(graph, item);
		sheet.note(Messages.get("impact-summary", graph.fullName(item), names.text(item), impact.above().size(), impact.below().size(),
				impact.plans().size(), impact.units().size()));
		reached("below", impact.below());
		reached("above", impact.above());
		impact.plans().forEach(this::plan);
		impact.units().forEach(this::unit);
		impact.tables().forEach(this::table);
		impact.dates().forEach(this::date);
		return sheet.build();
	}

	private void reached(String side, List<Reached> items) {
		for (Reached reached : items) {
			int item = reached.item();
			line("part-" + side, names.place(item), graph.fullName(item), Cell.of(reached.depth()), Cell.of(TraceWords.of(reached.kind())),
					Cell.name(graph.fullName(item)), Cell.of(names.text(item)), Cell.of(names.plan(graph.planOf(item))),
					Cell.of(names.leads(item)));
		}
	}

	private void plan(int plan) {
		line("part-plans", names.planPlace(plan), names.planId(plan), blank(), Cell.of(null), Cell.name(names.planId(plan)),
				Cell.of(names.title(plan)), Cell.of(names.plan(plan)), Cell.of(names.issuer(plan)));
	}

	private void unit(String name) {
		int unit = graph.units().number(name);
		String shown = unit == UnitTree.NONE ? name : graph.units().unit(unit).shown();
		line("part-units", null, null, blank(), Cell.of(null), Cell.name(name),
				Cell.of(unit == UnitTree.NONE ? null : graph.units().unit(unit).title()), Cell.of(null), Cell.of(shown));
	}

	private void table(TouchedTable table) {
		line("part-tables", names.planPlace(table.plan()), names.planId(table.plan()), blank(), Cell.of(null),
				Cell.name(table.appendix().name()), Cell.of(Messages.get("impact-table", String.valueOf(table.appendix().title()), table.rows())),
				Cell.of(names.plan(table.plan())), Cell.of(names.issuer(table.plan())));
	}

	private void date(TouchedDate date) {
		int item = date.item();
		String day = date.window() == null || date.window().last() == null ? "" : Days.shown(date.window().last()) + ": ";
		line("part-dates", names.place(item), graph.fullName(item), blank(), Cell.of(null), Cell.name(graph.fullName(item)),
				Cell.of(day + (date.wording() == null ? "" : date.wording())), Cell.of(names.plan(graph.planOf(item))),
				Cell.of(names.leads(item)));
	}

	private static Cell blank() {
		return new Cell("", Tone.NUMBER);
	}

	private void line(String part, Place place, String item, Cell depth, Cell link, Cell name, Cell text, Cell plan, Cell unit) {
		sheet.line(place, item, null, Cell.of(Messages.get(part)), depth, link, name, text, plan, unit);
	}
}
