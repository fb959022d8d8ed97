// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.completion;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.scoping.IScope;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.TopLevel;
import org.kehoach.model.Unit;

/** The units that a plan can name, for lists to choose from. */
public final class UnitNames {

	/**
	 * A unit.
	 *
	 * @param name as it is to be written in the plan
	 * @param title its full name, never null
	 * @param shortName as tables print it; the title where it has none
	 * @param unit the unit itself, which must not be kept
	 */
	public record Named(String name, String title, String shortName, Unit unit) {
	}

	private UnitNames() {
	}

	/**
	 * @param scope for units, at a place in the plan
	 * @param owner the plan
	 * @return nearest first: divisions of the issuer, then the registries in use
	 */
	public static List<Named> of(IScope scope, TopLevel owner) {
		List<Named> units = new ArrayList<>();
		new RegistryCandidates(scope, Literals.UNIT, (candidate, entry) -> {
			String title = entry.getTitle() == null ? candidate.name() : entry.getTitle();
			units.add(new Named(candidate.name(), title, entry.getShortName() == null ? title : entry.getShortName(), (Unit) entry));
		}).collect(owner);
		return units;
	}
}
