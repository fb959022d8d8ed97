// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.AmountTarget;
import org.kehoach.model.ChangeTarget;
import org.kehoach.model.Indicator;
import org.kehoach.model.Plan;
import org.kehoach.model.RangeTarget;
import org.kehoach.model.Target;
import org.kehoach.model.value.PartialDate;

/** What indicators must reach, milestone by milestone, in words. */
public final class Steps {
	/** For milestones of a plan without period. */
	private static final int NO_YEAR = 1;

	/**
	 * The targets of an indicator for one milestone, in the author's order: one for each
	 * level where they differ.
	 *
	 * @param milestone
	 *            null if the author names none and the plan has no end
	 * @param named
	 *            whether the author names the milestone
	 */
	record Step(PartialDate milestone, boolean named, List<Target> targets) {

		/** "năm 2026"; empty if the milestone is not known. */
		String when() {
			return TimingWords.date(milestone);
		}
	}

	private Steps() {
	}

	/**
	 * All targets of an indicator in words, each with its milestone unless there is only
	 * the plan's end.
	 *
	 * @param indicator
	 *            never null
	 * @return without capitals in front; never null
	 */
	public static List<String> all(Indicator indicator) {
		return all(of(indicator), null);
	}

	/** The steps of an indicator in the author's order. */
	static List<Step> of(Indicator indicator) {
		PartialDate end = Items.plan(indicator).map(Plan::getPeriod).map(period -> period.getTo()).map(Steps::yearOf)
				.orElse(null);
		Map<Optional<PartialDate>, List<Target>> byMilestone = new LinkedHashMap<>();
		for (Target target : indicator.getTargets()) {
			PartialDate milestone = target.getMilestone() == null ? end : yearOf(target.getMilestone());
			byMilestone.computeIfAbsent(Optional.ofNullable(milestone), key -> new ArrayList<>()).add(target);
		}
		return byMilestone.entrySet().stream().map(entry -> new Step(entry.getKey().orElse(null),
				entry.getValue().stream().anyMatch(target -> target.getMilestone() != null), entry.getValue())).toList();
	}

	/** The last day of a year is the year. */
	private static PartialDate yearOf(PartialDate date) {
		return date.day() == 31 && date.month() == 12 && date.year() != 0 ? new PartialDate(0, 0, date.year()) : date;
	}

	/** The last day that a milestone can mean. */
	static LocalDate end(PartialDate milestone) {
		return milestone.latest(NO_YEAR);
	}

	/** The targets of all steps, each with its milestone unless there is only the plan's end; without capitals in front. */
	static List<String> all(List<Step> steps, String unit) {
		boolean labelled = steps.size() > 1 || steps.stream().anyMatch(Step::named);
		return steps.stream().flatMap(step -> words(step, labelled, unit).stream()).toList();
	}

	/**
	 * The targets of one step, without capitals in front.
	 *
	 * @param labelled
	 *            whether to tell the milestone too
	 * @param unit
	 *            what to print behind bare figures; null for none
	 */
	static List<String> words(Step step, boolean labelled, String unit) {
		List<String> words = new ArrayList<>();
		for (Target target : step.targets()) {
			List<String> label = new ArrayList<>();
			if (labelled && step.milestone() != null) {
				label.add("đến " + step.when());
			}
			if (target.getLevel() != AdministrativeLevel.UNSPECIFIED) {
				label.add(level(target.getLevel()));
			}
			String value = TargetWords.of(target.getValue(), unit);
			if (!value.isEmpty()) {
				words.add(label.isEmpty() ? value : String.join(", ", label) + ": " + value);
			}
		}
		return words;
	}

	/** The unit of measurement: the author's, else "%" where the figures have it; null if there is none. */
	static String unit(Indicator indicator) {
		if (indicator.getUnit() != null) {
			return indicator.getUnit();
		}
		return indicator.getTargets().stream().map(Target::getValue).anyMatch(value -> switch (value) {
		case AmountTarget t -> t.isPercent();
		case RangeTarget t -> t.isPercent();
		case ChangeTarget t -> t.isPercent();
		case null, default -> false;
		}) ? "%" : null;
	}

	private static String level(AdministrativeLevel level) {
		return switch (level) {
		case CENTRAL -> "trung ương";
		case PROVINCE -> "cấp tỉnh";
		case DISTRICT -> "cấp huyện";
		case COMMUNE -> "cấp xã";
		case UNSPECIFIED -> "";
		};
	}
}
