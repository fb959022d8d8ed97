// SPDX-License-Identifier: EPL-2.0
package org.kehoach.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.AmountTarget;
import org.kehoach.model.Baseline;
import org.kehoach.model.ChangeDirection;
import org.kehoach.model.ChangeTarget;
import org.kehoach.model.Comparator;
import org.kehoach.model.Direction;
import org.kehoach.model.DurationUnit;
import org.kehoach.model.Goal;
import org.kehoach.model.Indicator;
import org.kehoach.model.Period;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanFactory;
import org.kehoach.model.RangeTarget;
import org.kehoach.model.RankTarget;
import org.kehoach.model.ResponseTarget;
import org.kehoach.model.Target;
import org.kehoach.model.TargetValue;
import org.kehoach.model.Unit;

class TargetComparisonTest {

	private static final PlanFactory NEW = PlanFactory.eINSTANCE;

	private final Indicator own = NEW.createIndicator();
	private final Indicator above = NEW.createIndicator();

	private static AmountTarget amount(Comparator comparator, String figure) {
		AmountTarget target = NEW.createAmountTarget();
		target.setComparator(comparator);
		target.setAmount(new BigDecimal(figure));
		target.setPercent(true);
		return target;
	}

	private static RangeTarget range(String low, String high) {
		RangeTarget target = NEW.createRangeTarget();
		target.setLow(new BigDecimal(low));
		target.setHigh(new BigDecimal(high));
		target.setPercent(true);
		return target;
	}

	private static ChangeTarget reduction(String figure, int since) {
		ChangeTarget target = NEW.createChangeTarget();
		target.setDirection(ChangeDirection.REDUCE);
		target.setAmount(new BigDecimal(figure));
		target.setPercent(true);
		if (since != 0) {
			Baseline baseline = NEW.createBaseline();
			baseline.setFromYear(since);
			target.setBaseline(baseline);
		}
		return target;
	}

	private TargetComparison compare(TargetValue value, TargetValue wanted) {
		return TargetComparison.of(own, value, above, wanted);
	}

	private static TargetComparison no(TargetComparison.Reason reason) {
		return new TargetComparison.NotComparable(reason);
	}

	@ParameterizedTest
	@CsvSource({ "AT_LEAST, 50, AT_LEAST, 50, false", "AT_LEAST, 49.9, AT_LEAST, 50, true", "AT_LEAST, 60, EXACTLY, 50, false",
			"EXACTLY, 100, AT_LEAST, 95, false", "EXACTLY, 90, AT_LEAST, 95, true",
			// more than 30 is more than at least 30
			"AT_LEAST, 30, MORE_THAN, 30, true", "MORE_THAN, 30, MORE_THAN, 30, false", "AT_LEAST, 30.5, MORE_THAN, 30, false",
			"MORE_THAN, 30, AT_LEAST, 30, false",
			// a ceiling is stricter the lower it is
			"AT_MOST, 5, AT_MOST, 5, false", "AT_MOST, 6, AT_MOST, 5, true", "AT_MOST, 5, LESS_THAN, 5, true",
			"LESS_THAN, 5, AT_MOST, 5, false", "EXACTLY, 5, AT_MOST, 5, false" })
	void figuresCompareByWhatTheyPromise(Comparator comparator, String figure, Comparator wanted, String wantedFigure, boolean weaker) {
		TargetComparison expected = weaker ? TargetComparison.WEAKER : TargetComparison.NOT_WEAKER;
		assertEquals(expected, compare(amount(comparator, figure), amount(wanted, wantedFigure)));
	}

