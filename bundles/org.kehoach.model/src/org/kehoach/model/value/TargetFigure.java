// SPDX-License-Identifier: EPL-2.0
package org.kehoach.model.value;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.kehoach.model.AmountTarget;
import org.kehoach.model.Baseline;
import org.kehoach.model.ChangeDirection;
import org.kehoach.model.ChangeTarget;
import org.kehoach.model.Comparator;
import org.kehoach.model.DelegatedTarget;
import org.kehoach.model.DurationUnit;
import org.kehoach.model.QualitativeTarget;
import org.kehoach.model.RangeTarget;
import org.kehoach.model.RankTarget;
import org.kehoach.model.ResponseTarget;
import org.kehoach.model.TargetValue;

/** What a target asks for, without the model's objects: it can be compared, kept and written when the plan is gone. */
public sealed interface TargetFigure {

	/** @param amount null only in a file with a syntax error */
	record Amount(Comparator comparator, BigDecimal amount, boolean percent) implements TargetFigure {
	}

	/** Both ends are included; null only in a file with a syntax error. */
	record Range(BigDecimal low, BigDecimal high, boolean percent) implements TargetFigure {
	}

	/**
	 * @param amount null only in a file with a syntax error
	 * @param fromYear first year that the change is counted from; 0 if the plan names none
	 * @param toYear last year that the change is counted from; 0: fromYear alone
	 */
	record Change(ChangeDirection direction, boolean average, Comparator comparator, BigDecimal amount, boolean percent, int fromYear,
			int toYear) implements TargetFigure {
	}

	/**
	 * @param top 0 when only "high" is asked
	 * @param indices full names
	 * @param among may be null
	 */
	record Rank(int top, List<String> indices, String among) implements TargetFigure {
	}

	/** @param event may be null */
	record Response(Comparator comparator, int amount, DurationUnit unit, String event) implements TargetFigure {
	}

	/**
	 * Left to another document.
	 *
	 * @param document full name; null if it is only described
	 * @param text may be null
	 */
	record Delegated(boolean exceeds, String document, String text) implements TargetFigure {
	}

	/** Words without a figure. */
	record Qualitative(String text) implements TargetFigure {
	}

	/**
	 * @param value may be null
	 * @return null without value
	 */
	static TargetFigure of(TargetValue value) {
		return switch (value) {
		case AmountTarget t -> new Amount(t.getComparator(), t.getAmount(), t.isPercent());
		case RangeTarget t -> new Range(t.getLow(), t.getHigh(), t.isPercent());
		case ChangeTarget t -> change(t);
		case RankTarget t -> new Rank(t.getTop(), t.getIndices().stream().map(TargetFigure::name).toList(), t.getAmong());
		case ResponseTarget t -> new Response(t.getComparator(), t.getAmount(), t.getUnit(), t.getEvent());
		case DelegatedTarget t -> new Delegated(t.isExceeds(), t.getDocument() == null ? null : name((EObject) t.getDocument()), t.getText());
		case QualitativeTarget t -> new Qualitative(t.getText());
		case null, default -> null;
		};
	}

	private static Change change(ChangeTarget target) {
		Baseline from = target.getBaseline();
		return new Change(target.getDirection(), target.isAverage(), target.getComparator(), target.getAmount(), target.isPercent(),
				from == null ? 0 : from.getFromYear(), from == null ? 0 : from.getToYear());
	}

	/** Never null: a link that leads nowhere is still a link. */
	private static String name(EObject target) {
		return String.valueOf(FullNames.of(target));
	}
}
