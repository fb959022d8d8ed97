// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.coverage;

import java.time.LocalDate;

import org.kehoach.model.value.TargetComparison;

/**
 * Something that does not fit between a plan and the one above.
 *
 * @param plan number of the plan that has it
 * @param item number of its item; -1 where the plan as a whole is meant (reviews, reports)
 * @param above number of the item above; -1 without
 * @param planAbove number of the plan above; -1 without
 * @param line in the plan's file, from 1; 0 if unknown
 * @param day of the milestone that is compared; null without
 * @param own the wording on this side: target, time; empty if there is none
 * @param wanted the wording above; empty if there is none
 * @param reason why targets cannot be compared; null unless {@link Kind#INCOMPARABLE}
 */
public record TraceFinding(Kind kind, int plan, int item, int above, int planAbove, int line, LocalDate day, String own, String wanted,
		TargetComparison.Reason reason) {

	/** How much it matters. */
	public enum Weight {
		WARNING, INFO
	}

	/** What does not fit. The names are part of formats. */
	public enum Kind {
		/** A target promises less than the one that it refines. */
		WEAKER(Weight.WARNING, true),
		/** There is no target for a milestone above that falls into the period. */
		NO_TARGET(Weight.WARNING, true),
		/** It ends after what it takes over, or is reported after the one above has to report. */
		LATE(Weight.WARNING, true),
		/** It is over before what it takes over begins, or recurs less often. */
		TIME_CONFLICT(Weight.WARNING, true),
		/** A review is held before what it reviews: the work of its own plan, or the reviews of the plans below. */
		EARLY_REVIEW(Weight.WARNING, false),
		/** Targets that cannot be compared by machine. */
		INCOMPARABLE(Weight.INFO, false),
		/** An item of a plan with parents that leads to none of them, and gives no reason. */
		NO_PARENT(Weight.INFO, false);

		private final Weight weight;
		private final boolean shortfall;

		Kind(Weight weight, boolean shortfall) {
			this.weight = weight;
			this.shortfall = shortfall;
		}

		public Weight weight() {
			return weight;
		}

		/** True if an obligation with it is only partly covered. */
		public boolean isShortfall() {
			return shortfall;
		}
	}
}
