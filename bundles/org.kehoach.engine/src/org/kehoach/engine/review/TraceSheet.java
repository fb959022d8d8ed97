// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.review;

import java.util.ArrayDeque;
import java.util.Deque;

import org.kehoach.engine.Overview;
import org.kehoach.engine.report.Cell;
import org.kehoach.engine.review.Sheet.Grouping;
import org.kehoach.engine.review.TraceTree.Kind;

/** The trace tree of an item as a table, from top to bottom. */
final class TraceSheet {

	/** The tree has an item once for each way that leads to it: deep cascades would never end. */
	private static final int MOST_STEPS = 8;

	private final TraceTree tree;

	TraceSheet(Overview overview) {
		this.tree = new TraceTree(overview);
	}

	Sheet sheet(int item) {
		SheetBuilder sheet = new SheetBuilder("trace").column("part", 14, Grouping.WHOLE).column("depth", 6, Grouping.NONE)
				.column("name", 22, Grouping.NONE).column("link", 14, Grouping.WHOLE).column("text", 0, Grouping.NONE)
				.column("plan", 18, Grouping.WHOLE);
		Deque<TraceTree.Node> open = new ArrayDeque<>();
		open.add(tree.root(item));
		while (!open.isEmpty() && !sheet.isFull()) {
			TraceTree.Node node = open.removeFirst();
			int depth = depth(node);
			if (node.kind() != Kind.ABOVE && node.kind() != Kind.BELOW) {
				sheet.line(node.place(), node.name(), null, Cell.of(side(node)), Cell.of(depth), Cell.name(node.name()), Cell.of(node.link()),
						Cell.of(node.text()), Cell.of(node.plan()));
			}
			if (depth < MOST_STEPS) {
				tree.children(node).reversed().forEach(open::addFirst);
			}
		}
		return sheet.build();
	}

	/** Steps from the item; the heads of its two sides are none. */
	private static int depth(TraceTree.Node node) {
		int depth = 0;
		for (TraceTree.Node at = node; at.parent() != null; at = at.parent()) {
			depth += at.kind() == Kind.ABOVE || at.kind() == Kind.BELOW ? 0 : 1;
		}
		return depth;
	}

	private static String side(TraceTree.Node node) {
		for (TraceTree.Node at = node; at != null; at = at.parent()) {
			if (at.kind() == Kind.ABOVE || at.kind() == Kind.BELOW) {
				return at.name();
			}
		}
		return "";
	}
}
