// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.tasks;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.Unit;
import org.kehoach.model.UnitKind;

/**
 * Who is meant when a unit is charged: a group stands for its members and those of groups
 * in it; a group that lists no members stands for the agencies of its level under its own
 * superior. The rules of checking see groups the same way.
 */
final class UnitMembers {
	private final Collection<Unit> all;
	private final Map<Unit, Set<Unit>> known = new HashMap<>();

	/** @param all every unit that a group without members can stand for */
	UnitMembers(Collection<Unit> all) {
		this.all = all;
	}

	/** The unit itself if it is no group, or a group of which nobody is known; never empty. */
	Set<Unit> of(Unit unit) {
		return known.computeIfAbsent(unit, this::find);
	}

	private Set<Unit> find(Unit unit) {
		Set<Unit> found = new LinkedHashSet<>();
		Set<Unit> seen = new LinkedHashSet<>();
		Deque<Unit> open = new ArrayDeque<>(List.of(unit));
		while (!open.isEmpty()) {
			Unit next = open.pop();
			if (!seen.add(next)) {
				continue;
			}
			List<Unit> members = next.getMembers().stream().filter(member -> !member.eIsProxy()).toList();
			if (next.getKind() != UnitKind.GROUP) {
				found.add(next);
			} else if (members.isEmpty()) {
				List<Unit> agencies = agencies(next);
				found.addAll(agencies.isEmpty() ? List.of(next) : agencies);
			} else {
				open.addAll(members);
			}
		}
		// groups that hold nothing but each other
		return found.isEmpty() ? Set.of(unit) : found;
	}

	private List<Unit> agencies(Unit group) {
		Unit above = superior(group);
		if (group.getLevel() == AdministrativeLevel.UNSPECIFIED) {
			return List.of();
		}
		return all.stream().filter(unit -> unit.getKind() == UnitKind.AGENCY && unit.getLevel() == group.getLevel()
				&& (above == null || isUnder(unit, above))).toList();
	}

	/** The agency above, or the unit in which it is declared; null at the top. */
	static Unit superior(Unit unit) {
		Unit above = unit.getParent() != null ? unit.getParent() : unit.eContainer() instanceof Unit outer ? outer : null;
		return above == null || above.eIsProxy() ? null : above;
	}

	/** Circles, which are reported as errors elsewhere, do no harm. */
	private static boolean isUnder(Unit unit, Unit agency) {
		Set<Unit> seen = new LinkedHashSet<>();
		for (Unit next = unit; next != null && seen.add(next); next = superior(next)) {
			if (next == agency) {
				return true;
			}
		}
		return false;
	}
}
