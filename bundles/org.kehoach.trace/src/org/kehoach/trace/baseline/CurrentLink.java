// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.baseline;

/**
 * A link as the plans have it now.
 *
 * @param own hash of what the item with the link says
 * @param target what the link points to says; {@link Fingerprint#MISSING} if there is nothing
 * @param plan number in the graph of the plan that has the link
 * @param line of the item in its file, from 1; 0 if unknown
 */
public record CurrentLink(LinkKey key, String own, Fingerprint target, int plan, int line) {

	/** As it is kept once it is accepted. */
	AcceptedLink accepted() {
		return new AcceptedLink(key, own, target);
	}
}
