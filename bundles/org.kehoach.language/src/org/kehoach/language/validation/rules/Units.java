// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.HashSet;
import java.util.Set;

import org.kehoach.model.Unit;
import org.kehoach.model.UnitKind;

/** The hierarchy of units. */
final class Units {

	private Units() {
	}

	/** True if the unit is the agency, a part of it, or under it through any number of levels; a group by its members. */
	static boolean isWithin(Unit unit, Unit agency) {
		return isWithin(unit, agency, new HashSet<>());
	}

	/** Whom a post can charge is whom its agency can charge: the Prime Minister acts for the Government. */
	static Unit actingFor(Unit issuer) {
		Unit agency = issuer.getKind() == UnitKind.POSITION ? superior(issuer) : issuer;
		return agency == null ? issuer : agency;
	}

	/** @param groups those looked into so far: a group may, by mistake, hold itself */
	private static boolean isWithin(Unit unit, Unit agency, Set<Unit> groups) {
		return isUnder(unit, agency) || !unit.getMembers().isEmpty() && groups.add(unit)
				&& unit.getMembers().stream().allMatch(member -> isWithin(member, agency, groups));
	}

	private static boolean isUnder(Unit unit, Unit agency) {
		Set<Unit> seen = new HashSet<>();
		for (Unit u = unit; u != null && seen.add(u); u = superior(u)) {
			if (u == agency) {
				return true;
			}
		}
		return false;
	}

	/** The unit as messages name it: by its title or, in a file with a syntax error, by its name. */
	static String shown(Unit unit) {
		return unit.getTitle() == null ? unit.getName() : unit.getTitle();
	}

	private static Unit superior(Unit unit) {
		return unit.getParent() == null && unit.eContainer() instanceof Unit outer ? outer : unit.getParent();
	}
}
