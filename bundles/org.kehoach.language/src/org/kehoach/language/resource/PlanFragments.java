// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.resource;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.kehoach.model.Named;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** URI fragments by name: an item inserted above another does not change the other's URI, so nothing is checked again. */
@Singleton
public final class PlanFragments implements IFragmentProvider {

	private static final String PREFIX = "name:";

	@Inject
	private IResourceScopeCache cache;
	@Inject
	private IQualifiedNameProvider names;

	@Override
	public String getFragment(EObject object, Fallback fallback) {
		QualifiedName name = object instanceof Named && object.eResource() != null ? names.getFullyQualifiedName(object) : null;
		if (name == null || byName(object.eResource()).get(name.toString()) != object) {
			return fallback.getFragment(object);
		}
		return PREFIX + name;
	}

	@Override
	public EObject getEObject(Resource resource, String fragment, Fallback fallback) {
		return fragment.startsWith(PREFIX) ? byName(resource).get(fragment.substring(PREFIX.length())) : fallback.getEObject(fragment);
	}

	private void add(EObject object, Map<String, EObject> found) {
		QualifiedName name = object instanceof Named ? names.getFullyQualifiedName(object) : null;
		if (name != null) {
			found.putIfAbsent(name.toString(), object);
		}
	}

	/** Of two objects with one name, the first: the second is reported as a duplicate and keeps its position as fragment. */
	private Map<String, EObject> byName(Resource resource) {
		return cache.get(PREFIX, resource, () -> {
			Map<String, EObject> found = new HashMap<>();
			for (EObject root : resource.getContents()) {
				add(root, found);
				for (EObject part : root.eContents()) {
					add(part, found);
					PerFile.contents(part).forEach(object -> add(object, found));
				}
			}
			return found;
		});
	}
}
