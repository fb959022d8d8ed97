// SPDX-License-Identifier: EPL-2.0
package org.kehoach.model.value;

import java.math.BigDecimal;

import org.kehoach.model.Comparator;
import org.kehoach.model.value.TargetFigure.Amount;
import org.kehoach.model.value.TargetFigure.Change;
import org.kehoach.model.value.TargetFigure.Range;

/**
 * The least, or the most, that a figure promises.
 *
 * @param open true if the amount itself is not enough
 */
record TargetBound(BigDecimal amount, boolean open) {

	/** Null if the figure has no lower bound. */
	static TargetBound lower(TargetFigure figure) {
		return switch (figure) {
		case Range range when range.low() != null -> new TargetBound(range.low(), false);
		case Amount amount when !isCeiling(amount) -> of(amount.amount(), amount.comparator());
		case Change change when !isCeiling(change) -> of(change.amount(), change.comparator());
		default -> null;
		};
	}

	/** Null if the figure has no upper bound. */
	static TargetBound upper(TargetFigure figure) {
		return switch (figure) {
		case Range range when range.high() != null -> new TargetBound(range.high(), false);
		case Amount amount when isCeiling(amount) || amount.comparator() == Comparator.EXACTLY -> of(amount.amount(),
				amount.comparator());
		default -> null;
		};
	}

	private static TargetBound of(BigDecimal amount, Comparator comparator) {
		return amount == null ? null
				: new TargetBound(amount, comparator == Comparator.MORE_THAN || comparator == Comparator.LESS_THAN);
	}

	/** True for "at most" and "less than". */
	static boolean isCeiling(TargetFigure figure) {
		Comparator comparator = switch (figure) {
		case Amount amount -> amount.comparator();
		case Change change -> change.comparator();
		default -> Comparator.EXACTLY;
		};
		return comparator == Comparator.AT_MOST || comparator == Comparator.LESS_THAN;
	}
}
