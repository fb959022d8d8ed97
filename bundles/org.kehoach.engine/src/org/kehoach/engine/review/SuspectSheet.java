// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.review;

import org.kehoach.engine.Overview;
import org.kehoach.engine.report.Cell;
import org.kehoach.engine.report.Cell.Tone;
import org.kehoach.engine.review.Sheet.Grouping;
import org.kehoach.trace.baseline.CurrentLink;
import org.kehoach.trace.baseline.ReviewedLink;
import org.kehoach.trace.graph.TraceGraph;

/** The links whose target has changed. */
final class SuspectSheet {

	private final Overview overview;
	private final TraceGraph graph;
	private final ReviewNames names;

	SuspectSheet(Overview overview) {
		this.overview = overview;
		this.graph = overview.graph();
		this.names = new ReviewNames(overview);
	}

	Sheet sheet() {
		if (overview.links() == null) {
			return Sheet.empty(Messages.get("suspect-title"), overview.linksProblem());
		}
		SheetBuilder sheet = new SheetBuilder("suspect").column("plan", 18, Grouping.WHOLE).column("item", 22, Grouping.NONE)
				.column("item-text", 0, Grouping.NONE).column("link", 13, Grouping.WHOLE).column("above", 18, Grouping.WHOLE)
				.column("above-text", 0, Grouping.NONE).column("changed", 22, Grouping.EACH);
		long fresh = overview.links().links().stream().filter(link -> link.state() == ReviewedLink.State.NEW).count();
		if (fresh > 0) {
			sheet.note(Messages.get("suspect-new", fresh));
		}
		overview.links().suspects().forEach(link -> line(sheet, link));
		Sheet built = sheet.build();
		boolean nothingRecorded = fresh > 0 && fresh == overview.links().links().size();
		return nothingRecorded ? new Sheet(built.title(), built.notes(), built.columns(), built.lines(), Messages.get("suspect-none")) : built;
	}

	private void line(SheetBuilder sheet, ReviewedLink link) {
		CurrentLink now = link.link();
		String changed = now.target().hashes().isEmpty() ? Messages.get("changed-gone")
				: Sheet.list(link.changed().stream().sorted().map(aspect -> Messages.get("changed-" + aspect)).toList());
		sheet.line(new Place(overview.file(now.plan()), now.line()), now.key().from(), link, Cell.of(names.plan(now.plan())),
				Cell.name(now.key().from()), Cell.of(text(now.key().from())), Cell.of(Messages.get("verb-" + now.key().verb())),
				Cell.name(now.key().target()), Cell.of(text(now.key().target())), new Cell(changed, Tone.FAIR));
	}

	private String text(String name) {
		int item = graph.node(name);
		if (item != TraceGraph.NONE) {
			return names.text(item);
		}
		int plan = graph.planBehind(name);
		return plan == TraceGraph.NONE ? "" : names.title(plan);
	}
}
