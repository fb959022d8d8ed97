// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.resource;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * Says of a resource set that all files of a folder are in it and stay as they are. Only then can a rule tell that nothing
 * names something; the editor, in which files come and change one by one, never says so.
 */
public final class LoadedFolder extends AdapterImpl {

	private final List<Resource> files;
	private final Map<Class<?>, Object> found = new HashMap<>();

	private LoadedFolder(Collection<? extends Resource> files) {
		this.files = List.copyOf(files);
	}

	/** @param files of the folder, without those of folders that it uses; in the resource set, and complete */
	public static void in(ResourceSet resources, Collection<? extends Resource> files) {
		resources.eAdapters().add(new LoadedFolder(files));
	}

	/** Empty while files may still come or change. */
	public static Optional<LoadedFolder> around(EObject object) {
		ResourceSet resources = object.eResource() == null ? null : object.eResource().getResourceSet();
		return resources == null ? Optional.empty()
				: resources.eAdapters().stream().filter(LoadedFolder.class::isInstance).map(LoadedFolder.class::cast).findFirst();
	}

	public List<Resource> files() {
		return files;
	}

	/**
	 * Something about all files together, found out when first asked for.
	 *
	 * @param type of what is found out; one of a type is kept
	 */
	public synchronized <T> T get(Class<T> type, Function<List<Resource>, T> find) {
		return type.cast(found.computeIfAbsent(type, key -> find.apply(files)));
	}
}
