// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** Following links, without recursion: chains can be long. */
final class Reachability {

	private Reachability() {
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
