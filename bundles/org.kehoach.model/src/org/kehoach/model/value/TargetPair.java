// SPDX-License-Identifier: EPL-2.0
package org.kehoach.model.value;

import java.time.LocalDate;
import java.util.List;

import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.Indicator;
import org.kehoach.model.Plan;
import org.kehoach.model.Target;

/**
 * A target of an indicator above, and what the refining indicator promises for the same day.
 *
 * @param wanted the target above
 * @param own the target that holds on that day; null if there is none
 * @param day the milestone of the target above
 * @param result of the comparison
 */
public record TargetPair(Target wanted, Target own, LocalDate day, TargetComparison result) {

	/**
	 * As {@link MilestoneComparison#of}, for those who need the targets themselves. A target without milestone holds at the end
	 * of its plan's period.
	 *
	 * @param own not null
	 * @param above not null
	 * @return empty if a plan has no period, or no milestone above falls into the period
	 */
	public static List<TargetPair> of(Indicator own, Indicator above) {
		Plan plan = MeasuredTargets.plan(own);
		TimeWindow period = MeasuredTargets.period(plan).orElse(null);
		return MilestoneComparison.of(MeasuredTargets.of(own), period, level(plan), MeasuredTargets.of(above)).stream()
				.map(pair -> new TargetPair(above.getTargets().get(pair.wanted()),
						pair.own() == MilestoneComparison.NONE ? null : own.getTargets().get(pair.own()), pair.day(), pair.result()))
				.toList();
	}

	private static AdministrativeLevel level(Plan plan) {
		boolean known = plan != null && plan.getIssuer() != null && !plan.getIssuer().eIsProxy();
		return known ? plan.getIssuer().getLevel() : AdministrativeLevel.UNSPECIFIED;
	}

	/**
	 * The day on which a target is to be reached: its milestone, else that of the goal around its indicator.
	 *
	 * @param end of the plan's period, for targets without milestone; may be null
	 * @return null if none of these is known
	 */
	public static LocalDate day(Target target, LocalDate end) {
		PartialDate milestone = target.getMilestone() != null ? target.getMilestone() : MeasuredTargets.milestoneAround(target);
		if (milestone == null) {
			return end;
		}
		return milestone.year() == 0 ? null : milestone.latest(milestone.year());
	}
}
