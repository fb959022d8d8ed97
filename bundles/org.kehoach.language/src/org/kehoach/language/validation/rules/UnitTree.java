// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.Unit;
import org.kehoach.model.UnitKind;

/** Who stands above whom, and who belongs to which group. Circles, reported elsewhere, do no harm. */
final class UnitTree {

	private UnitTree() {
	}

	/** The agency above, or the unit in which it is declared; empty at the top. */
	static Collection<Unit> superiors(Unit unit) {
		Unit above = unit.getParent() != null ? unit.getParent() : unit.eContainer() instanceof Unit outer ? outer : null;
		return Plans.isKnown(above) ? List.of(above) : List.of();
	}

	/** The unit itself, then those above it. */
	static Set<Unit> upwards(Unit unit) {
		return reach(unit, false);
	}

	/** The unit, those above it, and the predecessors of all these: whose plans it has to follow. */
	static Set<Unit> authorities(Unit unit) {
		return reach(unit, true);
	}

	private static Set<Unit> reach(Unit unit, boolean predecessors) {
		Set<Unit> found = new LinkedHashSet<>();
		Deque<Unit> open = new ArrayDeque<>(List.of(unit));
		while (!open.isEmpty()) {
			Unit next = open.pop();
			if (found.add(next)) {
				open.addAll(superiors(next));
				if (predecessors) {
					open.addAll(Plans.resolved(next.getPredecessors()));
				}
			}
		}
		return found;
	}

	/** True if the unit is the agency, a part of it, or under it through any number of levels. */
	static boolean isUnder(Unit unit, Unit agency) {
		return upwards(unit).contains(agency);
	}

	/** As {@link #isUnder}; a group also by its members, all of them. */
	static boolean isWithin(Unit unit, Unit agency) {
		return isWithin(unit, agency, new HashSet<>());
	}

	/** @param groups those looked into so far: a group may, by mistake, hold itself */
	private static boolean isWithin(Unit unit, Unit agency, Set<Unit> groups) {
		return isUnder(unit, agency) || !unit.getMembers().isEmpty() && groups.add(unit)
				&& unit.getMembers().stream().allMatch(member -> isWithin(member, agency, groups));
	}

	/** Whom a post can charge is whom its agency can charge: the Prime Minister acts for the Government. */
	static Unit actingFor(Unit issuer) {
		return issuer.getKind() == UnitKind.POSITION ? superiors(issuer).stream().findFirst().orElse(issuer) : issuer;
	}

	/**
	 * True if what is assigned to one obliges the other: it is the same, stands above it, or is a group that it, or one above
	 * it, belongs to. A group that lists no members holds the agencies of its level under its own superior.
	 */
	static boolean obliges(Unit assigned, Unit unit) {
		Set<Unit> upwards = upwards(unit);
		return upwards.contains(assigned) || assigned.getKind() == UnitKind.GROUP && upwards.stream().anyMatch(u -> holds(assigned, u));
	}

	private static boolean holds(Unit group, Unit unit) {
		Set<Unit> seen = new LinkedHashSet<>();
		Deque<Unit> open = new ArrayDeque<>(List.of(group));
		while (!open.isEmpty()) {
			Unit next = open.pop();
			if (next == unit || next.getKind() == UnitKind.GROUP && next.getMembers().isEmpty() && isOfLevel(unit, next)) {
				return true;
			}
			if (seen.add(next)) {
				open.addAll(Plans.resolved(next.getMembers()));
			}
		}
		return false;
	}

	private static boolean isOfLevel(Unit unit, Unit group) {
		boolean level = group.getLevel() != AdministrativeLevel.UNSPECIFIED && group.getLevel() == unit.getLevel();
		return level && unit.getKind() == UnitKind.AGENCY && superiors(group).stream().allMatch(above -> isUnder(unit, above));
	}
}
