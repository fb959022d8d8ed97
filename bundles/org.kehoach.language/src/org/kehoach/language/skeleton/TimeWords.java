// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.skeleton;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.Area;
import org.kehoach.model.Indicator;
import org.kehoach.model.Period;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Target;
import org.kehoach.model.Task;
import org.kehoach.model.Timing;
import org.kehoach.model.Unit;
import org.kehoach.model.value.TargetPair;
import org.kehoach.model.value.TimeWindow;
import org.kehoach.model.value.Timings;

/** Deadlines and targets of a plan above, as a plan for another period and agency has to say them. */
final class TimeWords {

	private final Period period;
	private final TimeWindow days;
	private final Unit agency;
	private final References references;

	TimeWords(Period period, Unit agency, References references) {
		this.period = period;
		this.days = Periods.days(period);
		this.agency = agency;
		this.references = references;
	}

	/** The time of a task above; that of its area if it has none of its own. */
	static Optional<Timing> timing(Task task) {
		Area area = EcoreUtil2.getContainerOfType(task, Area.class);
		return Optional.ofNullable(task.getTiming()).or(() -> Optional.ofNullable(area).map(Area::getTiming));
	}

	/** True if the words above mean the same days in the new plan, and days of its period. */
	boolean isKept(Timing timing) {
		Optional<TimeWindow> above = Timings.window(timing, plan(timing).getPeriod());
		return above.isEmpty() || above.equals(Timings.window(timing, period)) && !above.get().reachesOutOf(days);
	}

	/**
	 * A deadline in the author's words as far as these mean the same in the new plan; else the last day, or all of the period
	 * if the one above ends later.
	 */
	String deadline(Timing timing) {
		if (isKept(timing)) {
			references.need(timing);
			return SourceWords.of(timing);
		}
		LocalDate last = Timings.window(timing, plan(timing).getPeriod()).map(TimeWindow::last).orElse(null);
		return last == null || !last.isBefore(days.last()) ? "cả kỳ kế hoạch" : "đến ngày " + Periods.date(last);
	}

	/** One line for each target that falls into the period and is meant for the agency's level. */
	String targets(Indicator indicator) {
		StringBuilder lines = new StringBuilder();
		boolean levels = indicator.getTargets().stream().anyMatch(target -> isOwnLevel(target) && isWithin(target));
		for (Target target : indicator.getTargets()) {
			if (isWithin(target) && (!levels || isOwnLevel(target))) {
				references.need(target);
				lines.append(written(target)).append('\n');
			}
		}
		return lines.toString();
	}

	private boolean isOwnLevel(Target target) {
		return target.getLevel() == AdministrativeLevel.UNSPECIFIED || agency.getLevel() == AdministrativeLevel.UNSPECIFIED
				|| target.getLevel() == agency.getLevel();
	}

	private boolean isWithin(Target target) {
		LocalDate day = TargetPair.day(target, end(target));
		return day == null || !day.isBefore(days.first()) && !day.isAfter(days.last());
	}

	private static LocalDate end(Target target) {
		return Timings.window(plan(target).getPeriod()).map(TimeWindow::last).orElse(null);
	}

	/** A target without milestone is for the end of its plan: another plan has to name the day. */
	private String written(Target target) {
		LocalDate day = TargetPair.day(target, end(target));
		if (target.getMilestone() != null || day == null || day.equals(days.last())) {
			return SourceWords.of(target);
		}
		String milestone = day.getDayOfYear() == day.lengthOfYear() ? "năm " + day.getYear() : Periods.date(day);
		String level = SourceWords.of(target, Literals.TARGET__LEVEL);
		return "đến " + milestone + " " + level + ": " + SourceWords.of(target, Literals.TARGET__VALUE);
	}

	private static Plan plan(EObject object) {
		return EcoreUtil2.getContainerOfType(object, Plan.class);
	}
}
