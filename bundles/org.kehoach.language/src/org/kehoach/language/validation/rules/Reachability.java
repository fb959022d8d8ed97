// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Following links, without recursion: chains can be long. */
final class Reachability {

	private Reachability() {
	}

	/** An object whose links are followed, in Tarjan's way: the lowest number that can be reached from it so far. */
	private static final class Visit<T> {
		private final T object;
		private final Iterator<T> links;
		private final int number;
		private int lowest;
		private boolean open = true;

		Visit(T object, int number, Collection<? extends T> links) {
			this.object = object;
			this.number = number;
			this.lowest = number;
			// following a link may change the list that it stands in
			this.links = new ArrayList<T>(links).iterator();
		}
	}

	/**
	 * The objects, among these and all that they lead to, from which links lead back to themselves. Each is looked at once: a chain of
	 * a hundred thousand takes as long as a hundred thousand chains of one.
	 */
	static <T> Set<T> inCircles(Collection<? extends T> starts, Function<T, ? extends Collection<? extends T>> links) {
		Map<T, Visit<T>> visits = new HashMap<>();
		Set<T> circles = new HashSet<>();
		for (T start : starts) {
			if (!visits.containsKey(start)) {
				follow(start, links, visits, circles);
			}
		}
		return circles;
	}

	private static <T> void follow(T start, Function<T, ? extends Collection<? extends T>> links, Map<T, Visit<T>> visits, Set<T> circles) {
		Deque<Visit<T>> way = new ArrayDeque<>();
		Deque<Visit<T>> group = new ArrayDeque<>();
		enter(start, links, visits, way, group);
		while (!way.isEmpty()) {
			Visit<T> visit = way.peek();
			if (visit.links.hasNext()) {
				T next = visit.links.next();
				Visit<T> known = visits.get(next);
				if (known == null) {
					enter(next, links, visits, way, group);
				} else if (known.open) {
					visit.lowest = Math.min(visit.lowest, known.number);
				}
				if (next == visit.object) {
					circles.add(next);
				}
				continue;
			}
			way.pop();
			if (!way.isEmpty()) {
				way.peek().lowest = Math.min(way.peek().lowest, visit.lowest);
			}
			if (visit.lowest == visit.number) {
				close(visit, group, circles);
			}
		}
	}

	private static <T> void enter(T object, Function<T, ? extends Collection<? extends T>> links, Map<T, Visit<T>> visits,
			Deque<Visit<T>> way, Deque<Visit<T>> group) {
		Visit<T> visit = new Visit<>(object, visits.size(), links.apply(object));
		visits.put(object, visit);
		way.push(visit);
		group.push(visit);
	}

	/** What came after the first of a group leads back to it; a group of one is no circle. */
	private static <T> void close(Visit<T> first, Deque<Visit<T>> group, Set<T> circles) {
		boolean several = group.peek() != first;
		Visit<T> member;
		do {
			member = group.pop();
			member.open = false;
			if (several) {
				circles.add(member.object);
			}
		} while (member != first);
	}

	/** True if the links from this object lead to it again. */
	static <T> boolean leadsBack(T start, Function<T, ? extends Collection<? extends T>> links) {
		Set<T> seen = new HashSet<>();
		Deque<T> open = new ArrayDeque<>(links.apply(start));
		while (!open.isEmpty()) {
			T next = open.pop();
			if (next == start) {
				return true;
			}
			if (seen.add(next)) {
				open.addAll(links.apply(next));
			}
		}
		return false;
	}
}
