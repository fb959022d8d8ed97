// SPDX-License-Identifier: EPL-2.0
package org.kehoach.model.value;

import java.math.BigDecimal;
import java.util.Objects;

import org.kehoach.model.AmountTarget;
import org.kehoach.model.Baseline;
import org.kehoach.model.ChangeTarget;
import org.kehoach.model.Comparator;
import org.kehoach.model.DelegatedTarget;
import org.kehoach.model.Direction;
import org.kehoach.model.Indicator;
import org.kehoach.model.QualitativeTarget;
import org.kehoach.model.RangeTarget;
import org.kehoach.model.RankTarget;
import org.kehoach.model.ResponseTarget;
import org.kehoach.model.TargetValue;

/** Whether one target promises as much as another that it refines. */
public sealed interface TargetComparison {

	/** The target promises at least as much. */
	record NotWeaker() implements TargetComparison {
	}

	/** The target promises less. */
	record Weaker() implements TargetComparison {
	}

	/** Nothing can be said. */
	record NotComparable(Reason reason) implements TargetComparison {
	}

	/** Why two targets cannot be compared. */
	enum Reason {
		/** There is no target for the milestone. */
		NO_TARGET,
		/** One is a figure, the other a change, a rank, a response time. */
		KIND,
		UNIT,
		/** The figures are shares of different wholes. */
		POPULATION,
		/** One wants more, the other less. */
		DIRECTION,
		/** One bounds from below, the other from above. */
		COMPARATOR,
		/** The changes are counted from different years, or one on average. */
		BASELINE,
		INDEX,
		EVENT,
		/** One is left to another document or only described. */
		NOT_MEASURABLE
	}

	TargetComparison NOT_WEAKER = new NotWeaker();
	TargetComparison WEAKER = new Weaker();

	/**
	 * @param indicator of the value; gives its unit, population and direction
	 * @param value what is promised; may be null
	 * @param wantedIndicator of the value above
	 * @param wanted what the indicator above asks for; may be null
	 */
	static TargetComparison of(Indicator indicator, TargetValue value, Indicator wantedIndicator, TargetValue wanted) {
		if (value == null || wanted == null) {
			return new NotComparable(Reason.NO_TARGET);
		}
		if (wanted instanceof DelegatedTarget || wanted instanceof QualitativeTarget || value instanceof DelegatedTarget
				|| value instanceof QualitativeTarget) {
			return new NotComparable(Reason.NOT_MEASURABLE);
		}
		if (value instanceof RankTarget rank && wanted instanceof RankTarget wantedRank) {
			return ranks(rank, wantedRank);
		}
		if (value instanceof ResponseTarget response && wanted instanceof ResponseTarget wantedResponse) {
			return responses(response, wantedResponse);
		}
		if (!Phrases.same(unit(indicator, value), unit(wantedIndicator, wanted))) {
			return new NotComparable(Reason.UNIT);
		}
		if (!Phrases.same(indicator.getPopulation(), wantedIndicator.getPopulation())) {
			return new NotComparable(Reason.POPULATION);
		}
		if (value instanceof ChangeTarget change && wanted instanceof ChangeTarget wantedChange) {
			return changes(change, wantedChange);
		}
		if (isFigure(value) && isFigure(wanted)) {
			return figures(indicator, value, wantedIndicator, wanted);
		}
		return new NotComparable(Reason.KIND);
	}

	private static String unit(Indicator indicator, TargetValue value) {
		boolean percent = switch (value) {
		case AmountTarget amount -> amount.isPercent();
		case RangeTarget range -> range.isPercent();
		case ChangeTarget change -> change.isPercent();
		default -> false;
		};
		return percent ? "%" : indicator.getUnit();
	}

	private static TargetComparison ranks(RankTarget rank, RankTarget wanted) {
		boolean bothNamed = !rank.getIndices().isEmpty() && !wanted.getIndices().isEmpty();
		if (bothNamed && !rank.getIndices().containsAll(wanted.getIndices())) {
			return new NotComparable(Reason.INDEX);
		}
		if (!Phrases.same(rank.getAmong(), wanted.getAmong())) {
			return new NotComparable(Reason.POPULATION);
		}
		boolean weaker = wanted.getTop() > 0 && (rank.getTop() == 0 || rank.getTop() > wanted.getTop());
		return weaker ? WEAKER : NOT_WEAKER;
	}

