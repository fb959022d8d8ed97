// SPDX-License-Identifier: EPL-2.0
package org.kehoach.model.value;

import org.kehoach.model.Comparator;
import org.kehoach.model.Direction;
import org.kehoach.model.Indicator;
import org.kehoach.model.TargetValue;
import org.kehoach.model.value.TargetFigure.Change;
import org.kehoach.model.value.TargetFigure.Delegated;
import org.kehoach.model.value.TargetFigure.Qualitative;
import org.kehoach.model.value.TargetFigure.Rank;
import org.kehoach.model.value.TargetFigure.Response;

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
		return of(MeasuredTargets.of(indicator), TargetFigure.of(value), MeasuredTargets.of(wantedIndicator), TargetFigure.of(wanted));
	}

	/**
	 * @param measured what the figure is one of; gives its unit, population and direction
	 * @param figure what is promised; may be null
	 * @param wantedMeasured what the figure above is one of
	 * @param wanted what is asked for above; may be null
	 */
	static TargetComparison of(MeasuredTargets measured, TargetFigure figure, MeasuredTargets wantedMeasured, TargetFigure wanted) {
		if (figure == null || wanted == null) {
			return new NotComparable(Reason.NO_TARGET);
		}
		if (isOpen(figure) || isOpen(wanted)) {
			return new NotComparable(Reason.NOT_MEASURABLE);
		}
		if (figure instanceof Rank rank && wanted instanceof Rank wantedRank) {
			return ranks(rank, wantedRank);
		}
		if (figure instanceof Response response && wanted instanceof Response wantedResponse) {
			return responses(response, wantedResponse);
		}
		if (!Phrases.same(unit(measured, figure), unit(wantedMeasured, wanted))) {
			return new NotComparable(Reason.UNIT);
		}
		if (!Phrases.same(measured.population(), wantedMeasured.population())) {
			return new NotComparable(Reason.POPULATION);
		}
		if (figure instanceof Change change && wanted instanceof Change wantedChange) {
			return changes(change, wantedChange);
		}
		if (isFigure(figure) && isFigure(wanted)) {
			return figures(measured, figure, wantedMeasured, wanted);
		}
		return new NotComparable(Reason.KIND);
	}

	private static boolean isOpen(TargetFigure figure) {
		return figure instanceof Delegated || figure instanceof Qualitative;
	}

	private static String unit(MeasuredTargets measured, TargetFigure figure) {
		boolean percent = switch (figure) {
		case TargetFigure.Amount amount -> amount.percent();
		case TargetFigure.Range range -> range.percent();
		case Change change -> change.percent();
		default -> false;
		};
		return percent ? "%" : measured.unit();
	}

	private static TargetComparison ranks(Rank rank, Rank wanted) {
		boolean bothNamed = !rank.indices().isEmpty() && !wanted.indices().isEmpty();
		if (bothNamed && !rank.indices().containsAll(wanted.indices())) {
			return new NotComparable(Reason.INDEX);
		}
		if (!Phrases.same(rank.among(), wanted.among())) {
			return new NotComparable(Reason.POPULATION);
		}
		boolean weaker = wanted.top() > 0 && (rank.top() == 0 || rank.top() > wanted.top());
		return weaker ? WEAKER : NOT_WEAKER;
	}

	private static TargetComparison responses(Response response, Response wanted) {
		if (response.unit() != wanted.unit()) {
			return new NotComparable(Reason.UNIT);
		}
		if (!Phrases.same(response.event(), wanted.event())) {
			return new NotComparable(Reason.EVENT);
		}
		if (response.amount() != wanted.amount()) {
			return response.amount() > wanted.amount() ? WEAKER : NOT_WEAKER;
		}
		// "less than 5 days" is more than "5 days"
		boolean weaker = wanted.comparator() == Comparator.LESS_THAN && response.comparator() != Comparator.LESS_THAN;
		return weaker ? WEAKER : NOT_WEAKER;
	}

	private static TargetComparison changes(Change change, Change wanted) {
		if (change.direction() != wanted.direction()) {
			return new NotComparable(Reason.DIRECTION);
		}
		if (change.average() != wanted.average() || !sameBaseline(change, wanted)) {
			return new NotComparable(Reason.BASELINE);
		}
		// a change that is larger is better, whether it goes up or down
		return bounds(TargetBound.lower(change), TargetBound.lower(wanted), 1);
	}

	/** True also where one of them names none. */
	private static boolean sameBaseline(Change one, Change other) {
		return one.fromYear() == 0 || other.fromYear() == 0
				|| one.fromYear() == other.fromYear() && one.toYear() == other.toYear();
	}

	private static boolean isFigure(TargetFigure figure) {
		return figure instanceof TargetFigure.Amount || figure instanceof TargetFigure.Range;
	}

	private static TargetComparison figures(MeasuredTargets measured, TargetFigure figure, MeasuredTargets wantedMeasured,
			TargetFigure wanted) {
		Direction own = measured.direction();
		Direction above = wantedMeasured.direction();
		if (own != Direction.UNSPECIFIED && above != Direction.UNSPECIFIED && own != above) {
			return new NotComparable(Reason.DIRECTION);
		}
		Direction direction = above != Direction.UNSPECIFIED ? above : own;
		boolean lower = direction == Direction.UNSPECIFIED ? TargetBound.isCeiling(wanted) : direction == Direction.LOWER_IS_BETTER;
		return lower ? bounds(TargetBound.upper(figure), TargetBound.upper(wanted), -1)
				: bounds(TargetBound.lower(figure), TargetBound.lower(wanted), 1);
	}

	/** @param sign 1 where more is better, -1 where less is */
	private static TargetComparison bounds(TargetBound bound, TargetBound wanted, int sign) {
		if (bound == null || wanted == null) {
			// one of them promises nothing on this side
			return new NotComparable(Reason.COMPARATOR);
		}
		int difference = bound.amount().compareTo(wanted.amount()) * sign;
		boolean weaker = difference < 0 || difference == 0 && wanted.open() && !bound.open();
		return weaker ? WEAKER : NOT_WEAKER;
	}
}
