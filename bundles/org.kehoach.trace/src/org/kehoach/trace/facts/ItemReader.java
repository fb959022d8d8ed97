// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.kehoach.model.Activity;
import org.kehoach.model.Funding;
import org.kehoach.model.Goal;
import org.kehoach.model.Indicator;
import org.kehoach.model.Item;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Product;
import org.kehoach.model.Solution;
import org.kehoach.model.TargetValue;
import org.kehoach.model.Task;
import org.kehoach.model.WorkAttributes;
import org.kehoach.model.value.MeasuredTargets;

/** Items of a plan, with all that is inside them. */
final class ItemReader {

	private record Open(EObject object, int parent) {
	}

	private final LinkReader links;
	private final TimeReader times;
	private final List<ItemFacts> items = new ArrayList<>();

	ItemReader(LinkReader links, TimeReader times) {
		this.links = links;
		this.times = times;
	}

	/** Those read so far, parts behind their whole. */
	List<ItemFacts> items() {
		return List.copyOf(items);
	}

	/** @param area index, or -1 */
	void read(Collection<Item> roots, int area) {
		Deque<Open> open = new ArrayDeque<>();
		roots.forEach(root -> open.add(new Open(root, -1)));
		while (!open.isEmpty()) {
			Open next = open.pop();
			int index = items.size();
			items.add(facts(next.object(), area, next.parent()));
			List<EObject> parts = parts(next.object());
			// the first part comes out first
			for (int i = parts.size() - 1; i >= 0; i--) {
				open.push(new Open(parts.get(i), index));
			}
		}
	}

	void read(Solution solution) {
		items.add(new ItemFacts(ItemKind.SOLUTION, solution.getName(), solution.getTitle(), -1, -1, null, null, null, List.of(),
				links.source().line(solution)));
	}

	private static List<EObject> parts(EObject object) {
		List<EObject> parts = new ArrayList<>();
		switch (object) {
		case Goal goal -> parts.addAll(goal.getParts());
		case Indicator indicator -> parts.addAll(indicator.getParts());
		case Task task -> {
			parts.addAll(task.getActivities());
			parts.addAll(task.getSubtasks());
		}
		default -> {
			// an activity has no parts
		}
		}
		return parts;
	}

	private ItemFacts facts(EObject object, int area, int parent) {
		int line = links.source().line(object);
		List<ItemLink> itemLinks = links(object);
		return switch (object) {
		case Goal goal -> new ItemFacts(ItemKind.GOAL, goal.getName(), goal.getTitle(), area, parent, goal.getMilestone(), null, null,
				itemLinks, line);
		case Indicator indicator -> new ItemFacts(ItemKind.INDICATOR, indicator.getName(), indicator.getTitle(), area, parent, null,
				targets(indicator), null, itemLinks, line);
		case Task task -> new ItemFacts(ItemKind.TASK, task.getName(), task.getTitle(), area, parent, null, null, work(task), itemLinks,
				line);
		case Activity activity -> new ItemFacts(ItemKind.ACTIVITY, null, activity.getTitle(), area, parent, null, null, work(activity),
				itemLinks, line);
		default -> throw new IllegalArgumentException(object.eClass().getName());
		};
	}

	private MeasuredTargets targets(Indicator indicator) {
		MeasuredTargets targets = MeasuredTargets.of(indicator, this::wording);
		return new MeasuredTargets(links.intern(targets.unit()), links.intern(targets.population()), targets.direction(), targets.stage(),
				targets.targets());
	}

	private String wording(TargetValue value) {
		String wording = value.getWording() != null ? value.getWording() : links.source().text(value);
		return wording == null ? "" : links.intern(wording);
	}

	private List<ItemLink> links(EObject object) {
		List<ItemLink> found = new ArrayList<>();
		if (object instanceof Item) {
			add(found, LinkKind.REFINES, object, Literals.ITEM__REFINES);
		}
		if (object instanceof Task) {
			add(found, LinkKind.IMPLEMENTS, object, Literals.TASK__IMPLEMENTS);
			add(found, LinkKind.SERVES, object, Literals.TASK__SERVES);
		}
		if (object instanceof Indicator) {
			add(found, LinkKind.MEASURES, object, Literals.INDICATOR__MEASURES);
		}
		if (object instanceof WorkAttributes work) {
			for (Product product : work.getProducts()) {
				Link indicator = links.one(product, Literals.PRODUCT__INDICATOR);
				if (indicator != null) {
					found.add(new ItemLink(LinkKind.PRODUCES, indicator.target(), indicator.known(), links.source().line(product)));
				}
			}
		}
		return List.copyOf(found);
	}

	private void add(List<ItemLink> found, LinkKind kind, EObject owner, EReference reference) {
		for (Link link : links.all(owner, reference)) {
			found.add(new ItemLink(kind, link.target(), link.known(), links.source().line(owner)));
		}
	}

	WorkFacts work(WorkAttributes work) {
		WorkFacts facts = new WorkFacts(links.all(work, Literals.WORK_ATTRIBUTES__LEADS),
				links.all(work, Literals.WORK_ATTRIBUTES__COORDINATORS), links.all(work, Literals.WORK_ATTRIBUTES__SUPPORTERS),
				work.getProducts().stream().map(this::product).toList(), times.read(work.getTiming()), funding(work.getFunding()),
				work instanceof Task task ? List.copyOf(task.getTopics()) : List.of(),
				work instanceof Task task ? task.getRationale() : null);
		return facts.equals(WorkFacts.NOTHING) ? WorkFacts.NOTHING : facts;
	}

	private ProductFacts product(Product product) {
		return new ProductFacts(product.getType(), links.intern(product.getText()), links.one(product, Literals.PRODUCT__INDICATOR));
	}

	/** @param funding may be null */
	FundingFacts funding(Funding funding) {
		return funding == null ? null : new FundingFacts(funding.getKind(), funding.getAmount(),
				funding.getAmount() == null ? null : funding.getMoneyUnit(), links.intern(funding.getText()));
	}
}
