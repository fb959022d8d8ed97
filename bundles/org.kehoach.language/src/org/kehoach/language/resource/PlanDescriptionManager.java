// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.resource;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionManager;

import com.google.inject.Singleton;

/**
 * Decides which files to check again after a change: those that looked up a name that has appeared, vanished or changed its
 * exported data; not all that refer to a changed file.
 */
@Singleton
public final class PlanDescriptionManager extends DefaultResourceDescriptionManager {

	/** One change is asked about once per candidate file, so its changed names are kept as long as the change itself. */
	private final Map<Delta, Set<QualifiedName>> changedNames = Collections.synchronizedMap(new WeakHashMap<>());

	@Override
	public boolean isAffected(Collection<Delta> deltas, IResourceDescription candidate, IResourceDescriptions context) {
		for (Delta delta : deltas) {
			Set<QualifiedName> changed = changedNames.computeIfAbsent(delta, PlanDescriptionManager::changedNames);
			if (!changed.isEmpty()) {
				for (QualifiedName lookedUp : candidate.getImportedNames()) {
					if (changed.contains(lookedUp)) {
						return true;
					}
				}
			}
		}
		return false;
	}

	/** In lower case, as the recorded names are. */
	private static Set<QualifiedName> changedNames(Delta delta) {
		if (!delta.haveEObjectDescriptionsChanged()) {
			return Set.of();
		}
		Map<QualifiedName, String> before = exported(delta.getOld());
		Map<QualifiedName, String> after = exported(delta.getNew());
		Set<QualifiedName> changed = new HashSet<>();
		before.forEach((name, data) -> {
			if (!data.equals(after.get(name))) {
				changed.add(name);
			}
		});
		after.keySet().stream().filter(name -> !before.containsKey(name)).forEach(changed::add);
		return changed;
	}

	private static Map<QualifiedName, String> exported(IResourceDescription description) {
		Map<QualifiedName, String> exported = new HashMap<>();
		if (description != null) {
			for (IEObjectDescription object : description.getExportedObjects()) {
				StringBuilder data = new StringBuilder(object.getEClass().getName()).append(' ').append(object.getEObjectURI());
				for (String key : object.getUserDataKeys()) {
					data.append('\n').append(key).append('=').append(object.getUserData(key));
				}
				exported.merge(object.getName().toLowerCase(), data.toString(), String::concat);
			}
		}
		return exported;
	}
}