	/**
	 * Every pair of comparators at the same figure, worked out by hand. "Exactly" bounds on both sides; against a ceiling it is a
	 * ceiling, else a floor. What bounds on the other side only cannot be compared.
	 */
	@ParameterizedTest
	@CsvSource({ "EXACTLY, EXACTLY, same", "EXACTLY, AT_LEAST, same", "EXACTLY, MORE_THAN, weaker", "EXACTLY, AT_MOST, same",
			"EXACTLY, LESS_THAN, weaker",
			"AT_LEAST, EXACTLY, same", "AT_LEAST, AT_LEAST, same", "AT_LEAST, MORE_THAN, weaker", "AT_LEAST, AT_MOST, no",
			"AT_LEAST, LESS_THAN, no",
			"MORE_THAN, EXACTLY, same", "MORE_THAN, AT_LEAST, same", "MORE_THAN, MORE_THAN, same", "MORE_THAN, AT_MOST, no",
			"MORE_THAN, LESS_THAN, no",
			"AT_MOST, EXACTLY, no", "AT_MOST, AT_LEAST, no", "AT_MOST, MORE_THAN, no", "AT_MOST, AT_MOST, same",
			"AT_MOST, LESS_THAN, weaker",
			"LESS_THAN, EXACTLY, no", "LESS_THAN, AT_LEAST, no", "LESS_THAN, MORE_THAN, no", "LESS_THAN, AT_MOST, same",
			"LESS_THAN, LESS_THAN, same" })
	void everyPairOfComparators(Comparator comparator, Comparator wanted, String expected) {
		TargetComparison result = switch (expected) {
		case "same" -> TargetComparison.NOT_WEAKER;
		case "weaker" -> TargetComparison.WEAKER;
		default -> no(TargetComparison.Reason.COMPARATOR);
		};
		assertEquals(result, compare(amount(comparator, "50"), amount(wanted, "50")));
	}

	/** A range of 40 to 60 against every comparator at 50, and back. */
	@ParameterizedTest
	@CsvSource({ "EXACTLY, weaker, same", "AT_LEAST, weaker, same", "MORE_THAN, weaker, same", "AT_MOST, weaker, no",
			"LESS_THAN, weaker, no" })
	void rangesAgainstEveryComparator(Comparator comparator, String range, String figure) {
		assertEquals("weaker".equals(range) ? TargetComparison.WEAKER : TargetComparison.NOT_WEAKER,
				compare(range("40", "60"), amount(comparator, "50")));
		assertEquals("same".equals(figure) ? TargetComparison.NOT_WEAKER : no(TargetComparison.Reason.COMPARATOR),
				compare(amount(comparator, "50"), range("40", "60")));
	}

	@Test
	void aShorterResponseTimeThanDaysIsMore() {
		ResponseTarget within = response(5, DurationUnit.DAY);
		ResponseTarget less = response(5, DurationUnit.DAY);
		less.setComparator(Comparator.LESS_THAN);
		assertEquals(TargetComparison.NOT_WEAKER, compare(less, within));
		assertEquals(TargetComparison.WEAKER, compare(within, less));
		assertEquals(TargetComparison.NOT_WEAKER, compare(response(4, DurationUnit.DAY), less));
	}

	@Test
	void differentKindsOfTargetsDoNotCompare() {
		assertEquals(no(TargetComparison.Reason.KIND), compare(NEW.createRankTarget(), amount(Comparator.EXACTLY, "5")));
		assertEquals(no(TargetComparison.Reason.KIND), compare(response(5, DurationUnit.DAY), NEW.createRankTarget()));
		assertEquals(no(TargetComparison.Reason.UNIT), compareUnits());
	}

	private TargetComparison compareUnits() {
		own.setUnit("ngày");
		above.setUnit("giờ");
		AmountTarget days = amount(Comparator.EXACTLY, "5");
		days.setPercent(false);
		AmountTarget hours = amount(Comparator.EXACTLY, "5");
		hours.setPercent(false);
		return compare(days, hours);
	}

	@Test
	void aFloorAndACeilingDoNotCompare() {
		assertEquals(no(TargetComparison.Reason.COMPARATOR), compare(amount(Comparator.AT_MOST, "80"), amount(Comparator.AT_LEAST, "50")));
		assertEquals(no(TargetComparison.Reason.COMPARATOR), compare(amount(Comparator.AT_LEAST, "3"), amount(Comparator.AT_MOST, "5")));
	}

	@Test
	void ofARangeTheEndThatMattersCounts() {
		assertEquals(TargetComparison.NOT_WEAKER, compare(range("25", "35"), range("25", "35")));
		assertEquals(TargetComparison.WEAKER, compare(range("20", "35"), range("25", "35")));
		assertEquals(TargetComparison.NOT_WEAKER, compare(amount(Comparator.AT_LEAST, "30"), range("25", "35")));
		above.setDirection(Direction.LOWER_IS_BETTER);
		assertEquals(TargetComparison.WEAKER, compare(range("20", "40"), range("25", "35")));
		assertEquals(TargetComparison.NOT_WEAKER, compare(range("20", "30"), range("25", "35")));
	}

