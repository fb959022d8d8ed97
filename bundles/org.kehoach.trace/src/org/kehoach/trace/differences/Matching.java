// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.differences;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the things of one version in another: by name, then, what was renamed, by what it says in the same plan, then, what
 * moved, by what it says anywhere, if nothing else there says it.
 */
final class Matching {

	/** A thing is looked up by what holds it now, and more. */
	private record Key(Thing holder, Subject subject, String text) {
	}

	private final Map<Thing, Thing> after = new IdentityHashMap<>();
	private final Set<Thing> found = new HashSet<>();
	private final List<Thing> open = new ArrayList<>();
	private final List<Thing> candidates = new ArrayList<>();

	Matching(Reader before, Reader now) {
		for (int depth = 0; depth < Reader.DEPTHS; depth++) {
			open.clear();
			open.addAll(before.things(depth));
			candidates.clear();
			candidates.addAll(now.things(depth));
			match(thing -> thing.simpleName() == null ? null : key(thing, "name " + thing.simpleName()), false);
			match(thing -> thing.content().isEmpty() ? null : key(thing, "text " + thing.content()), false);
			if (depth == 0) {
				match(Matching::identity, false);
			}
			// nameless things of a kind: if there is one on either side, it was reworded
			match(thing -> thing.name() != null ? null : key(thing, "only"), true);
			match(thing -> thing.content().isEmpty() || thing.name() == null ? null
					: new Key(null, thing.subject(), "moved " + thing.content()), true);
		}
	}

	/** What a thing of the version before is now; null if it is gone. */
	Thing after(Thing before) {
		return after.get(before);
	}

	/** True if a thing of the version now was there before. */
	boolean wasThere(Thing now) {
		return found.contains(now);
	}

	private Key key(Thing thing, String text) {
		return new Key(thing.holder() == null ? null : after.getOrDefault(thing.holder(), thing.holder()), thing.subject().named(), text);
	}

	/** Number, date and issuer of a document, if it has a number. */
	private static Key identity(Thing thing) {
		List<Value> number = thing.values(Property.NUMBER);
		return number.isEmpty() ? null
				: new Key(null, thing.subject(), number.getFirst().content() + thing.values(Property.DATE) + thing.values(Property.ISSUER));
	}

	/**
	 * Joins things with the same key, in the order of the text.
	 *
	 * @param key gives null for things that cannot be found that way
	 * @param unique whether only things are joined that are alone with their key on either side
	 */
	private void match(Function<Thing, Key> key, boolean unique) {
		Map<Key, Deque<Thing>> byKey = grouped(candidates, key);
		grouped(open, key).forEach((k, things) -> {
			Deque<Thing> others = byKey.get(k);
			while (others != null && !things.isEmpty() && !others.isEmpty() && !(unique && things.size() + others.size() > 2)) {
				Thing other = others.poll();
				after.put(things.poll(), other);
				found.add(other);
			}
		});
		open.removeIf(after::containsKey);
		candidates.removeIf(found::contains);
	}

	private static Map<Key, Deque<Thing>> grouped(List<Thing> things, Function<Thing, Key> key) {
		Map<Key, Deque<Thing>> groups = new LinkedHashMap<>();
		for (Thing thing : things) {
			Key k = key.apply(thing);
			if (k != null) {
				groups.computeIfAbsent(k, any -> new ArrayDeque<>()).add(thing);
			}
		}
		return groups;
	}

	/** Names now by names before, of what has another one. */
	Map<String, String> renamed() {
		Map<String, String> names = new HashMap<>();
		after.forEach((before, now) -> {
			if (before.name() != null && now.name() != null && !before.name().equals(now.name())) {
				names.put(before.name(), now.name());
			}
		});
		return names;
	}
}
