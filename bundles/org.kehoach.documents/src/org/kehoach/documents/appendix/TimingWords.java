// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import java.util.List;
import java.util.stream.Collectors;

import org.kehoach.documents.text.RomanNumeral;
import org.kehoach.model.CompositeTiming;
import org.kehoach.model.DateTiming;
import org.kehoach.model.DeadlineKind;
import org.kehoach.model.DeadlineTiming;
import org.kehoach.model.DelegatedTiming;
import org.kehoach.model.DurationUnit;
import org.kehoach.model.EventTiming;
import org.kehoach.model.HalfYearTiming;
import org.kehoach.model.MonthTiming;
import org.kehoach.model.OngoingTiming;
import org.kehoach.model.PeriodTiming;
import org.kehoach.model.QualifiedTiming;
import org.kehoach.model.QuarterTiming;
import org.kehoach.model.RecurringTiming;
import org.kehoach.model.RelativeTiming;
import org.kehoach.model.SigningTiming;
import org.kehoach.model.SpanTiming;
import org.kehoach.model.TextTiming;
import org.kehoach.model.Timing;
import org.kehoach.model.YearTiming;
import org.kehoach.model.value.PartialDate;

/**
 * A time in words: the author's own where there are any, else (for plans that were
 * not read from text) the usual ones.
 */
public final class TimingWords {

	private TimingWords() {
	}

	/**
	 * A time in words, without a capital in front.
	 *
	 * @param timing
	 *            may be null
	 * @return never null; empty if the timing says nothing
	 */
	public static String of(Timing timing) {
		if (timing != null && timing.getWording() != null && !timing.getWording().isBlank()) {
			return timing.getWording();
		}
		return switch (timing) {
		case DeadlineTiming t -> (t.getKind() == DeadlineKind.BEFORE ? "trước " : "chậm nhất ") + date(t.getDate());
		case DateTiming t -> date(t.getDate());
		case QuarterTiming t -> "quý " + t.getQuarters().stream().map(RomanNumeral::of).collect(Collectors.joining(", "))
				+ year("/", t.getYear());
		case MonthTiming t -> "tháng " + numbers(t.getMonths()) + year("/", t.getYear());
		case YearTiming t -> "cả năm" + year(" ", t.getYear());
		case PeriodTiming t -> "cả kỳ kế hoạch";
		case SpanTiming t -> "từ " + date(t.getFrom()) + (t.getTo() == null ? " trở đi" : " đến " + date(t.getTo()));
		case OngoingTiming t -> "thường xuyên";
		case RecurringTiming t -> recurring(t);
		case RelativeTiming t -> "trong vòng " + t.getAmount() + " " + unit(t.getUnit()) + " sau khi " + Texts.orEmpty(t.getEvent());
		case HalfYearTiming t -> (t.isSecond() ? "6 tháng cuối năm" : "6 tháng đầu năm") + year(" ", t.getYear());
		case SigningTiming t -> "kể từ ngày ký";
		case EventTiming t -> "sau khi " + Texts.orEmpty(t.getEvent());
		case DelegatedTiming t -> "theo " + delegated(t) + year(" năm ", t.getYear());
		case QualifiedTiming t -> qualified(t);
		case CompositeTiming t -> t.getParts().stream().map(TimingWords::of).collect(Collectors.joining("; "));
		case TextTiming t -> Texts.orEmpty(t.getText());
		case null, default -> "";
		};
	}

	/** The author's text, else the document that is referred to. */
	private static String delegated(DelegatedTiming timing) {
		return timing.getText() != null || timing.getDocument() == null ? Texts.orEmpty(timing.getText())
				: Citations.of(timing.getDocument());
	}

	/**
	 * "ngày 30/6/2026", "tháng 6/2026" or "năm 2026".
	 *
	 * @param date
	 *            may be null
	 * @return empty for null
	 */
	public static String date(PartialDate date) {
		if (date == null) {
			return "";
		}
		String prefix = date.day() != 0 ? "ngày " : date.month() != 0 ? "tháng " : "năm ";
		return prefix + date;
	}

	private static String year(String before, int year) {
		return year == 0 ? "" : before + year;
	}

	private static String numbers(List<Integer> numbers) {
		return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
	}

	private static String recurring(RecurringTiming timing) {
		String rhythms = timing.getRhythms().stream().map(rhythm -> switch (rhythm) {
		case WEEK -> "hằng tuần";
		case MONTH -> "hằng tháng";
		case QUARTER -> "hằng quý";
		case HALF_YEAR -> "6 tháng";
		case YEAR -> "hằng năm";
		}).collect(Collectors.joining(", "));
		return (rhythms.isEmpty() ? "định kỳ" : rhythms) + (timing.isAdHoc() ? " hoặc đột xuất" : "");
	}

	static String unit(DurationUnit unit) {
		return switch (unit) {
		case DAY -> "ngày";
		case WORKING_DAY -> "ngày làm việc";
		case MONTH -> "tháng";
		};
	}

	private static String qualified(QualifiedTiming timing) {
		String time = of(timing.getTiming());
		if (timing.getLabel() != null) {
			return timing.getLabel() + " (" + time + ")";
		}
		String scope = timing.getScope() == null ? "" : " đối với " + timing.getScope();
		return time + scope + (timing.getCondition() == null ? "" : " sau khi " + timing.getCondition());
	}
}