	@Test
	void theDirectionDecidesForBareFigures() {
		above.setDirection(Direction.LOWER_IS_BETTER);
		assertEquals(TargetComparison.WEAKER, compare(amount(Comparator.EXACTLY, "6"), amount(Comparator.EXACTLY, "5")));
		own.setDirection(Direction.HIGHER_IS_BETTER);
		assertEquals(no(TargetComparison.Reason.DIRECTION), compare(amount(Comparator.EXACTLY, "6"), amount(Comparator.EXACTLY, "5")));
	}

	@Test
	void unitsAndPopulationsMustBeTheSameWhereBothAreNamed() {
		own.setPopulation("Hồ sơ TTHC");
		above.setPopulation("hồ sơ  thủ tục hành chính.");
		assertEquals(TargetComparison.WEAKER, compare(amount(Comparator.AT_LEAST, "40"), amount(Comparator.AT_LEAST, "50")));
		above.setPopulation("giao dịch");
		assertEquals(no(TargetComparison.Reason.POPULATION), compare(amount(Comparator.AT_LEAST, "40"), amount(Comparator.AT_LEAST, "50")));
		AmountTarget days = amount(Comparator.AT_LEAST, "40");
		days.setPercent(false);
		own.setUnit("ngày");
		assertEquals(no(TargetComparison.Reason.UNIT), compare(days, amount(Comparator.AT_LEAST, "50")));
	}

	@Test
	void changesCompareFromTheSameBaseline() {
		assertEquals(TargetComparison.NOT_WEAKER, compare(reduction("10", 2025), reduction("10", 2025)));
		assertEquals(TargetComparison.WEAKER, compare(reduction("9", 2025), reduction("10", 2025)));
		assertEquals(TargetComparison.NOT_WEAKER, compare(reduction("15", 0), reduction("10", 2025)));
		assertEquals(no(TargetComparison.Reason.BASELINE), compare(reduction("10", 2021), reduction("10", 2025)));
		ChangeTarget average = reduction("10", 2025);
		average.setAverage(true);
		assertEquals(no(TargetComparison.Reason.BASELINE), compare(average, reduction("10", 2025)));
		ChangeTarget increase = reduction("10", 2025);
		increase.setDirection(ChangeDirection.INCREASE);
		assertEquals(no(TargetComparison.Reason.DIRECTION), compare(increase, reduction("10", 2025)));
		assertEquals(no(TargetComparison.Reason.KIND), compare(reduction("10", 2025), amount(Comparator.EXACTLY, "10")));
	}

	@Test
	void ranksAndResponseTimesAreBetterWhenLower() {
		RankTarget five = NEW.createRankTarget();
		five.setTop(5);
		RankTarget three = NEW.createRankTarget();
		three.setTop(3);
		assertEquals(TargetComparison.NOT_WEAKER, compare(three, five));
		assertEquals(TargetComparison.WEAKER, compare(five, three));
		assertEquals(TargetComparison.WEAKER, compare(NEW.createRankTarget(), five));
		assertEquals(TargetComparison.NOT_WEAKER, compare(five, NEW.createRankTarget()));
		three.setAmong("các xã");
		five.setAmong("các tỉnh");
		assertEquals(no(TargetComparison.Reason.POPULATION), compare(three, five));

		assertEquals(TargetComparison.WEAKER, compare(response(6, DurationUnit.DAY), response(5, DurationUnit.DAY)));
		assertEquals(TargetComparison.NOT_WEAKER, compare(response(5, DurationUnit.DAY), response(5, DurationUnit.DAY)));
		assertEquals(no(TargetComparison.Reason.UNIT), compare(response(5, DurationUnit.DAY), response(5, DurationUnit.WORKING_DAY)));
	}

	private static ResponseTarget response(int amount, DurationUnit unit) {
		ResponseTarget target = NEW.createResponseTarget();
		target.setAmount(amount);
		target.setUnit(unit);
		return target;
	}

	@Test
	void whatHasNoFigureDoesNotCompare() {
		assertEquals(no(TargetComparison.Reason.NOT_MEASURABLE), compare(NEW.createQualitativeTarget(), amount(Comparator.EXACTLY, "5")));
		assertEquals(no(TargetComparison.Reason.NOT_MEASURABLE), compare(amount(Comparator.EXACTLY, "5"), NEW.createDelegatedTarget()));
		assertEquals(no(TargetComparison.Reason.NO_TARGET), compare(null, amount(Comparator.EXACTLY, "5")));
	}

