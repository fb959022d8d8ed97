// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.Item;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;

/** What a plan above asks of this one is taken over, or left out with a reason. Told once for every plan above. */
public final class UncoveredObligation extends WholeRule<Plan> {

	public UncoveredObligation() {
		super("KH504", Severity.WARNING, Plan.class);
	}

	@Override
	protected void checkWhole(Plan plan, Report report) {
		Set<Item> covered = null;
		List<Plan> parents = Plans.parents(plan);
		for (int i = 0; i < plan.getImplements().size(); i++) {
			Plan parent = Plans.asPlan(plan.getImplements().get(i)).orElse(null);
			if (parent == null || parent == plan || parents.stream().anyMatch(other -> other != parent && Plans.parents(other).contains(parent))) {
				// what comes through another plan above is that plan's obligation
				continue;
			}
			if (covered == null) {
				covered = Obligations.covered(plan);
			}
			List<String> missing = new ArrayList<>();
			for (Item item : Plans.items(parent)) {
				if (!covered.contains(item) && Obligations.obliges(item, parent, plan)) {
					missing.add(item.getName());
				}
			}
			if (!missing.isEmpty()) {
				report.at(plan, Literals.PLAN__IMPLEMENTS, i, parent.getName(), Integer.toString(missing.size()), Plans.list(missing));
			}
		}
	}
}
