// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kehoach.model.Plan;
import org.kehoach.model.Registry;
import org.kehoach.model.TopLevel;
import org.kehoach.model.Unit;

/** What the loaded files declare, and which of them a new file refers to. */
final class KnownFiles {

	private final Map<Plan, Path> plans = new LinkedHashMap<>();
	private final Map<Registry, Path> registries = new LinkedHashMap<>();
	private final Set<String> names = new HashSet<>();

	/** @param taken names that files declare which are not loaded */
	KnownFiles(Workspace workspace, Set<String> taken) {
		names.addAll(taken);
		for (List<LoadedFile> files : List.of(workspace.files(), workspace.used())) {
			for (LoadedFile file : files) {
				file.content().ifPresent(content -> content.getElements().forEach(element -> add(element, file.path())));
			}
		}
	}

	private void add(TopLevel element, Path file) {
		if (element.getName() == null) {
			return;
		}
		names.add(element.getName());
		if (element instanceof Plan plan) {
			plans.put(plan, file);
		} else if (element instanceof Registry registry) {
			registries.put(registry, file);
		}
	}

	/** With their files, in the order of these. */
	Map<Plan, Path> plans() {
		return plans;
	}

	Collection<Registry> registries() {
		return registries.keySet();
	}

	boolean isTaken(String name) {
		return names.contains(name);
	}

	/** The name, with a number behind it if it is taken. */
	String free(String wanted) {
		String name = wanted;
		for (int number = 2; names.contains(name); number++) {
			name = wanted + "_" + number;
		}
		return name;
	}

	/** The files that the plan of an agency needs: the plans above, its registry, and the registries that these refer to. */
	Set<Path> needed(List<Plan> parents, Unit agency) {
		Set<Path> needed = new LinkedHashSet<>();
		parents.forEach(parent -> needed.add(plans.get(parent)));
		List<EObject> starts = new ArrayList<>(parents);
		starts.add(agency);
		for (EObject start : starts) {
			EcoreUtil.ExternalCrossReferencer.find(EcoreUtil.getRootContainer(start)).keySet().stream().filter(target -> !target.eIsProxy())
					.forEach(target -> needed.addAll(declaring(target)));
			needed.addAll(declaring(start));
		}
		return needed;
	}

	/** The file with the registry that something stands in; empty if it stands in none. */
	List<Path> declaring(EObject object) {
		return registries.entrySet().stream().filter(registry -> EcoreUtil.isAncestor(registry.getKey(), object)).map(Map.Entry::getValue).toList();
	}
}
