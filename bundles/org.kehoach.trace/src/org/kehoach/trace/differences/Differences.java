// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.differences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.kehoach.trace.differences.Change.Kind;
import org.kehoach.trace.facts.FileFacts;

/** What two versions of plans say differently. */
public final class Differences {

	/** What stays the same when a file gets another name or place. */
	private record Content(Object registries, Object decisions, Object plans) {
		static Content of(FileFacts file) {
			return new Content(file.registries(), file.decisions(), file.plans());
		}
	}

	private static final Comparator<Change> ORDER = Comparator.comparing(Change::group)
			.thenComparing(Change::plan, Comparator.nullsFirst(Comparator.naturalOrder()));

	private final Map<Thing, Integer> parts = new IdentityHashMap<>();
	private final List<Change> changes = new ArrayList<>();
	private final Map<String, String> renamed;
	private final Matching matching;

	private Differences(Reader before, Reader after) {
		matching = new Matching(before, after);
		renamed = matching.renamed();
		count(before);
		count(after);
		for (int depth = 0; depth < Reader.DEPTHS; depth++) {
			for (Thing thing : before.things(depth)) {
				Thing now = matching.after(thing);
				if (now != null) {
					compare(thing, now);
				} else if (thing.holder() == null || matching.after(thing.holder()) != null) {
					changes.add(whole(Kind.REMOVED, thing, null, null));
				}
			}
			for (Thing thing : after.things(depth)) {
				if (!matching.wasThere(thing) && (thing.holder() == null || matching.wasThere(thing.holder()))) {
					changes.add(whole(Kind.ADDED, thing, null, null));
				}
			}
		}
		changes.sort(ORDER);
	}

	/**
	 * Compares two versions of files.
	 *
	 * @param before in reading order
	 * @param after in reading order
	 * @return by group and plan, then in reading order, what went before what came
	 */
	public static List<Change> of(List<FileFacts> before, List<FileFacts> after) {
		Map<Content, Integer> same = new HashMap<>();
		before.forEach(file -> same.merge(Content.of(file), 1, Integer::sum));
		// what both have is out of the way before anything is compared in detail
		Map<Content, Integer> both = new HashMap<>();
		List<FileFacts> changedAfter = new ArrayList<>();
		for (FileFacts file : after) {
			Content content = Content.of(file);
			if (same.merge(content, -1, Integer::sum) >= 0) {
				both.merge(content, 1, Integer::sum);
			} else {
				changedAfter.add(file);
			}
		}
		List<FileFacts> changedBefore = before.stream().filter(file -> both.merge(Content.of(file), -1, Integer::sum) < 0).toList();
		return List.copyOf(new Differences(new Reader(changedBefore), new Reader(changedAfter)).changes);
	}

	private void count(Reader reader) {
		for (int depth = 1; depth < Reader.DEPTHS; depth++) {
			reader.things(depth).forEach(thing -> parts.merge(thing.holder(), 1, Integer::sum));
		}
	}

	private Change whole(Kind kind, Thing thing, String before, String after) {
		boolean comesOrGoes = kind == Kind.ADDED || kind == Kind.REMOVED;
		return change(kind, null, thing, before, after, comesOrGoes ? parts.getOrDefault(thing, 0) : 0);
	}

	private static Change change(Kind kind, Property property, Thing thing, String before, String after, int parts) {
		Thing plan = thing.plan();
		String name = thing.subject() == Subject.ACTIVITY ? thing.holder().name() : thing.name();
		return new Change(kind, thing.subject(), property, plan == null ? null : plan.name(), name, thing.title(), before, after, parts,
				thing.file(), thing.line());
	}

	private void compare(Thing before, Thing now) {
		if (before.holder() != null && matching.after(before.holder()) != now.holder()) {
			changes.add(whole(Kind.MOVED, now, before.name(), now.name()));
		} else if (!Objects.equals(before.simpleName(), now.simpleName())) {
			changes.add(whole(Kind.RENAMED, now, before.name(), now.name()));
		}
		Set<Property> properties = EnumSet.copyOf(before.properties());
		properties.addAll(now.properties());
		boolean samePlace = differences(Property.AREA, before, now).isEmpty() && differences(Property.PART_OF, before, now).isEmpty();
		for (Property property : properties) {
			// told of the area or the task around
			boolean toldAbove = samePlace && before.inherits(property) && now.inherits(property);
			if (!toldAbove) {
				for (Values.Difference difference : differences(property, before, now)) {
					changes.add(change(difference.kind(), property, now, shown(difference.before()), shown(difference.after()), 0));
				}
			}
		}
	}

	private List<Values.Difference> differences(Property property, Thing before, Thing now) {
		return Values.differences(before.values(property), now.values(property), name -> renamed.getOrDefault(name, name));
	}

	private static String shown(Value value) {
		return value == null ? null : value.shown();
	}
}