	@Test
	void milestonesAboveAreComparedWithWhatHoldsOnThatDay() {
		inPlan(above, "2021", "2030");
		inPlan(own, "2026", "2030");
		add(above, "2025", "80");
		add(above, "2028", "90");
		add(above, "2030", "95");
		add(own, "2027", "85");
		add(own, "2030", "95");
		List<TargetPair> pairs = TargetPair.of(own, above);
		assertEquals(List.of(2028, 2030), pairs.stream().map(pair -> pair.day().getYear()).toList());
		assertEquals(List.of(TargetComparison.WEAKER, TargetComparison.NOT_WEAKER), pairs.stream().map(TargetPair::result).toList());
		own.getTargets().remove(0);
		assertEquals(no(TargetComparison.Reason.NO_TARGET), TargetPair.of(own, above).get(0).result());
	}

	@Test
	void aTargetWithoutMilestoneHoldsAtTheEndOfThePeriod() {
		inPlan(above, "2021", "2030");
		inPlan(own, "7/2025", "12/2025");
		add(above, "2025", "50");
		add(above, "2030", "80");
		Target now = NEW.createTarget();
		now.setValue(amount(Comparator.AT_LEAST, "40"));
		own.getTargets().add(now);
		assertEquals(List.of(TargetComparison.WEAKER), TargetPair.of(own, above).stream().map(TargetPair::result).toList());
	}

	@Test
	void anIndicatorOfAStageAnswersForThatStage() {
		inPlan(above, "2021", "2030");
		add(above, "2025", "30");
		add(above, "2030", "50");
		Goal stage = NEW.createGoal();
		stage.setMilestone(PartialDate.parse("2025"));
		Plan plan = inPlan(own, "2021", "2030");
		stage.getParts().add(own);
		plan.getItems().add(stage);
		Target target = NEW.createTarget();
		target.setValue(amount(Comparator.AT_LEAST, "30"));
		own.getTargets().add(target);
		assertEquals(List.of(TargetComparison.NOT_WEAKER), TargetPair.of(own, above).stream().map(TargetPair::result).toList());
		assertEquals(2025, TargetPair.day(target, null).getYear());
	}

	@Test
	void targetsOfOtherLevelsDoNotConcernAPlan() {
		inPlan(above, "2021", "2030");
		Plan plan = inPlan(own, "2021", "2030");
		Unit issuer = NEW.createUnit();
		issuer.setLevel(AdministrativeLevel.COMMUNE);
		plan.setIssuer(issuer);
		add(above, "2025", "90").setLevel(AdministrativeLevel.PROVINCE);
		add(above, "2025", "60").setLevel(AdministrativeLevel.COMMUNE);
		add(own, "2025", "70");
		assertEquals(List.of(TargetComparison.NOT_WEAKER), TargetPair.of(own, above).stream().map(TargetPair::result).toList());
	}

	private static Plan inPlan(Indicator indicator, String from, String to) {
		Plan plan = NEW.createPlan();
		Period period = NEW.createPeriod();
		period.setFrom(PartialDate.parse(from));
		period.setTo(PartialDate.parse(to));
		plan.setPeriod(period);
		plan.getItems().add(indicator);
		return plan;
	}

	private static Target add(Indicator indicator, String milestone, String figure) {
		Target target = NEW.createTarget();
		target.setMilestone(PartialDate.parse(milestone));
		target.setValue(amount(Comparator.AT_LEAST, figure));
		indicator.getTargets().add(target);
		return target;
	}

	@Test
	void phrasesAreTheSameWhateverTheirDress() {
		assertTrue(Phrases.same("UBND tỉnh", "Ủy ban  nhân dân tỉnh."));
		assertTrue(Phrases.same(null, "hồ sơ"));
		assertTrue(Phrases.same("Hồ sơ".replace("ồ", "o\u0302\u0300"), "hồ sơ"));
		assertFalse(Phrases.same("hồ sơ cấp tỉnh", "hồ sơ cấp xã"));
		assertEquals("100% hồ sơ", Phrases.normal(" 100%  Hồ sơ; "));
	}
}
