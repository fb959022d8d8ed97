// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.UnitKind;
import org.kehoach.trace.facts.FileFacts;
import org.kehoach.trace.facts.Link;
import org.kehoach.trace.facts.RegistryFacts;
import org.kehoach.trace.facts.UnitFacts;

/** Units by number: who stands above whom, and who belongs to which group. Circles do no harm. */
public final class UnitTree {

	/** No such unit. */
	public static final int NONE = -1;

	private final List<UnitFacts> units = new ArrayList<>();
	private final Map<String, Integer> byName = new HashMap<>();
	private final int[] parent;
	private final int[][] members;

	UnitTree(Collection<FileFacts> files) {
		for (FileFacts file : files) {
			for (RegistryFacts registry : file.registries()) {
				for (UnitFacts unit : registry.units()) {
					if (unit.name() != null && byName.putIfAbsent(unit.name(), units.size()) == null) {
						units.add(unit);
					}
				}
			}
		}
		parent = new int[units.size()];
		members = new int[units.size()][];
		for (int i = 0; i < parent.length; i++) {
			parent[i] = number(units.get(i).parent());
			members[i] = units.get(i).members().stream().mapToInt(this::number).filter(member -> member != NONE).toArray();
		}
	}

	public int size() {
		return parent.length;
	}

	public UnitFacts unit(int number) {
		return units.get(number);
	}

	/** {@link #NONE} if there is no unit of that name. */
	public int number(String fullName) {
		return byName.getOrDefault(fullName, NONE);
	}

	/** {@link #NONE} for null, and for links that lead nowhere. */
	public int number(Link link) {
		return link == null || !link.known() ? NONE : number(link.target());
	}

	/** The superior; {@link #NONE} at the top. */
	public int parent(int unit) {
		return parent[unit];
	}

	/** The unit itself, then those above it. */
	public Set<Integer> upwards(int unit) {
		Set<Integer> found = new LinkedHashSet<>();
		for (int at = unit; at != NONE && found.add(at);) {
			at = parent[at];
		}
		return found;
	}

	/**
	 * True if what is assigned to one obliges the other: it is the same, stands above it, or is a group that it, or one above
	 * it, belongs to. A group that lists no members holds the agencies of its level under its own superior.
	 */
	public boolean obliges(int assigned, int unit) {
		Set<Integer> upwards = upwards(unit);
		if (upwards.contains(assigned)) {
			return true;
		}
		if (units.get(assigned).kind() != UnitKind.GROUP) {
			return false;
		}
		return upwards.stream().anyMatch(above -> holds(assigned, above));
	}

	private boolean holds(int group, int unit) {
		Set<Integer> seen = new HashSet<>();
		Deque<Integer> open = new ArrayDeque<>(List.of(group));
		while (!open.isEmpty()) {
			int next = open.pop();
			if (next == unit || units.get(next).kind() == UnitKind.GROUP && units.get(next).members().isEmpty() && isOfLevel(unit, next)) {
				return true;
			}
			if (seen.add(next)) {
				for (int member : members[next]) {
					open.push(member);
				}
			}
		}
		return false;
	}

	private boolean isOfLevel(int unit, int group) {
		AdministrativeLevel level = units.get(group).level();
		return level != AdministrativeLevel.UNSPECIFIED && level == units.get(unit).level() && units.get(unit).kind() == UnitKind.AGENCY
				&& (parent[group] == NONE || upwards(unit).contains(parent[group]));
	}
}
