// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site;

import java.util.List;

/**
 * The links of the plans against those that were accepted.
 *
 * @param accepted how many are as they were accepted
 * @param fresh how many nobody has accepted yet
 * @param suspects whose target says something else now, by plan
 * @param gone what was accepted and is no link any more, in words
 */
public record SiteLinks(int accepted, int fresh, List<Suspect> suspects, List<String> gone) {

	/**
	 * A link to be looked at again.
	 *
	 * @param plan number of the plan that has it
	 * @param from full name of the item or plan that has it
	 * @param verb what kind of link, in words
	 * @param target full name of what it leads to
	 * @param reason what has changed, in words
	 */
	public record Suspect(int plan, String from, String verb, String target, String reason) {
	}
}
