// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.completion;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.kehoach.language.ide.labels.Messages;
import org.kehoach.language.ide.labels.PlanKind;
import org.kehoach.language.ide.labels.Titles;
import org.kehoach.model.Area;
import org.kehoach.model.AreaKind;
import org.kehoach.model.Item;
import org.kehoach.model.OfficialDocument;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Task;

/**
 * The items that a link can name: of the same plan where a task serves or an indicator measures something, else of the
 * plans above. Those of the same reform area and of the same kind come first.
 */
final class ItemCandidates {

	private static final int SAME_AREA = 40;
	private static final int SAME_KIND = 20;

	private final EObject context;
	private final Consumer<Candidate> acceptor;

	/** @param context the object that has the link */
	ItemCandidates(EObject context, Consumer<Candidate> acceptor) {
		this.context = context;
		this.acceptor = acceptor;
	}

	/** Whether a reference stays within its plan. */
	static boolean isWithinPlan(EReference reference) {
		return reference == Literals.TASK__SERVES || reference == Literals.INDICATOR__MEASURES
				|| reference == Literals.PRODUCT__INDICATOR;
	}

	/** Items of the plan itself, but tasks, which nothing serves. */
	void ofPlan(Plan plan, EClass wanted) {
		addItems(plan, "", item -> wanted.isSuperTypeOf(item.eClass()) && !(item instanceof Task));
	}

	/** Items of a plan above, each by its full name. */
	void ofParent(Plan parent) {
		if (parent.getName() != null) {
			addItems(parent, parent.getName() + '.', item -> true);
		}
	}

	/** The plans above, as the first half of a name, and their items. */
	void ofParents(Plan plan) {
		for (OfficialDocument above : plan.getImplements()) {
			if (above instanceof Plan parent && !parent.eIsProxy() && parent != plan && parent.getName() != null) {
				String text = Titles.text(parent) + " - " + Messages.get("propose-parent");
				acceptor.accept(new Candidate(parent.getName() + '.', text, PlanKind.PLAN, Candidate.FAR, EcoreUtil.getURI(parent)));
				ofParent(parent);
			}
		}
	}

	private void addItems(Plan plan, String prefix, Predicate<Item> filter) {
		Area here = EcoreUtil2.getContainerOfType(context, Area.class);
		add(plan.getItems(), prefix, filter, here == null);
		for (Area area : plan.getAreas()) {
			boolean sameArea = here == area || here != null && here.getKind() != AreaKind.OTHER && here.getKind() == area.getKind();
			add(area.getItems(), prefix, filter, sameArea);
		}
	}

	private void add(List<Item> items, String prefix, Predicate<Item> filter, boolean sameArea) {
		for (Item outer : items) {
			for (Item item : EcoreUtil2.eAllOfType(outer, Item.class)) {
				if (item.getName() != null && item != context && filter.test(item)) {
					int rank = (sameArea ? SAME_AREA : 0) + (item.eClass() == context.eClass() ? SAME_KIND : 0) + Candidate.FAR;
					acceptor.accept(new Candidate(prefix + item.getName(), Titles.text(item), PlanKind.of(item).orElseThrow(), rank, EcoreUtil.getURI(item)));
				}
			}
		}
	}
}
