// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.Item;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Waiver;

/** What is taken over is not left out too, and nothing is left out twice. */
public final class NeedlessWaiver extends WholeRule<Plan> {

	public NeedlessWaiver() {
		super("KH509", Severity.WARNING, Plan.class);
	}

	@Override
	protected void checkWhole(Plan plan, Report report) {
		List<Waiver> waivers = Plans.waivers(plan);
		List<Item> waived = waivers.stream().flatMap(waiver -> Plans.resolved(waiver.getItems()).stream()).toList();
		Set<Item> done = waived.isEmpty() ? new HashSet<>() : Obligations.taken(plan, waived);
		for (Waiver waiver : waivers) {
			for (int i = 0; i < waiver.getItems().size(); i++) {
				Item item = waiver.getItems().get(i);
				if (!item.eIsProxy() && !done.add(item)) {
					report.at(waiver, Literals.WAIVER__ITEMS, i, item.getName());
				}
			}
		}
	}
}
