// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import java.util.stream.Collectors;

import org.kehoach.model.AmountTarget;
import org.kehoach.model.Baseline;
import org.kehoach.model.ChangeDirection;
import org.kehoach.model.ChangeTarget;
import org.kehoach.model.DelegatedTarget;
import org.kehoach.model.PerformanceIndex;
import org.kehoach.model.QualitativeTarget;
import org.kehoach.model.RangeTarget;
import org.kehoach.model.RankTarget;
import org.kehoach.model.ResponseTarget;
import org.kehoach.model.TargetValue;

/**
 * A target in words: the author's own where there are any, else the usual ones. The
 * author's are missing where a name stands for the text, and in plans that were not
 * read from text.
 */
final class TargetWords {

	private TargetWords() {
	}

	/** Never null; empty if the target says nothing. */
	static String of(TargetValue value) {
		if (value != null && value.getWording() != null && !value.getWording().isBlank()) {
			return value.getWording();
		}
		return switch (value) {
		case AmountTarget t -> Amounts.before(t.getComparator()) + Amounts.of(t.getAmount(), t.isPercent());
		case RangeTarget t -> "từ " + Amounts.of(t.getLow(), t.isPercent()) + " đến " + Amounts.of(t.getHigh(), t.isPercent());
		case ChangeTarget t -> change(t);
		case RankTarget t -> rank(t);
		case ResponseTarget t -> "trong vòng " + Amounts.before(t.getComparator()) + t.getAmount() + " "
				+ TimingWords.unit(t.getUnit()) + " sau khi " + Texts.orEmpty(t.getEvent());
		case DelegatedTarget t -> (t.isExceeds() ? "vượt mức " : "") + "theo " + delegated(t);
		case QualitativeTarget t -> Texts.orEmpty(t.getText());
		case null, default -> "";
		};
	}

	/**
	 * The same with the unit behind a bare figure: "tối đa 10" is "tối đa 10 giờ" where
	 * no column tells the unit.
	 *
	 * @param unit
	 *            null or empty for none
	 */
	static String of(TargetValue value, String unit) {
		String words = of(value);
		boolean bare = value instanceof AmountTarget amount && !amount.isPercent()
				|| value instanceof RangeTarget range && !range.isPercent();
		return bare && !words.isEmpty() && Character.isDigit(words.charAt(words.length() - 1)) ? withUnit(words, unit) : words;
	}

	/** A figure and its unit; "%" stands close to it. */
	static String withUnit(String figure, String unit) {
		return unit == null || unit.isBlank() ? figure : figure + (unit.equals("%") ? "" : " ") + unit;
	}

	private static String change(ChangeTarget target) {
		Baseline baseline = target.getBaseline();
		return (target.getDirection() == ChangeDirection.REDUCE ? "giảm " : "tăng ") + (target.isAverage() ? "bình quân " : "")
				+ Amounts.before(target.getComparator()) + Amounts.of(target.getAmount(), target.isPercent())
				+ (baseline == null ? "" : " so với " + Amounts.years(baseline.getFromYear(), baseline.getToYear()));
	}

	private static String rank(RankTarget target) {
		String names = target.getIndices().stream().map(TargetWords::name).collect(Collectors.joining(", "));
		return "xếp hạng " + (target.getTop() == 0 ? "cao" : "trong nhóm " + target.getTop())
				+ (names.isEmpty() ? "" : " về " + names) + (target.getAmong() == null ? "" : " trong số " + target.getAmong());
	}

	private static String name(PerformanceIndex index) {
		return Texts.orEmpty(index.getShortName() == null ? index.getTitle() : index.getShortName());
	}

	private static String delegated(DelegatedTarget target) {
		return target.getText() != null || target.getDocument() == null ? Texts.orEmpty(target.getText())
				: Citations.of(target.getDocument());
	}
}
