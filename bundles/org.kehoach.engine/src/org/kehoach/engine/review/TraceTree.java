// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.review;

import java.util.ArrayList;
import java.util.List;

import org.kehoach.engine.Overview;
import org.kehoach.engine.trace.TraceWords;
import org.kehoach.trace.coverage.Obligation;
import org.kehoach.trace.coverage.Status;
import org.kehoach.trace.graph.Links;
import org.kehoach.trace.graph.TraceGraph;

/** An item with what it rests on and what rests on it, link by link; children are found when somebody asks for them. */
public final class TraceTree {

	/** What stands at a place of the tree. */
	public enum Kind {
		/** The item itself. */
		ITEM,
		/** Heads what the item rests on. */
		ABOVE,
		/** Heads what rests on the item. */
		BELOW,
		/** An item that the one around leads to. */
		UP,
		/** An item that leads to the one around. */
		DOWN,
		/** A plan that neither takes the item over nor gives a reason, or gives a reason. */
		PLAN
	}

	/**
	 * A place of the tree.
	 *
	 * @param item number of the item; of the item around for heads and plans
	 * @param link by which it hangs on the place around; empty for heads and plans
	 * @param name full name of the item, name of the plan, or the head
	 * @param text its sentence; of a plan what became of the obligation
	 * @param plan short name of the plan
	 * @param place null for heads
	 * @param parent null for the item itself
	 */
	public record Node(Kind kind, int item, String link, String name, String text, String plan, Place place, Node parent) {

		private boolean isBelow(int other) {
			for (Node at = this; at != null; at = at.parent) {
				if (at.item == other && (at.kind == Kind.ITEM || at.kind == Kind.UP || at.kind == Kind.DOWN)) {
					return true;
				}
			}
			return false;
		}

		/** Nodes are equal if they are at the same place: the way down is part of it. */
		@Override
		public boolean equals(Object other) {
			return other instanceof Node node && node.kind == kind && node.item == item && node.name.equals(name) && node.link.equals(link)
					&& (parent == null ? node.parent == null : parent.equals(node.parent));
		}

		@Override
		public int hashCode() {
			return name.hashCode() * 31 + kind.ordinal();
		}
	}

	private final Overview overview;
	private final TraceGraph graph;
	private final ReviewNames names;

	public TraceTree(Overview overview) {
		this.overview = overview;
		this.graph = overview.graph();
		this.names = new ReviewNames(overview);
	}

	/** @param item number of an item */
	public Node root(int item) {
		return node(Kind.ITEM, item, TraceWords.of(graph.item(item).kind()), null);
	}

	private Node node(Kind kind, int item, String link, Node parent) {
		return new Node(kind, item, link, graph.fullName(item), names.text(item), names.plan(graph.planOf(item)), names.place(item), parent);
	}

	/** What is inside a place; empty where the tree would come back to an item that it stands below. */
	public List<Node> children(Node node) {
		List<Node> children = new ArrayList<>();
		switch (node.kind()) {
		case ITEM -> {
			for (Kind side : List.of(Kind.ABOVE, Kind.BELOW)) {
				Node head = new Node(side, node.item(), "", Messages.get(side == Kind.ABOVE ? "tree-above" : "tree-below"), "", "", null, node);
				if (!children(head).isEmpty()) {
					children.add(head);
				}
			}
		}
		case ABOVE, UP -> linked(node, graph.links(), Kind.UP, children);
		case BELOW, DOWN -> {
			linked(node, graph.backLinks(), Kind.DOWN, children);
			overview.coverage().ofItem(node.item()).stream().filter(obligation -> overview.isOwn(obligation.plan()))
					.filter(obligation -> obligation.status() == Status.MISSING || obligation.status() == Status.WAIVED)
					.forEach(obligation -> children.add(open(obligation, node)));
		}
		case PLAN -> {
			// nothing below it
		}
		}
		return children;
	}

	private void linked(Node node, Links links, Kind kind, List<Node> children) {
		for (int link = links.begin(node.item()); link < links.end(node.item()); link++) {
			int other = links.target(link);
			if (!isAround(node, other)) {
				children.add(node(kind, other, TraceWords.of(links.kind(link)), node));
			}
		}
	}

	/** The heads stand below the item themselves. */
	private static boolean isAround(Node node, int other) {
		Node from = node.kind() == Kind.ABOVE || node.kind() == Kind.BELOW ? node.parent() : node;
		return from.isBelow(other);
	}

	private Node open(Obligation obligation, Node parent) {
		int plan = obligation.plan();
		boolean waived = obligation.waiver() != null;
		String text = waived ? Messages.get("tree-waived", String.valueOf(obligation.waiver().reason())) : Messages.get("tree-missing");
		Place place = waived ? new Place(overview.file(plan), obligation.waiver().line()) : names.planPlace(plan);
		return new Node(Kind.PLAN, parent.item(), TraceWords.of(obligation.status()), names.planId(plan), text, names.plan(plan), place, parent);
	}
}
