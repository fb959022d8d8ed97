// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.facts;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** One string for all equal ones: names of units and parents repeat a hundred thousand times in a country. Safe for threads. */
public final class Interner {

	private final ConcurrentMap<String, String> known = new ConcurrentHashMap<>();

	/** @param text may be null */
	public String of(String text) {
		if (text == null) {
			return null;
		}
		String found = known.get(text);
		// most are known, and looking them up locks nobody out
		String before = found != null ? found : known.putIfAbsent(text, text);
		return before == null ? text : before;
	}
}
