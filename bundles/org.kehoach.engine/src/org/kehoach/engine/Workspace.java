// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kehoach.model.Plan;

/**
 * The plan files of a folder, loaded and linked to each other and to those of the folders it uses.
 *
 * @param files the folder's own, sorted by path
 * @param used of the folders it uses, sorted by path
 * @param loading findings about files that could not be read, used ones too (what is missing breaks links), and settings
 */
record Workspace(List<LoadedFile> files, List<LoadedFile> used, List<Finding> loading) {

	/** In the order of files, then of the text. */
	List<Plan> plans() {
		return files.stream().flatMap(file -> file.plans().stream()).toList();
	}

	/** Those used files that the folder's own refer to, directly or through others, in their order. Resolves all links. */
	List<LoadedFile> reached() {
		Map<EObject, LoadedFile> byContent = new HashMap<>();
		used.forEach(file -> file.content().ifPresent(content -> byContent.put(content, file)));
		Set<LoadedFile> reached = new HashSet<>();
		Deque<LoadedFile> open = new ArrayDeque<>(files);
		while (!open.isEmpty()) {
			open.pop().content().ifPresent(content -> {
				for (EObject target : EcoreUtil.ExternalCrossReferencer.find(content).keySet()) {
					LoadedFile file = byContent.get(EcoreUtil.getRootContainer(target));
					if (file != null && reached.add(file)) {
						open.add(file);
					}
				}
			});
		}
		return used.stream().filter(reached::contains).toList();
	}
}
