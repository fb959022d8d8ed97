// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.resource.LinkOrder;
import org.kehoach.language.validation.Rule;
import org.kehoach.model.Item;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage;
import org.kehoach.model.Task;

/** No goal, indicator or task refines or implements itself, directly or through others. */
public final class ItemCycle implements Rule<Plan> {

	@Override
	public String code() {
		return "KH104";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public Class<Plan> target() {
		return Plan.class;
	}

	@Override
	public void check(Plan plan, Report report) {
		List<Item> items = Plans.items(plan);
		Predicate<EObject> leadsBack = LinkOrder.towards(plan, List.of(plan));
		Set<Item> circles = Reachability.<Item>inCircles(items, item -> leadsBack.test(item) ? above(item) : List.of());
		items.stream().filter(circles::contains).forEach(item -> report.on(item, PlanPackage.Literals.NAMED__NAME, item.getName()));
	}

	private static Collection<Item> above(Item item) {
		if (!(item instanceof Task task)) {
			return item.getRefines();
		}
		List<Item> above = new ArrayList<>(task.getRefines());
		above.addAll(task.getImplements());
		return above;
	}
}
