// SPDX-License-Identifier: EPL-2.0
package org.kehoach.model.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.kehoach.model.Direction;
import org.kehoach.model.Goal;
import org.kehoach.model.Indicator;
import org.kehoach.model.Plan;
import org.kehoach.model.TargetValue;

/**
 * What an indicator measures and which figures it is to reach, without the model's objects.
 *
 * @param unit of measurement; null if none is named
 * @param population what a percentage is taken of; null if none is named
 * @param direction never null
 * @param stage the last day of the stage that the indicator belongs to (a goal with a milestone stands around it); null without
 * @param targets in the order of the text
 */
public record MeasuredTargets(String unit, String population, Direction direction, LocalDate stage, List<DatedTarget> targets) {

	/** @param indicator not null */
	public static MeasuredTargets of(Indicator indicator) {
		return of(indicator, TargetValue::getWording);
	}

	/**
	 * @param indicator not null
	 * @param wording the words of a value; may give null
	 */
	public static MeasuredTargets of(Indicator indicator, Function<TargetValue, String> wording) {
		LocalDate end = period(plan(indicator)).map(TimeWindow::last).orElse(null);
		List<DatedTarget> targets = indicator.getTargets().stream().map(target -> new DatedTarget(TargetPair.day(target, end),
				target.getLevel(), TargetFigure.of(target.getValue()), target.getValue() == null ? null : wording.apply(target.getValue())))
				.toList();
		return new MeasuredTargets(indicator.getUnit(), indicator.getPopulation(), indicator.getDirection(), stage(indicator), targets);
	}

	/** The last day of the milestone of the goal around; null if there is none, or it names no year. */
	private static LocalDate stage(Indicator indicator) {
		PartialDate milestone = milestoneAround(indicator);
		return milestone == null || milestone.year() == 0 ? null : milestone.latest(milestone.year());
	}

	/** The milestone of the goal around, null if there is none: "By 2025:" stands above several indicators. */
	static PartialDate milestoneAround(EObject object) {
		for (EObject outer = object.eContainer(); outer != null; outer = outer.eContainer()) {
			if (outer instanceof Goal goal && goal.getMilestone() != null) {
				return goal.getMilestone();
			}
		}
		return null;
	}

	static Optional<TimeWindow> period(Plan plan) {
		return plan == null ? Optional.empty() : Timings.window(plan.getPeriod()).filter(window -> window.first() != null);
	}

	static Plan plan(EObject object) {
		EObject outer = object;
		while (outer != null && !(outer instanceof Plan)) {
			outer = outer.eContainer();
		}
		return (Plan) outer;
	}
}
