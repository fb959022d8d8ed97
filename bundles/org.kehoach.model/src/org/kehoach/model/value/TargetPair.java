// SPDX-License-Identifier: EPL-2.0
package org.kehoach.model.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.Goal;
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
	 * Compares milestone by milestone: every target above whose milestone falls into the period of the refining plan, with the
	 * last own target up to that day. A target without milestone holds at the end of its plan's period.
	 *
	 * @param own not null
	 * @param above not null
	 * @return empty if a plan has no period, or no milestone above falls into the period
	 */
	public static List<TargetPair> of(Indicator own, Indicator above) {
		Plan plan = plan(own);
		Optional<TimeWindow> period = period(plan);
		Optional<TimeWindow> periodAbove = period(plan(above));
		List<TargetPair> pairs = new ArrayList<>();
		if (period.isEmpty()) {
			return pairs;
		}
		for (Target wanted : above.getTargets()) {
			LocalDate day = day(wanted, periodAbove.map(TimeWindow::last).orElse(null));
			boolean within = day != null && !day.isBefore(period.get().first()) && !day.isAfter(period.get().last());
			if (within && isOfStage(own, day) && concerns(wanted, own, plan)) {
				Target held = held(own, wanted.getLevel(), day, period.get().last());
				TargetComparison result = TargetComparison.of(own, held == null ? null : held.getValue(), above, wanted.getValue());
				pairs.add(new TargetPair(wanted, held, day, result));
			}
		}
		return pairs;
	}

	/**
	 * The day on which a target is to be reached: its milestone, else that of the goal around its indicator.
	 *
	 * @param end of the plan's period, for targets without milestone; may be null
	 * @return null if none of these is known
	 */
	public static LocalDate day(Target target, LocalDate end) {
		PartialDate milestone = target.getMilestone() != null ? target.getMilestone() : stage(target);
		if (milestone == null) {
			return end;
		}
		return milestone.year() == 0 ? null : milestone.latest(milestone.year());
	}

	/** The milestone of the goal around, null if there is none: "By 2025:" stands above several indicators. */
	private static PartialDate stage(EObject object) {
		for (EObject outer = object.eContainer(); outer != null; outer = outer.eContainer()) {
			if (outer instanceof Goal goal && goal.getMilestone() != null) {
				return goal.getMilestone();
			}
		}
		return null;
	}

	/** An indicator of one stage answers for its own milestone; the same indicator stands in the other stages again. */
	private static boolean isOfStage(Indicator own, LocalDate day) {
		PartialDate stage = stage(own);
		return stage == null || stage.year() == 0 || stage.latest(stage.year()).equals(day);
	}

	/** A target for one level of administration concerns plans that set a target for it, and issuers of that level. */
	private static boolean concerns(Target wanted, Indicator own, Plan plan) {
		AdministrativeLevel level = wanted.getLevel();
		if (level == AdministrativeLevel.UNSPECIFIED || own.getTargets().stream().anyMatch(target -> target.getLevel() == level)) {
			return true;
		}
		return plan.getIssuer() != null && !plan.getIssuer().eIsProxy() && plan.getIssuer().getLevel() == level;
	}

	private static Target held(Indicator own, AdministrativeLevel level, LocalDate day, LocalDate end) {
		Target held = null;
		LocalDate last = null;
		for (Target target : own.getTargets()) {
			boolean fits = level == AdministrativeLevel.UNSPECIFIED || target.getLevel() == AdministrativeLevel.UNSPECIFIED
					|| target.getLevel() == level;
			LocalDate reached = fits ? day(target, end) : null;
			if (reached != null && !reached.isAfter(day) && (last == null || reached.isAfter(last))) {
				held = target;
				last = reached;
			}
		}
		return held;
	}

	private static Optional<TimeWindow> period(Plan plan) {
		return plan == null ? Optional.empty() : Timings.window(plan.getPeriod()).filter(window -> window.first() != null);
	}

	private static Plan plan(EObject object) {
		EObject outer = object;
		while (outer != null && !(outer instanceof Plan)) {
			outer = outer.eContainer();
		}
		return (Plan) outer;
	}
}
