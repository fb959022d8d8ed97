// SPDX-License-Identifier: EPL-2.0
package org.kehoach.model.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.kehoach.model.AdministrativeLevel;

/**
 * A target of an indicator above, and what the refining indicator promises for the same day.
 *
 * @param wanted index of the target above
 * @param own index of the target that holds on that day; {@link #NONE} if there is none
 * @param day the day of the target above
 * @param result of the comparison
 */
public record MilestoneComparison(int wanted, int own, LocalDate day, TargetComparison result) {

	public static final int NONE = -1;

	/**
	 * Compares milestone by milestone: every target above whose day falls into the period of the refining plan, with the last
	 * own target up to that day.
	 *
	 * @param own not null
	 * @param period of the refining plan, both ends known; null if it has none
	 * @param issuer level of the refining plan's issuer; a target for one level concerns plans that set a target for it, and
	 *            issuers of that level
	 * @param above not null
	 * @return empty without period, or if no day above falls into it
	 */
	public static List<MilestoneComparison> of(MeasuredTargets own, TimeWindow period, AdministrativeLevel issuer, MeasuredTargets above) {
		List<MilestoneComparison> pairs = new ArrayList<>();
		for (int i = 0; period != null && i < above.targets().size(); i++) {
			DatedTarget wanted = above.targets().get(i);
			LocalDate day = wanted.day();
			boolean within = day != null && !day.isBefore(period.first()) && !day.isAfter(period.last());
			if (within && isOfStage(own, day) && concerns(wanted.level(), own, issuer)) {
				int held = held(own, wanted.level(), day);
				TargetFigure figure = held == NONE ? null : own.targets().get(held).figure();
				pairs.add(new MilestoneComparison(i, held, day, TargetComparison.of(own, figure, above, wanted.figure())));
			}
		}
		return pairs;
	}

	/** An indicator of one stage answers for its own milestone; the same indicator stands in the other stages again. */
	private static boolean isOfStage(MeasuredTargets own, LocalDate day) {
		return own.stage() == null || own.stage().equals(day);
	}

	private static boolean concerns(AdministrativeLevel level, MeasuredTargets own, AdministrativeLevel issuer) {
		return level == AdministrativeLevel.UNSPECIFIED || level == issuer
				|| own.targets().stream().anyMatch(target -> target.level() == level);
	}

	private static int held(MeasuredTargets own, AdministrativeLevel level, LocalDate day) {
		int held = NONE;
		LocalDate last = null;
		for (int i = 0; i < own.targets().size(); i++) {
			DatedTarget target = own.targets().get(i);
			boolean fits = level == AdministrativeLevel.UNSPECIFIED || target.level() == AdministrativeLevel.UNSPECIFIED
					|| target.level() == level;
			LocalDate reached = fits ? target.day() : null;
			if (reached != null && !reached.isAfter(day) && (last == null || reached.isAfter(last))) {
				held = i;
				last = reached;
			}
		}
		return held;
	}
}
