// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.differences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.kehoach.trace.differences.Change.Kind;

/** Compares the values of a property. */
final class Values {

	/**
	 * A value that differs.
	 *
	 * @param before null if it was added
	 * @param after null if it was removed
	 */
	record Difference(Kind kind, Value before, Value after) {
	}

	private Values() {
	}

	/** @param renamed the name now of what a value leads to, from the name before */
	static List<Difference> differences(List<Value> before, List<Value> after, UnaryOperator<String> renamed) {
		if (before.equals(after)) {
			return List.of();
		}
		Map<String, Value> left = new LinkedHashMap<>();
		after.forEach(value -> left.putIfAbsent(value.key(), value));
		List<Difference> found = new ArrayList<>();
		Map<String, Value> gone = new LinkedHashMap<>();
		for (Value value : before) {
			// what the author still writes comes first: a link to an old name is not changed, but broken
			String key = left.containsKey(value.key()) ? value.key() : renamed.apply(value.key());
			Value now = left.remove(key);
			if (now == null) {
				gone.putIfAbsent(value.key(), value);
			} else if (value.known() && !now.known()) {
				found.add(new Difference(Kind.BROKEN, value, now));
			} else if (!value.content().equals(now.content())) {
				found.add(new Difference(Kind.CHANGED, value, now));
			}
		}
		if (gone.size() == 1 && left.size() == 1) {
			found.add(new Difference(Kind.CHANGED, gone.values().iterator().next(), left.values().iterator().next()));
			return found;
		}
		gone.values().forEach(value -> found.add(new Difference(Kind.REMOVED, value, null)));
		left.values().forEach(value -> found.add(new Difference(Kind.ADDED, null, value)));
		return found;
	}
}
