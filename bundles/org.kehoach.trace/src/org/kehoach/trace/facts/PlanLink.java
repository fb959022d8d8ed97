// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.facts;

/**
 * A link from a plan to what it implements.
 *
 * @param target full name; where nothing was found, what the author wrote
 * @param known false if nothing was found under that name
 * @param line that it stands on in the file, from 1; 0 if unknown
 */
public record PlanLink(String target, boolean known, int line) {

	/** Without its place. */
	public Link link() {
		return new Link(target, known);
	}
}
