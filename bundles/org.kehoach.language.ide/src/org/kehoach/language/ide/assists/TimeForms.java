// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.assists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.language.fixes.Fix;
import org.kehoach.language.fixes.TextEdit;
import org.kehoach.model.DeadlineKind;
import org.kehoach.model.DeadlineTiming;
import org.kehoach.model.HalfYearTiming;
import org.kehoach.model.MonthTiming;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.QuarterTiming;
import org.kehoach.model.SpanTiming;
import org.kehoach.model.Timing;
import org.kehoach.model.YearTiming;
import org.kehoach.model.value.TimeWindow;
import org.kehoach.model.value.Timings;

/** The same days in other words: "quý II/2026" as from-to and back, "before" as "no later than" and back. */
final class TimeForms implements Assist {

	private static final String[] QUARTERS = { "I", "II", "III", "IV" };
	private static final int MONTHS_OF_QUARTER = 3;
	private static final int MONTHS_OF_YEAR = 12;

	@Override
	public List<Fix> at(Caret caret) {
		Timing timing = timing(caret);
		// what is printed in words of its own is left alone
		if (timing == null || !NodeModelUtils.findNodesForFeature(timing, Literals.TIMING__WORDING).isEmpty()) {
			return List.of();
		}
		Plan plan = EcoreUtil2.getContainerOfType(timing, Plan.class);
		TimeWindow days = Timings.window(timing, plan == null ? null : plan.getPeriod()).filter(TimeWindow::isDated).orElse(null);
		if (days == null) {
			return List.of();
		}
		List<String> others = switch (timing) {
		case QuarterTiming quarters when isUnbroken(quarters.getQuarters()) -> List.of(span(caret, days));
		case MonthTiming months when isUnbroken(months.getMonths()) -> List.of(span(caret, days));
		case YearTiming year -> List.of(span(caret, days));
		case HalfYearTiming half -> List.of(span(caret, days));
		case SpanTiming span when span.getTo() != null -> named(caret, days);
		case DeadlineTiming deadline when deadline.getDate() != null && deadline.getDate().isComplete() -> List.of(other(caret, deadline, days));
		default -> List.of();
		};
		ICompositeNode node = NodeModelUtils.findActualNodeFor(timing);
		return others.stream().map(words -> Caret.fix(List.of(new TextEdit(node.getOffset(), node.getLength(), words)), "assist-write", words)).toList();
	}

	/** That at the caret; that of the line if the caret stands at its keyword. */
	private static Timing timing(Caret caret) {
		Optional<Timing> here = caret.around(Timing.class);
		if (here.isPresent()) {
			return here.get();
		}
		for (EObject part : caret.object().eContents()) {
			if (part instanceof Timing timing && caret.startsHere(NodeModelUtils.findActualNodeFor(timing))) {
				return timing;
			}
		}
		return null;
	}

	/** One behind the other: only these are all the days from the first to the last. */
	private static boolean isUnbroken(List<Integer> numbers) {
		return !numbers.isEmpty() && IntStream.range(1, numbers.size()).allMatch(i -> numbers.get(i) == numbers.get(i - 1) + 1);
	}

	private static String span(Caret caret, TimeWindow days) {
		String day = caret.keyword("ngày");
		return caret.keyword("từ") + ' ' + day + ' ' + date(days.first()) + ' ' + caret.keyword("đến") + ' ' + day + ' ' + date(days.last());
	}

	/** By year, quarters or months, whichever fits; the coarsest first. */
	private static List<String> named(Caret caret, TimeWindow days) {
		LocalDate first = days.first();
		LocalDate last = days.last();
		if (first == null || first.getYear() != last.getYear() || first.getDayOfMonth() != 1 || last.getDayOfMonth() != last.lengthOfMonth()) {
			return List.of();
		}
		int from = first.getMonthValue();
		int to = last.getMonthValue();
		List<String> words = new ArrayList<>();
		if (from == 1 && to == MONTHS_OF_YEAR) {
			words.add(caret.keyword("năm") + ' ' + first.getYear());
		}
		if (from % MONTHS_OF_QUARTER == 1 && to % MONTHS_OF_QUARTER == 0) {
			words.add(caret.keyword("quý") + ' ' + IntStream.range(from / MONTHS_OF_QUARTER, to / MONTHS_OF_QUARTER)
					.mapToObj(quarter -> QUARTERS[quarter]).collect(Collectors.joining(", ")) + '/' + first.getYear());
		} else {
			words.add(caret.keyword("tháng") + ' ' + IntStream.rangeClosed(from, to).mapToObj(String::valueOf).collect(Collectors.joining(", "))
					+ '/' + first.getYear());
		}
		return words;
	}

	/** "Before" excludes its day, "no later than" includes it. */
	private static String other(Caret caret, DeadlineTiming deadline, TimeWindow days) {
		boolean before = deadline.getKind() == DeadlineKind.BEFORE;
		return caret.keyword(before ? "chậm nhất" : "trước") + ' ' + caret.keyword("ngày") + ' '
				+ date(before ? days.last() : days.last().plusDays(1));
	}

	private static String date(LocalDate day) {
		return day.getDayOfMonth() + "/" + day.getMonthValue() + '/' + day.getYear();
	}
}
