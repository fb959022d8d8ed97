// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.List;
import java.util.Set;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.Item;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;

/**
 * What a plan above asks of this one is taken over, or left out with a reason. Told once for every plan above, when
 * all links of the plan are found.
 */
public final class UncoveredObligation extends WholeRule<Plan> {

	public UncoveredObligation() {
		super("KH504", Severity.WARNING, Plan.class);
	}

	@Override
	protected void checkWhole(Plan plan, Report report) {
		if (Obligations.hasUnknownLinks(plan)) {
			return;
		}
		for (int i = 0; i < plan.getImplements().size(); i++) {
			List<String> missing = missing(plan, i).stream().map(Item::getName).toList();
			if (!missing.isEmpty()) {
				String parent = Plans.asPlan(plan.getImplements().get(i)).map(Plan::getName).orElse("");
				report.at(plan, Literals.PLAN__IMPLEMENTS, i, parent, missing.size(), Plans.list(missing));
			}
		}
	}

	/**
	 * What of a plan above is neither taken over nor left out.
	 *
	 * @param index of the plan above among those that the plan implements
	 * @return empty also where the one above is no plan, or where another plan above implements it: what comes through that one is
	 *         its obligation
	 */
	public static List<Item> missing(Plan plan, int index) {
		List<Item> asked = asked(plan, index);
		if (asked.isEmpty()) {
			return List.of();
		}
		Set<Item> covered = Plans.asPlan(plan.getImplements().get(index)).map(parent -> Obligations.covered(plan, parent)).orElse(Set.of());
		return asked.stream().filter(item -> !covered.contains(item)).toList();
	}

	/** What a plan above asks of a plan, taken over or not; see {@link #missing}. */
	public static List<Item> asked(Plan plan, int index) {
		Plan parent = Plans.asPlan(plan.getImplements().get(index)).orElse(null);
		if (parent == null || parent == plan
				|| Plans.parents(plan).stream().anyMatch(other -> other != parent && Plans.parents(other).contains(parent))) {
			return List.of();
		}
		return Plans.items(parent).stream().filter(item -> Obligations.obliges(item, parent, plan)).toList();
	}
}
