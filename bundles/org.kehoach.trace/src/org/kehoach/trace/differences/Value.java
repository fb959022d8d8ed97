// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.differences;

/**
 * One value of a property.
 *
 * @param key tells the values of a property apart: the full name that a link leads to, the day of a target; empty if there is one only
 * @param content what it means: equal contents are no difference
 * @param shown as written; null if it has no words
 * @param known false for a link that leads nowhere
 */
record Value(String key, String content, String shown, boolean known) {

	/** The only value of its property. */
	static Value of(String content, String shown) {
		return new Value("", content, shown, true);
	}
}