	private static TargetComparison responses(ResponseTarget response, ResponseTarget wanted) {
		if (response.getUnit() != wanted.getUnit()) {
			return new NotComparable(Reason.UNIT);
		}
		if (!Phrases.same(response.getEvent(), wanted.getEvent())) {
			return new NotComparable(Reason.EVENT);
		}
		return response.getAmount() > wanted.getAmount() ? WEAKER : NOT_WEAKER;
	}

	private static TargetComparison changes(ChangeTarget change, ChangeTarget wanted) {
		if (change.getDirection() != wanted.getDirection()) {
			return new NotComparable(Reason.DIRECTION);
		}
		if (change.isAverage() != wanted.isAverage() || !sameBaseline(change.getBaseline(), wanted.getBaseline())) {
			return new NotComparable(Reason.BASELINE);
		}
		// a change that is larger is better, whether it goes up or down
		return bounds(Bound.lower(change), Bound.lower(wanted), 1);
	}

	/** True also where one of them names none. */
	static boolean sameBaseline(Baseline one, Baseline other) {
		return one == null || other == null || one.getFromYear() == other.getFromYear() && one.getToYear() == other.getToYear();
	}

	private static boolean isFigure(TargetValue value) {
		return value instanceof AmountTarget || value instanceof RangeTarget;
	}

	private static TargetComparison figures(Indicator indicator, TargetValue value, Indicator wantedIndicator, TargetValue wanted) {
		Direction own = indicator.getDirection();
		Direction above = wantedIndicator.getDirection();
		if (own != Direction.UNSPECIFIED && above != Direction.UNSPECIFIED && own != above) {
			return new NotComparable(Reason.DIRECTION);
		}
		Direction direction = above != Direction.UNSPECIFIED ? above : own;
		boolean lower = direction == Direction.UNSPECIFIED ? Bound.isCeiling(wanted) : direction == Direction.LOWER_IS_BETTER;
		return lower ? bounds(Bound.upper(value), Bound.upper(wanted), -1) : bounds(Bound.lower(value), Bound.lower(wanted), 1);
	}

	/** @param sign 1 where more is better, -1 where less is */
	private static TargetComparison bounds(Bound bound, Bound wanted, int sign) {
		if (wanted == null) {
			// the one above promises nothing on this side
			return new NotComparable(Reason.COMPARATOR);
		}
		if (bound == null) {
			return new NotComparable(Reason.COMPARATOR);
		}
		int difference = Objects.requireNonNull(bound.amount()).compareTo(wanted.amount()) * sign;
		boolean weaker = difference < 0 || difference == 0 && wanted.open() && !bound.open();
		return weaker ? WEAKER : NOT_WEAKER;
	}

	/**
	 * The least, or the most, that a figure promises.
	 *
	 * @param open true if the amount itself is not enough
	 */
	record Bound(BigDecimal amount, boolean open) {

		/** Null if the figure has no lower bound. */
		static Bound lower(TargetValue value) {
			return switch (value) {
			case RangeTarget range when range.getLow() != null -> new Bound(range.getLow(), false);
			case AmountTarget amount when !isCeiling(amount) -> of(amount.getAmount(), amount.getComparator());
			case ChangeTarget change when !isCeiling(change) -> of(change.getAmount(), change.getComparator());
			default -> null;
			};
		}

		/** Null if the figure has no upper bound. */
		static Bound upper(TargetValue value) {
			return switch (value) {
			case RangeTarget range when range.getHigh() != null -> new Bound(range.getHigh(), false);
			case AmountTarget amount when isCeiling(amount) || amount.getComparator() == Comparator.EXACTLY ->
				of(amount.getAmount(), amount.getComparator());
			default -> null;
			};
		}

		private static Bound of(BigDecimal amount, Comparator comparator) {
			return amount == null ? null : new Bound(amount, comparator == Comparator.MORE_THAN || comparator == Comparator.LESS_THAN);
		}

		/** True for "at most" and "less than". */
		static boolean isCeiling(TargetValue value) {
			Comparator comparator = switch (value) {
			case AmountTarget amount -> amount.getComparator();
			case ChangeTarget change -> change.getComparator();
			default -> Comparator.EXACTLY;
			};
			return comparator == Comparator.AT_MOST || comparator == Comparator.LESS_THAN;
		}
	}
}
