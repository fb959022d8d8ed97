// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.kehoach.language.skeleton.Periods;
import org.kehoach.model.Period;
import org.kehoach.model.Registry;
import org.kehoach.model.Unit;
import org.kehoach.model.UnitKind;
import org.kehoach.model.value.FullNames;
import org.kehoach.model.value.TimeWindow;
import org.kehoach.model.value.Timings;

/** The agencies of some registries that can have plans. */
final class Agencies {

	private static final int EXAMPLES = 5;

	private final List<Unit> units = new ArrayList<>();

	Agencies(Collection<Registry> registries) {
		for (Registry registry : registries) {
			for (TreeIterator<EObject> all = registry.eAllContents(); all.hasNext();) {
				if (all.next() instanceof Unit unit && unit.getName() != null) {
					units.add(unit);
				}
			}
		}
	}

	/** In the order of registries. */
	List<Unit> all() {
		return units.stream().filter(unit -> unit.getKind() == UnitKind.AGENCY).toList();
	}

	/**
	 * The one that is meant, whenever it existed.
	 *
	 * @throws EngineException if it is unknown, or several
	 */
	Unit find(String wanted) throws EngineException {
		List<Unit> found = called(wanted, units);
		if (found.isEmpty()) {
			throw new EngineException(Messages.get("unknown-agency", wanted, some(all().stream().map(Agencies::title))), null);
		}
		if (found.size() > 1) {
			throw new EngineException(Messages.get("several-agencies", wanted, some(found.stream().map(UnitFinder::told))), null);
		}
		return found.getFirst();
	}

	/** Those that exist on some day of a period with two known ends. */
	Stream<Unit> existing(Period period) {
		TimeWindow days = Timings.window(period).orElseThrow();
		return units.stream().filter(unit -> unit.getKind() == UnitKind.AGENCY && exists(unit, days));
	}

	private static boolean exists(Unit unit, TimeWindow days) {
		boolean ended = unit.getValidTo() != null && unit.getValidTo().year() != 0
				&& unit.getValidTo().latest(unit.getValidTo().year()).isBefore(days.first());
		boolean later = unit.getValidFrom() != null && unit.getValidFrom().year() != 0
				&& unit.getValidFrom().earliest(unit.getValidFrom().year()).isAfter(days.last());
		return !ended && !later;
	}

	/**
	 * The one that is meant: by its full name, else by how people call it, agencies first.
	 *
	 * @throws EngineException if it is unknown, several, no agency, or not there in the period
	 */
	Unit find(String wanted, Period period) throws EngineException {
		TimeWindow days = Timings.window(period).orElseThrow();
		List<Unit> existing = called(wanted, units.stream().filter(unit -> exists(unit, days)).toList());
		if (existing.isEmpty()) {
			List<Unit> ended = called(wanted, units);
			throw new EngineException(ended.isEmpty() ? Messages.get("unknown-agency", wanted, some(existing(period).map(Agencies::title)))
					: Messages.get("agency-ends", title(ended.getFirst()), Periods.written(period)), null);
		}
		if (existing.size() > 1) {
			throw new EngineException(Messages.get("several-agencies", wanted, some(existing.stream().map(UnitFinder::told))), null);
		}
		if (existing.getFirst().getKind() == UnitKind.GROUP) {
			throw new EngineException(Messages.get("agency-is-group", title(existing.getFirst())), null);
		}
		return existing.getFirst();
	}

	private static List<Unit> called(String wanted, List<Unit> among) {
		List<Unit> found = among.stream().filter(unit -> wanted.equals(FullNames.of(unit))).toList();
		for (UnitFinder finder : List.of(new UnitFinder(among.stream().filter(unit -> unit.getKind() == UnitKind.AGENCY).toList()),
				new UnitFinder(among))) {
			for (String name : List.of(wanted, wanted.replaceFirst("(?i)^UBND\\b", "Ủy ban nhân dân"))) {
				found = found.isEmpty() ? finder.find(name) : found;
			}
		}
		return found;
	}

	/** The first few of some names. */
	static String some(Stream<String> all) {
		return all.limit(EXAMPLES).collect(Collectors.joining(", "));
	}

	/** How people call a unit. */
	static String title(Unit unit) {
		return unit.getTitle() == null ? unit.getName() : unit.getTitle().strip();
	}
}
