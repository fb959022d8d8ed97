// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kehoach.engine.Overview;
import org.kehoach.engine.trace.TraceWords;
import org.kehoach.site.picture.Picture;
import org.kehoach.site.picture.Picture.Place;
import org.kehoach.trace.coverage.Obligation;
import org.kehoach.trace.coverage.Status;
import org.kehoach.trace.facts.LinkKind;
import org.kehoach.trace.graph.Links;
import org.kehoach.trace.graph.TraceGraph;

/**
 * A picture of what is around an item: left what it rests on, right what rests on it, and plans that do not answer. Bounded: beyond
 * some links of a box the others are one box, which can be unfolded. The address of a box is the full name of its item, the name of
 * its plan, or the key to unfold it by.
 */
public final class TraceMap {

	/** Starts the address of a box that stands for several. */
	public static final String MORE = "more:";

	private static final int STEPS = 3;
	private static final int FEW = 7;
	private static final int MANY = 60;
	private static final int MOST_BOXES = 150;
	private static final int SHORT = 100;

	/** An item whose links are to be followed. */
	private record Open(int item, int depth) {
	}

	private final Overview overview;
	private final TraceGraph graph;
	private final ReviewNames names;
	private final Set<String> unfolded;
	private final Picture picture = new Picture();
	private final Map<Integer, Integer> boxes = new HashMap<>();

	private TraceMap(Overview overview, Set<String> unfolded) {
		this.overview = overview;
		this.graph = overview.graph();
		this.names = new ReviewNames(overview);
		this.unfolded = unfolded;
	}

	/**
	 * @param item number of the item in the middle
	 * @param unfolded addresses of boxes, from earlier pictures, that are to be unfolded
	 */
	public static Picture around(Overview overview, int item, Set<String> unfolded) {
		TraceMap map = new TraceMap(overview, unfolded);
		map.boxes.put(item, map.box(item, "own"));
		map.follow(item, true);
		map.follow(item, false);
		return map.picture;
	}

	private int box(int item, String css) {
		String text = names.text(item).replaceAll("\\s+", " ");
		String cut = text.length() <= SHORT ? text : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, SHORT) - 1)) + "…";
		return picture.box(Place.BETWEEN, names.plan(graph.planOf(item)) + " " + String.valueOf(graph.item(item).name()), cut,
				graph.fullName(item), css);
	}

	private void follow(int middle, boolean up) {
		Links links = up ? graph.links() : graph.backLinks();
		Deque<Open> open = new ArrayDeque<>(List.of(new Open(middle, 0)));
		Set<Integer> seen = new HashSet<>(List.of(middle));
		while (!open.isEmpty() && picture.boxes().size() < MOST_BOXES) {
			Open next = open.removeFirst();
			List<Integer> others = new ArrayList<>();
			for (int link = links.begin(next.item()); link < links.end(next.item()); link++) {
				int other = links.target(link);
				// activities and parts are shown with their whole
				if (links.kind(link) != LinkKind.PART_OF && !others.contains(other) && graph.item(other).name() != null) {
					others.add(other);
				}
			}
			String key = MORE + (up ? "up:" : "down:") + graph.fullName(next.item());
			int most = unfolded.contains(key) ? MANY : FEW;
			for (int other : others.subList(0, Math.min(most, others.size()))) {
				join(next.item(), other, up);
				if (seen.add(other) && next.depth() + 1 < STEPS) {
					open.add(new Open(other, next.depth() + 1));
				}
			}
			if (others.size() > most) {
				more(next.item(), others.size() - most, key, up);
			}
			if (!up) {
				unanswered(next.item());
			}
		}
	}

	private void join(int item, int other, boolean up) {
		int mine = boxes.get(item);
		int its = boxes.computeIfAbsent(other, o -> box(o, "item"));
		picture.arrow(up ? its : mine, up ? mine : its);
	}

	private void more(int item, int count, String key, boolean up) {
		int box = picture.box(Place.BETWEEN, Messages.get("map-more", count), Messages.get("map-unfold"), key, "more");
		int mine = boxes.get(item);
		picture.arrow(up ? box : mine, up ? mine : box);
	}

	/** Plans that neither take the item over nor give a reason. */
	private void unanswered(int item) {
		List<Obligation> missing = overview.coverage().ofItem(item).stream()
				.filter(obligation -> obligation.status() == Status.MISSING && overview.isOwn(obligation.plan())).toList();
		String key = MORE + "missing:" + graph.fullName(item);
		int most = unfolded.contains(key) ? MANY : FEW;
		for (Obligation obligation : missing.subList(0, Math.min(most, missing.size()))) {
			int box = picture.box(Place.BETWEEN, names.plan(obligation.plan()), TraceWords.of(Status.MISSING), names.planId(obligation.plan()),
					"missing");
			picture.arrow(boxes.get(item), box);
		}
		if (missing.size() > most) {
			more(item, missing.size() - most, key, false);
		}
	}
}
