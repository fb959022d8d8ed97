// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.Indicator;
import org.kehoach.model.Item;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Task;

/**
 * A task serves, and an indicator measures, something of its own plan; what belongs to a plan above is implemented
 * or refined.
 */
public final class ServesOtherPlan extends RuleBase<Item> {

	public ServesOtherPlan() {
		super("KH503", Severity.WARNING, Item.class);
	}

	@Override
	public void check(Item item, Report report) {
		switch (item) {
		case Task task -> check(task, Literals.TASK__SERVES, task.getServes(), report);
		case Indicator indicator -> check(indicator, Literals.INDICATOR__MEASURES, indicator.getMeasures(), report);
		default -> {
			// goals do neither
		}
		}
	}

	private static void check(Item item, EReference list, List<? extends Item> links, Report report) {
		for (int i = 0; i < links.size(); i++) {
			Item served = links.get(i);
			if (!served.eIsProxy() && (Plans.of(served) != Plans.of(item) || served instanceof Task)) {
				report.at(item, list, i, item.getName(), served.getName());
			}
		}
	}
}
