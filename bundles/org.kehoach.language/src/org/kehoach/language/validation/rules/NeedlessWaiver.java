// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.Set;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.Item;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Waiver;

/** What is taken over is not left out too, and nothing is left out twice. */
public final class NeedlessWaiver extends RuleBase<Waiver> {

	public NeedlessWaiver() {
		super("KH509", Severity.WARNING, Waiver.class);
	}

	@Override
	public void check(Waiver waiver, Report report) {
		Plan plan = Plans.of(waiver);
		if (plan == null) {
			return;
		}
		Set<Item> taken = Obligations.taken(plan);
		for (int i = 0; i < waiver.getItems().size(); i++) {
			Item item = waiver.getItems().get(i);
			boolean before = Plans.waivers(plan).stream().takeWhile(other -> other != waiver).anyMatch(other -> other.getItems().contains(item));
			if (!item.eIsProxy() && (before || taken.contains(item) || waiver.getItems().indexOf(item) < i)) {
				report.at(waiver, Literals.WAIVER__ITEMS, i, item.getName());
			}
		}
	}
}
