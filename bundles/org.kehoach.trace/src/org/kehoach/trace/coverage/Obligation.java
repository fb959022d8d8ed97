// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.coverage;

import java.util.List;

import org.kehoach.trace.facts.WaiverFacts;

/**
 * An item of a plan above that a plan has to take over or to leave out.
 *
 * @param item number of the item above
 * @param plan number of the plan that is obliged
 * @param direct true if an item of the plan itself leads straight to it; false if it is reached through the plans between, or
 *            not at all
 * @param covering numbers of the plan's items by which it is taken over; empty unless {@link Status#COVERED} or
 *            {@link Status#PARTLY}
 * @param waiver by which it is left out; null unless {@link Status#WAIVED}
 * @param findings where it falls short
 */
public record Obligation(int item, int plan, Status status, boolean direct, List<Integer> covering, WaiverFacts waiver,
		List<TraceFinding> findings) {

	/** True if it is taken over, wholly or partly. */
	public boolean isTakenOver() {
		return status == Status.COVERED || status == Status.PARTLY;
	}
}
