// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import java.util.List;

import org.kehoach.documents.table.Cell;
import org.kehoach.model.Indicator;
import org.kehoach.model.IndicatorBaseline;

/** Results in figures. */
final class Results {

	private Results() {
	}

	/**
	 * What a task has to reach: the targets of its indicators.
	 *
	 * @param named
	 *            whether another column names the indicators
	 */
	static Cell of(List<Indicator> indicators, boolean named) {
		return Cells.list(indicators.stream().map(indicator -> result(indicator, named)).toList());
	}

	private static String result(Indicator indicator, boolean named) {
		List<String> targets = Steps.all(Steps.of(indicator), Steps.unit(indicator));
		String figures = String.join("; ", targets);
		String title = Texts.orEmpty(indicator.getTitle());
		if (named || title.isEmpty()) {
			return Texts.capitalized(figures);
		}
		// Many sentences hold the figure already: "Ít nhất 50% hồ sơ …".
		boolean told = targets.isEmpty() || targets.size() == 1 && holdsFigures(title, figures);
		return told ? title : title + ": " + figures;
	}

	private static boolean holdsFigures(String title, String figures) {
		String figure = figures.replaceAll("^\\D*", "").replaceAll("\\s.*$", "");
		return !figure.isEmpty() && title.contains(figure);
	}

	/** Where an indicator stands before the plan; null gives an empty cell. */
	static Cell of(IndicatorBaseline baseline, String unit) {
		if (baseline == null || baseline.getAmount() == null) {
			return Cell.EMPTY;
		}
		String figure = Amounts.of(baseline.getAmount(), baseline.isPercent());
		return Cell.of(Texts.capitalized(Amounts.years(baseline.getFromYear(), baseline.getToYear()) + ": "
				+ (baseline.isPercent() ? figure : TargetWords.withUnit(figure, unit))));
	}
}
