// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.trace;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.kehoach.engine.report.Cell;
import org.kehoach.engine.report.Report;
import org.kehoach.engine.report.ReportTable;
import org.kehoach.engine.trace.TraceDocument.DateRow;
import org.kehoach.engine.trace.TraceDocument.ReachedRow;
import org.kehoach.model.value.PartialDate;

/** What hangs on an item as tables for a person: what is above and below as trees, in which an indent is a link. */
final class ImpactReport {

	/** Deeper ones stand below each other: nobody scrolls sideways through a chain. */
	private static final int DEEPEST_INDENT = 12;

	private final TraceDocument.Impact impact;
	private final UnaryOperator<String> places;

	ImpactReport(TraceDocument.Impact impact, UnaryOperator<String> places) {
		this.impact = impact;
		this.places = places;
	}

	Report report() {
		ReachedRow item = impact.item();
		String note = Messages.get("impact-summary", item.item(), item.title(), impact.above().size(), impact.below().size(),
				impact.plans().size());
		return new Report(Messages.get("title-impact"), List.of(note),
				List.of(tree("below", impact.below()), tree("above", impact.above()), plans(), units(), tables(), dates()));
	}

	/** One row an item, for a spreadsheet. */
	ReportTable all() {
		List<List<Cell>> rows = new ArrayList<>();
		Stream.of(impact.above(), impact.below()).forEach(side -> side.forEach(row -> rows.add(List.of(
				Cell.of(Messages.get(side == impact.above() ? "side-above" : "side-below")), Cell.of(row.depth()), Cell.name(row.item()),
				Cell.of(Messages.get("kind-" + row.kind())), Cell.of(row.title()), Cell.of(Messages.get("link-" + row.link())),
				Cell.name(row.from()), Cell.name(places.apply(row.file())), Cell.of(row.line())))));
		return TraceReports.table("impact", List.of("side", "depth", "item", "kind", "title", "link", "from", "file", "line"), false, rows);
	}

	private ReportTable tree(String name, List<ReachedRow> rows) {
		return TraceReports.table(name, List.of("item", "link", "kind", "place", "title"), false,
				ordered(rows).stream()
						.map(row -> List.of(Cell.name("  ".repeat(Math.min(row.depth() - 1, DEEPEST_INDENT)) + row.item()),
								Cell.of(Messages.get("link-" + row.link())), Cell.of(Messages.get("kind-" + row.kind())),
								Cell.name(places.apply(row.file()) + ":" + row.line()), Cell.of(row.title())))
						.toList());
	}

	/** Each behind the one that it hangs on, in the place of the nearest first. */
	private List<ReachedRow> ordered(List<ReachedRow> rows) {
		Map<String, List<ReachedRow>> hanging = new HashMap<>();
		for (ReachedRow row : rows) {
			hanging.computeIfAbsent(row.depth() + " " + row.from(), key -> new ArrayList<>()).add(row);
		}
		List<ReachedRow> ordered = new ArrayList<>();
		Deque<ReachedRow> open = new ArrayDeque<>();
		push(hanging.remove("1 " + impact.item().item()), open);
		while (!open.isEmpty()) {
			ReachedRow row = open.pop();
			ordered.add(row);
			push(hanging.remove(row.depth() + 1 + " " + row.item()), open);
		}
		return ordered;
	}

	/** @param rows null if nothing hangs there */
	private static void push(List<ReachedRow> rows, Deque<ReachedRow> open) {
		for (int i = rows == null ? -1 : rows.size() - 1; i >= 0; i--) {
			open.push(rows.get(i));
		}
	}

	private ReportTable plans() {
		return TraceReports.table("touched-plans", List.of("plan", "place", "title"), false, impact.plans().stream()
				.map(row -> List.of(Cell.name(row.plan()), Cell.name(places.apply(row.file()) + ":" + row.line()), Cell.of(row.title())))
				.toList());
	}

	private ReportTable units() {
		return TraceReports.table("touched-units", List.of("name", "unit"), false,
				impact.units().stream().map(row -> List.of(Cell.name(row.unit()), Cell.of(row.title()))).toList());
	}

	private ReportTable tables() {
		return TraceReports.table("touched-tables", List.of("plan", "table", "rows", "title"), false, impact.tables().stream()
				.map(row -> List.of(Cell.name(row.plan()), Cell.name(row.table()), Cell.of(row.rows()), Cell.of(row.title()))).toList());
	}

	private ReportTable dates() {
		return TraceReports.table("touched-dates", List.of("day", "item", "wording", "title"), false, impact.dates().stream()
				.map(row -> List.of(Cell.of(span(row)), Cell.name(row.item()), Cell.of(row.wording()), Cell.of(row.title()))).toList());
	}

	private static String span(DateRow date) {
		return date.first() == null || date.first().equals(date.last()) ? day(date.last()) : day(date.first()) + " - " + day(date.last());
	}

	/** As plans write it; empty for null. */
	static String day(String iso) {
		if (iso == null) {
			return "";
		}
		LocalDate day = LocalDate.parse(iso);
		return new PartialDate(day.getDayOfMonth(), day.getMonthValue(), day.getYear()).toString();
	}
}
