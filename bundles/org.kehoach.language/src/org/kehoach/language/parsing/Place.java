// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.parsing;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A place in a text, as the grammar sees it: all the ways in which what stands before it can be read. Immutable.
 */
final class Place {

	/** The rules that are open; each with the place where it goes on when the one inside of it has ended. */
	private static final class Frame {
		private final State next;
		private final Frame outer;
		private Map<State, Frame> inner;

		Frame(State next, Frame outer) {
			this.next = next;
			this.outer = outer;
		}

		/** The same object for the same place, so that ways that have become equal are told to be. */
		Frame inner(State place) {
			if (inner == null) {
				inner = new HashMap<>();
			}
			return inner.computeIfAbsent(place, p -> new Frame(p, this));
		}
	}

	private record Way(State state, Frame frame) {
	}

	private final Set<Way> ways;

	private Place(Set<Way> ways) {
		this.ways = ways;
	}

	/** In front of a text. */
	static Place startOf(Network.Rule rule) {
		return new Place(Set.of(new Way(rule.start, new Frame(null, null))));
	}

	/** True if nothing can come here, for what stands before cannot be read. */
	boolean isNowhere() {
		return ways.isEmpty();
	}

	/**
	 * @param type of the token that is read
	 * @param glued true if nothing, not even white space, stands between it and the token before
	 */
	Place behind(int type, boolean glued) {
		Set<Way> next = new LinkedHashSet<>();
		Set<Way> seen = new HashSet<>();
		ways.forEach(way -> read(way, type, glued, seen, next));
		return new Place(next);
	}

	boolean accepts(int type, boolean glued) {
		return !behind(type, glued).isNowhere();
	}

	private static void read(Way way, int type, boolean glued, Set<Way> seen, Set<Way> next) {
		State state = way.state;
		if (!seen.add(way)) {
			return;
		}
		if (state.first.get(type)) {
			for (State.Edge edge : state.edges) {
				switch (edge) {
				case State.Read read when read.type() == type && (glued || !state.glued) -> next.add(new Way(read.target(), way.frame));
				case State.Call call when call.rule().start.first.get(type) ->
					read(new Way(call.rule().start, way.frame.inner(call.target())), type, glued, seen, next);
				case State.Call call when call.rule().start.canEnd -> read(new Way(call.target(), way.frame), type, glued, seen, next);
				case State.Skip skip -> read(new Way(skip.target(), way.frame), type, glued, seen, next);
				default -> {
					// leads to other tokens
				}
				}
			}
		}
		if (state.canEnd && way.frame.outer != null) {
			read(new Way(way.frame.next, way.frame.outer), type, glued, seen, next);
		}
	}

	/** True if the text may end here. */
	boolean canEnd() {
		return ways.stream().anyMatch(way -> {
			Way at = way;
			while (at.state.canEnd && at.frame.outer != null) {
				at = new Way(at.frame.next, at.frame.outer);
			}
			return at.state.canEnd && at.frame.outer == null;
		});
	}

	/** The tokens that can come here. */
	BitSet expected() {
		BitSet expected = new BitSet();
		edges(edge -> {
			switch (edge) {
			case State.Read read -> expected.set(read.type());
			case State.Call call -> expected.or(call.rule().start.first);
			case State.Skip skip -> {
				// its target is asked, too
			}
			}
		});
		return expected;
	}

	/** All that can come here, rules as a whole, in the order of the grammar. */
	void edges(Consumer<State.Edge> consumer) {
		Set<Way> seen = new LinkedHashSet<>();
		ways.forEach(way -> edges(way, seen, consumer));
	}

	private static void edges(Way way, Set<Way> seen, Consumer<State.Edge> consumer) {
		if (!seen.add(way)) {
			return;
		}
		for (State.Edge edge : way.state.edges) {
			if (edge instanceof State.Skip skip) {
				edges(new Way(skip.target(), way.frame), seen, consumer);
			} else {
				consumer.accept(edge);
			}
		}
		// a place without any way on, or with one that may be left out
		if (way.state.canEnd && way.frame.outer != null) {
			edges(new Way(way.frame.next, way.frame.outer), seen, consumer);
		}
	}
}
