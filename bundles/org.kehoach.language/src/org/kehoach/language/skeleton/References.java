// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.skeleton;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.kehoach.model.Item;
import org.kehoach.model.Plan;
import org.kehoach.model.Registry;
import org.kehoach.model.Unit;

/**
 * How a new plan names units and items, and which registries it has to open for that. A name that two of these registries
 * have is written with that of its registry.
 */
final class References {

	private final Unit issuer;
	private final Set<Registry> registries = new LinkedHashSet<>();
	/** Names at the top of more than one registry; known only when all registries are. */
	private final Set<String> ambiguous;

	References(Unit issuer, Collection<Registry> known) {
		this.issuer = issuer;
		Set<String> seen = new HashSet<>();
		this.ambiguous = known.stream().flatMap(registry -> registry.getEntries().stream()).map(entry -> entry.getName())
				.filter(name -> name != null && !seen.add(name)).collect(Collectors.toSet());
	}

	/** In the order in which they were needed. */
	Set<Registry> registries() {
		return registries;
	}

	/** A unit as the new plan refers to it. */
	String unit(Unit unit) {
		List<String> path = new ArrayList<>();
		EObject outer = unit;
		while (outer instanceof Unit around && (around != issuer || unit == issuer)) {
			path.addFirst(around.getName());
			outer = around.eContainer();
		}
		Registry registry = EcoreUtil2.getContainerOfType(unit, Registry.class);
		if (registry != null) {
			registries.add(registry);
			if (outer == registry && ambiguous.contains(path.getFirst())) {
				path.addFirst(registry.getName());
			}
		}
		return Quoted.path(String.join(".", path));
	}

	/** With commas. */
	String units(Collection<Unit> units) {
		return units.stream().map(this::unit).distinct().collect(Collectors.joining(", "));
	}

	static String item(Item item) {
		Plan plan = EcoreUtil2.getContainerOfType(item, Plan.class);
		return Quoted.path(plan.getName() + "." + item.getName());
	}

	/** What a copied text refers to must be known in the new plan too. */
	void need(EObject copied) {
		List<EObject> targets = new ArrayList<>(copied.eCrossReferences());
		copied.eAllContents().forEachRemaining(inner -> targets.addAll(inner.eCrossReferences()));
		for (EObject target : targets) {
			Registry registry = target.eIsProxy() ? null : EcoreUtil2.getContainerOfType(target, Registry.class);
			if (registry != null) {
				registries.add(registry);
			}
		}
	}
}
