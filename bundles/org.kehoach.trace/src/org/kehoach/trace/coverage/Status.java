// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.coverage;

/** What became of an obligation, the best first. The names are part of formats. */
public enum Status {
	/** Refined or implemented, and nothing found that falls short. */
	COVERED,
	/** Refined or implemented, but weaker, later, or without a target for a milestone. */
	PARTLY,
	/** Left out with a reason. */
	WAIVED,
	/** Neither taken over nor left out. */
	MISSING
}
