// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.kehoach.engine.Overview;
import org.kehoach.engine.report.Cell;
import org.kehoach.engine.review.Sheet.Grouping;
import org.kehoach.trace.facts.DutyFacts;
import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.facts.ItemKind;
import org.kehoach.trace.facts.PlanFacts;
import org.kehoach.trace.facts.ReviewFacts;
import org.kehoach.trace.facts.TimeFacts;
import org.kehoach.trace.graph.TraceGraph;

/** When something is due. */
final class CalendarSheet {

	/**
	 * Something that is due.
	 *
	 * @param day null if it has none
	 */
	private record Due(LocalDate day, String kind, String wording, String item, String text, int plan, String unit, int line) {
	}

	private static final Comparator<Due> BY_DAY = Comparator.comparing(Due::day, Comparator.nullsLast(Comparator.naturalOrder()));

	private final Overview overview;
	private final TraceGraph graph;
	private final ReviewNames names;
	private final List<Due> due = new ArrayList<>();

	CalendarSheet(Overview overview) {
		this.overview = overview;
		this.graph = overview.graph();
		this.names = new ReviewNames(overview);
	}

	Sheet sheet() {
		for (int plan = 0; plan < graph.plans(); plan++) {
			if (overview.isOwn(plan)) {
				plan(plan);
			}
		}
		due.sort(BY_DAY);
		SheetBuilder sheet = new SheetBuilder("calendar").column("quarter", 12, Grouping.WHOLE).column("day", 11, Grouping.NONE)
				.column("due", 12, Grouping.WHOLE).column("unit", 24, Grouping.EACH).column("plan", 18, Grouping.WHOLE)
				.column("name", 18, Grouping.NONE).column("text", 0, Grouping.NONE).column("wording", 20, Grouping.NONE);
		for (Due each : due) {
			sheet.line(new Place(overview.file(each.plan()), each.line()), each.item() == null ? names.planId(each.plan()) : each.item(), null,
					Cell.of(each.day() == null ? Messages.get("quarter-none") : Days.quarter(each.day())),
					Cell.of(each.day() == null ? "" : Days.shown(each.day())), Cell.of(Messages.get("due-" + each.kind())),
					Cell.of(each.unit()), Cell.of(names.plan(each.plan())), Cell.name(each.item()), Cell.of(each.text()),
					Cell.of(each.wording()));
		}
		return sheet.build();
	}

	private void plan(int plan) {
		for (int item = graph.firstNode(plan); item < graph.endNode(plan); item++) {
			item(plan, item);
		}
		PlanFacts facts = graph.plan(plan);
		for (DutyFacts duty : facts.duties()) {
			time(duty.time(), new Due(null, "report", null, null, duty.title(), plan,
					duty.from().isEmpty() ? names.issuer(plan) : names.units(duty.from()), duty.line()));
		}
		for (ReviewFacts review : facts.reviews()) {
			time(review.time(), new Due(null, "review", null, null, review.text(), plan, names.issuer(plan), review.line()));
		}
	}

	private void item(int plan, int node) {
		ItemFacts item = graph.item(node);
		Due what = new Due(null, item.kind().name(), null, graph.fullName(node), names.text(node), plan, names.leads(node), item.line());
		switch (item.kind()) {
		case GOAL -> {
			if (item.milestone() != null && item.milestone().year() != 0) {
				due.add(at(what, item.milestone().latest(item.milestone().year()), item.milestone().toString()));
			}
		}
		case INDICATOR -> item.targets().targets().stream().filter(target -> target.day() != null)
				.forEach(target -> due.add(at(what, target.day(), target.wording())));
		// what an activity does not say stands at its task already
		case TASK, ACTIVITY -> time(item.kind() == ItemKind.ACTIVITY ? item.work().time() : graph.plan(plan).time(item), what);
		case SOLUTION -> {
			// has no time
		}
		}
	}

	/** @param time null: nothing is due */
	private void time(TimeFacts time, Due what) {
		if (time == null) {
			return;
		}
		if (!time.parts().isEmpty()) {
			time.parts().forEach(part -> time(part, what));
			return;
		}
		due.add(at(what, time.isDated() ? time.window().last() : null,
				time.label() == null ? time.wording() : time.wording() + " (" + time.label() + ")"));
	}

	private static Due at(Due what, LocalDate day, String wording) {
		return new Due(day, what.kind(), wording, what.item(), what.text(), what.plan(), what.unit(), what.line());
	}
}
