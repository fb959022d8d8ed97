// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.placeholders.Placeholders;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.AmountTarget;
import org.kehoach.model.ChangeTarget;
import org.kehoach.model.Indicator;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.RangeTarget;
import org.kehoach.model.Target;

/** The percentages in the sentence of an indicator are those of its targets, or of its parts. */
public final class FigureDiffers extends RuleBase<Indicator> {

	/** A percentage in a sentence; its first group is the figure. */
	public static final Pattern PERCENT = Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*%");

	public FigureDiffers() {
		super("KH609", Severity.WARNING, Indicator.class);
	}

	@Override
	public void check(Indicator indicator, Report report) {
		if (indicator.getTitle() == null || indicator.getTargets().isEmpty() || Placeholders.in(indicator.getTitle()).isPresent()) {
			return;
		}
		Set<BigDecimal> typed = typed(indicator);
		for (Matcher m = PERCENT.matcher(indicator.getTitle()); !typed.isEmpty() && m.find();) {
			if (!typed.contains(figure(m))) {
				report.on(indicator, Literals.ITEM__TITLE, m.group(1),
						Shown.of(indicator.getTargets().get(0).getValue()));
				return;
			}
		}
	}

	/** The figure of a percentage that was found. */
	public static BigDecimal figure(Matcher percent) {
		return new BigDecimal(percent.group(1).replace(',', '.')).stripTrailingZeros();
	}

	/** The figures of the targets of an indicator and of its parts, without zeros at their ends. */
	public static Set<BigDecimal> typed(Indicator indicator) {
		Set<BigDecimal> typed = new HashSet<>();
		collect(indicator, typed);
		return typed;
	}

	private static void collect(Indicator indicator, Set<BigDecimal> typed) {
		for (Target target : indicator.getTargets()) {
			switch (target.getValue()) {
			case AmountTarget amount -> add(typed, amount.getAmount());
			case ChangeTarget change -> add(typed, change.getAmount());
			case RangeTarget range -> {
				add(typed, range.getLow());
				add(typed, range.getHigh());
			}
			case null, default -> {
				// no figure
			}
			}
		}
		if (indicator.getBaseline() != null) {
			add(typed, indicator.getBaseline().getAmount());
		}
		indicator.getParts().forEach(part -> collect(part, typed));
	}

	private static void add(Set<BigDecimal> typed, BigDecimal amount) {
		if (amount != null) {
			typed.add(amount.stripTrailingZeros());
		}
	}
}
