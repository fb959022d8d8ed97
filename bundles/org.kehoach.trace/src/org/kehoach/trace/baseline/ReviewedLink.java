// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.baseline;

import java.util.Set;

/**
 * A link, compared with what was accepted.
 *
 * @param accepted the nearest that was accepted, perhaps under other names; null for a new link
 * @param changed in what respect the target says something else; all aspects that it has if it was missing or is missing now.
 *                Empty unless the link is suspect
 */
public record ReviewedLink(CurrentLink link, State state, AcceptedLink accepted, Set<Aspect> changed) {

	/** How a link stands to the baseline. */
	public enum State {
		/** The target says what it said. */
		ACCEPTED,
		/** The baseline does not know the link. */
		NEW,
		/** The target says something else, has come, or is gone. */
		SUSPECT
	}

	/** True if the link was accepted under another name of its item or target. */
	public boolean isMoved() {
		return accepted != null && !accepted.key().equals(link.key());
	}
}
