// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.Optional;

import org.eclipse.xtext.EcoreUtil2;
import org.kehoach.model.CompositeTiming;
import org.kehoach.model.DelegatedTiming;
import org.kehoach.model.Plan;
import org.kehoach.model.QualifiedTiming;
import org.kehoach.model.Timing;
import org.kehoach.model.value.TimeWindow;
import org.kehoach.model.value.Timings;

/**
 * A single time of a plan beside the plan's period.
 *
 * @param time the days the timing names
 * @param period the plan's days
 * @param shown the period as messages show it
 */
record PlanTime(TimeWindow time, TimeWindow period, String shown) {

	/** Empty for times made of parts (each part is looked at by itself), set elsewhere or undated, and without a period. */
	static Optional<PlanTime> of(Timing timing) {
		Plan plan = EcoreUtil2.getContainerOfType(timing, Plan.class);
		if (plan == null || timing instanceof CompositeTiming || timing instanceof QualifiedTiming
				|| timing instanceof DelegatedTiming) {
			return Optional.empty();
		}
		Optional<TimeWindow> period = Timings.window(plan.getPeriod());
		Optional<TimeWindow> time = Timings.window(timing, plan.getPeriod());
		if (period.isEmpty() || time.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new PlanTime(time.get(), period.get(), Shown.of(plan.getPeriod())));
	}

	/** No day of the time is in the period, or its mere deadline comes after the period's end. */
	boolean isOutside() {
		boolean lateDeadline = time.first() == null && time.last() != null && time.last().isAfter(period.last());
		boolean earlyDeadline = time.last() != null && time.last().isBefore(period.first());
		return lateDeadline || earlyDeadline || time.isApartFrom(period);
	}

	/** A part of the time is in the period, another is not. */
	boolean exceeds() {
		return !isOutside() && time.reachesOutOf(period);
	}
}
