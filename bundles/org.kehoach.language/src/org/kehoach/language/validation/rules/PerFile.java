// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.OnChangeEvictingCache;

/**
 * What several rules ask of one file, found out once and kept until the file changes. Only for what the file alone tells: what
 * depends on another file could be out of date.
 */
final class PerFile {

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
	static <T> T get(EObject object, Object key, Supplier<T> find) {
		Resource file = object.eResource();
		return file == null ? find.get() : CACHE.get(new Key(key), file, find::get);
	}
}
