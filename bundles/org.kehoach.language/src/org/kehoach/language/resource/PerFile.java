// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.OnChangeEvictingCache;

/**
 * What is asked of one file again and again, found out once and kept until the file changes. Only for what the file alone tells: what
 * depends on another file could be out of date.
 */
public final class PerFile {

	/** Has no state of its own: what is found out stands beside the file. */
	private static final IResourceScopeCache CACHE = new OnChangeEvictingCache();

	/** Others keep their values in the same place. */
	private record Key(Object of) {
	}

	private PerFile() {
	}

	/**
	 * @param object of the file
	 * @param key of what is found out
	 * @param find not to return null
	 */
	public static <T> T get(EObject object, Object key, Supplier<T> find) {
		Resource file = object.eResource();
		return file == null ? find.get() : CACHE.get(new Key(key), file, find::get);
	}

	/** All objects in an object, without itself, in the order of the text. One way through the tree is enough for all who look. */
	public static List<EObject> contents(EObject root) {
		return PerFile.<Map<EObject, List<EObject>>>get(root, PerFile.class, ConcurrentHashMap::new).computeIfAbsent(root, key -> {
			List<EObject> contents = new ArrayList<>();
			root.eAllContents().forEachRemaining(contents::add);
			return contents;
		});
	}
}
