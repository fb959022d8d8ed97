// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.Item;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Task;
import org.kehoach.model.Waiver;

/** A plan links to its own items, and to those of plans that it implements or continues. */
public final class LinkOutsideParents extends RuleBase<EObject> {

	public LinkOutsideParents() {
		super("KH501", Severity.WARNING, EObject.class);
	}

	@Override
	public void check(EObject object, Report report) {
		switch (object) {
		case Task task -> {
			check(task, Literals.ITEM__REFINES, task.getRefines(), report);
			check(task, Literals.TASK__IMPLEMENTS, task.getImplements(), report);
		}
		case Item item -> check(item, Literals.ITEM__REFINES, item.getRefines(), report);
		case Waiver waiver -> check(waiver, Literals.WAIVER__ITEMS, waiver.getItems(), report);
		default -> {
			// links to no plan above
		}
		}
	}

	private static void check(EObject object, EReference list, List<Item> links, Report report) {
		Plan plan = Plans.of(object);
		if (plan == null || links.isEmpty()) {
			return;
		}
		Set<Plan> named = new HashSet<>(Plans.parents(plan));
		plan.getContinues().forEach(document -> Plans.asPlan(document).ifPresent(named::add));
		named.add(plan);
		for (int i = 0; i < links.size(); i++) {
			Plan other = links.get(i).eIsProxy() ? null : Plans.of(links.get(i));
			if (other != null && !named.contains(other)) {
				report.at(object, list, i, links.get(i).getName(), other.getName());
			}
		}
	}
}
