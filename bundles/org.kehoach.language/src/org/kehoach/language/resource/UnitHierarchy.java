// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.resource;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.kehoach.model.PlanFile;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Registry;
import org.kehoach.model.Unit;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Who stands above a unit or belongs to it, as far as its file goes: that decides who is obliged. Nothing is resolved. */
@Singleton
final class UnitHierarchy {

	private static final List<EReference> HIERARCHY = List.of(Literals.UNIT__PARENT, Literals.UNIT__PREDECESSORS, Literals.UNIT__MEMBERS);

	@Inject
	private IResourceScopeCache cache;

	/** Of one file; kept until it changes. */
	private record Known(Map<String, List<Unit>> byName, Map<Unit, String> sums) {
	}

	/** A sum that changes with what stands around a unit. Found once a unit: every task of a plan asks for those who lead it. */
	String sum(Unit start) {
		return known(start).sums().computeIfAbsent(start, this::find);
	}

	/** Those of the same file that a link may mean. */
	List<Unit> here(EObject owner, EReference reference) {
		List<Unit> found = new ArrayList<>();
		for (String name : Facts.written(owner, reference)) {
			found.addAll(known(owner).byName().getOrDefault(name.substring(name.lastIndexOf('.') + 1), List.of()));
		}
		return found;
	}

	private String find(Unit start) {
		Facts facts = new Facts();
		Set<Unit> seen = new HashSet<>();
		Deque<Unit> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty()) {
			Unit unit = open.pop();
			if (seen.add(unit)) {
				facts.add(unit.getName()).add(unit.getKind()).add(unit.getLevel()).add(unit.getSymbol());
				for (EReference reference : HIERARCHY) {
					facts.links(unit, reference);
					open.addAll(here(unit, reference));
				}
				if (unit.eContainer() instanceof Unit outer) {
					open.add(outer);
				}
			}
		}
		return facts.sum();
	}

	private Known known(EObject object) {
		Resource file = object.eResource();
		return cache.get(UnitHierarchy.class, file, () -> new Known(unitsByName(file), new IdentityHashMap<>()));
	}

	private static Map<String, List<Unit>> unitsByName(Resource file) {
		Map<String, List<Unit>> units = new HashMap<>();
		for (EObject root : file.getContents()) {
			if (root instanceof PlanFile plans) {
				plans.getElements().stream().filter(Registry.class::isInstance).forEach(registry -> addUnits(registry, units));
			}
		}
		return units;
	}

	private static void addUnits(EObject outer, Map<String, List<Unit>> units) {
		for (EObject inner : outer.eContents()) {
			if (inner instanceof Unit unit) {
				units.computeIfAbsent(unit.getName(), name -> new ArrayList<>(1)).add(unit);
				addUnits(unit, units);
			}
		}
	}
}
