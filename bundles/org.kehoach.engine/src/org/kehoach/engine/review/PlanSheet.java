// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.review;

import java.util.ArrayDeque;
import java.util.Deque;

import org.kehoach.engine.Overview;
import org.kehoach.engine.report.Cell;
import org.kehoach.engine.report.Cell.Tone;
import org.kehoach.engine.review.Sheet.Grouping;
import org.kehoach.trace.coverage.Tally;

/** The cascade as a table: plans from top to bottom, with what became of their obligations. */
final class PlanSheet {

	private static final int WHOLE = 100;

	private final PlanTree tree;
	private final ReviewNames names;

	PlanSheet(Overview overview) {
		this.tree = new PlanTree(overview);
		this.names = new ReviewNames(overview);
	}

	Sheet sheet() {
		SheetBuilder sheet = new SheetBuilder("plans").column("depth", 6, Grouping.NONE).column("plan", 18, Grouping.NONE)
				.column("text", 0, Grouping.NONE).column("issuer", 22, Grouping.WHOLE).column("asked", 10, Grouping.NONE)
				.column("covered", 10, Grouping.NONE).column("partly", 10, Grouping.NONE).column("waived", 10, Grouping.NONE)
				.column("missing", 10, Grouping.NONE).column("share", 8, Grouping.NONE);
		Deque<PlanTree.Node> open = new ArrayDeque<>(tree.roots());
		while (!open.isEmpty()) {
			PlanTree.Node node = open.removeFirst();
			line(sheet, node);
			tree.children(node).reversed().forEach(open::addFirst);
		}
		return sheet.build();
	}

	private void line(SheetBuilder sheet, PlanTree.Node node) {
		int depth = 1;
		for (PlanTree.Node at = node.parent(); at != null; at = at.parent()) {
			depth++;
		}
		int plan = node.plan();
		Tally tally = node.tally();
		String share = tally.total() == 0 ? "" : tally.answered() * WHOLE / tally.total() + "%";
		sheet.line(names.planPlace(plan), names.planId(plan), null, Cell.of(depth), Cell.of(names.plan(plan)), Cell.of(names.title(plan)),
				Cell.of(names.issuer(plan)), Cell.of(tally.total()), Cell.of(tally.covered()), Cell.of(tally.partly()),
				Cell.of(tally.waived()), Cell.of(tally.missing()), new Cell(share, Tone.NUMBER));
	}
}
