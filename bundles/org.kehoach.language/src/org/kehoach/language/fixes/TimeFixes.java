// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.language.messages.Messages;
import org.kehoach.model.ChangeTarget;
import org.kehoach.model.Period;
import org.kehoach.model.Plan;
import org.kehoach.model.RecurringTiming;
import org.kehoach.model.Timing;
import org.kehoach.model.value.PartialDate;
import org.kehoach.model.value.TimeWindow;
import org.kehoach.model.value.Timings;

/** Adds what a time does not say: its year, how often, against which year. */
final class TimeFixes {

	private static final List<String> RHYTHMS = List.of("hằng quý", "hằng tháng", "hằng năm");
	/** More years are not to be chosen from. */
	private static final int MOST_YEARS = 6;

	/** "năm 2026", "giai đoạn 2026 - 2030". */
	private static final Pattern TITLE_YEARS = Pattern.compile("(?:năm|giai đoạn) (20\\d{2})(?:\\s*[-–]\\s*(20\\d{2}))?");

	private TimeFixes() {
	}

	/** "định kỳ" becomes "định kỳ hằng quý". */
	static List<Fix> rhythm(Place place) {
		RecurringTiming timing = place.around(RecurringTiming.class).orElse(null);
		if (timing == null || !timing.getRhythms().isEmpty()) {
			return List.of();
		}
		for (ILeafNode leaf : NodeModelUtils.findActualNodeFor(timing).getLeafNodes()) {
			if (!leaf.isHidden()) {
				return RHYTHMS.stream().map(place::keyword).map(rhythm -> added(leaf, ' ' + rhythm)).toList();
			}
		}
		return List.of();
	}

	/** The years of the plan's period behind a deadline that has none. */
	static List<Fix> year(Place place) {
		Timing timing = place.around(Timing.class).orElse(null);
		TimeWindow period = period(place).orElse(null);
		if (timing == null || period == null || period.last().getYear() - period.first().getYear() >= MOST_YEARS) {
			return List.of();
		}
		INode node = NodeModelUtils.findActualNodeFor(timing);
		return IntStream.rangeClosed(period.first().getYear(), period.last().getYear()).mapToObj(year -> added(node, "/" + year)).toList();
	}

	/** A reduction is counted against the year before the plan begins. */
	static List<Fix> baseline(Place place) {
		ChangeTarget target = place.around(ChangeTarget.class).orElse(null);
		TimeWindow period = period(place).orElse(null);
		if (target == null || period == null) {
			return List.of();
		}
		String words = ' ' + place.keyword("so với") + ' ' + place.keyword("năm") + ' ' + (period.first().getYear() - 1);
		return List.of(added(NodeModelUtils.findActualNodeFor(target), words));
	}

	/** The years that the title names, the year of the document, or the period of a plan above. */
	static List<Fix> planPeriod(Place place) {
		Plan plan = place.around(Plan.class).orElse(null);
		if (plan == null) {
			return List.of();
		}
		List<String> periods = new ArrayList<>();
		Matcher titled = TITLE_YEARS.matcher(plan.getTitle() == null ? "" : plan.getTitle());
		if (titled.find()) {
			periods.add("1/1/" + titled.group(1) + " - 31/12/" + (titled.group(2) == null ? titled.group(1) : titled.group(2)));
		}
		PartialDate date = plan.getDate();
		if (date != null && date.year() > 0) {
			Stream.of(date.year(), date.year() + 1).map(year -> "1/1/" + year + " - 31/12/" + year).filter(words -> !periods.contains(words)).forEach(periods::add);
		}
		plan.getImplements().stream().filter(above -> above instanceof Plan parent && !above.eIsProxy() && parent.getPeriod() != null)
				.map(above -> words(((Plan) above).getPeriod())).filter(words -> !periods.contains(words)).forEach(periods::add);
		return periods.stream().map(period -> place.keyword("thời kỳ") + ' ' + period)
				.flatMap(line -> place.prepend(plan, line).map(edit -> new Fix(Messages.get("fix-add", line), List.of(edit))).stream()).toList();
	}

	private static String words(Period period) {
		return period.getFrom().equals(period.getTo()) ? period.getFrom().toString() : period.getFrom() + " - " + period.getTo();
	}

	private static Optional<TimeWindow> period(Place place) {
		return place.around(Plan.class).flatMap(plan -> Timings.window(plan.getPeriod())).filter(days -> days.first() != null && days.last() != null);
	}

	private static Fix added(INode node, String words) {
		return new Fix(Messages.get("fix-write", node.getText().strip() + words), List.of(new TextEdit(node.getEndOffset(), 0, words)));
	}
}
