// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.resource;

import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.kehoach.model.Activity;
import org.kehoach.model.Decision;
import org.kehoach.model.Goal;
import org.kehoach.model.Indicator;
import org.kehoach.model.IssuedDocument;
import org.kehoach.model.Item;
import org.kehoach.model.OfficialDocument;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanFile;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.RegisteredDocument;
import org.kehoach.model.Registry;
import org.kehoach.model.Target;
import org.kehoach.model.Task;
import org.kehoach.model.Unit;
import org.kehoach.model.WorkAttributes;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * What the rules of other files look at in an object that these files name: a plan below compares its targets with those above,
 * but never reads the prose above. What is not told here may change without any other file being checked again; so a rule that
 * reads something new of another file has its facts added here. Nothing is resolved.
 */
@Singleton
final class OutsideView {

	/** Divides the sums of facts and of links. */
	static final char LINKS = '.';

	@Inject
	private IResourceScopeCache cache;
	@Inject
	private UnitHierarchy units;

	/**
	 * A short text that changes with the facts: their sum and, for an object through which rules go on to others (a unit to
	 * the one above), {@value #LINKS} and the sum of that.
	 */
	String of(EObject object) {
		Facts facts = new Facts();
		Facts links = new Facts();
		switch (object) {
		case Unit unit -> {
			links.add(units.sum(unit));
			facts.add(unit.getTitle()).add(unit.getShortName()).add(unit.getValidFrom()).add(unit.getValidTo()).add(units.sum(unit));
		}
		case RegisteredDocument document -> addRegistered(document, facts);
		case Registry registry -> {
			addRegistry(registry, facts);
			addRegistry(registry, links);
		}
		case Decision decision -> addDecision(decision, facts);
		case Plan plan -> {
			addPlan(plan, facts);
			addLinks(plan, List.of(Literals.PLAN__IMPLEMENTS), links);
		}
		case Task task -> {
			addItem(task, facts.all(task.getTiming()));
			addWork(task, facts);
			addLinks(task, List.of(Literals.ITEM__REFINES, Literals.TASK__IMPLEMENTS), links);
		}
		case Item item -> {
			addItem(item, facts);
			addLinks(item, List.of(Literals.ITEM__REFINES), links);
		}
		default -> {
			// known by its name alone
		}
		}
		return links.isEmpty() ? facts.sum() : facts.sum() + LINKS + links.sum();
	}

	private static void addLinks(EObject object, List<EReference> references, Facts links) {
		if (references.stream().anyMatch(reference -> !Facts.written(object, reference).isEmpty())) {
			references.forEach(reference -> links.links(object, reference));
		}
	}

	/** Citations in prose are compared with all documents of a registry, named or not. */
	private void addRegistry(Registry registry, Facts facts) {
		facts.links(registry, Literals.TOP_LEVEL__USES);
		registry.getEntries().forEach(entry -> {
			if (entry instanceof RegisteredDocument document) {
				addRegistered(document, facts.add(document.getName()));
			}
		});
	}

	private void addRegistered(RegisteredDocument document, Facts facts) {
		addDocument(document, facts);
		facts.links(document, Literals.REGISTERED_DOCUMENT__REPLACES);
	}

	private void addDocument(OfficialDocument document, Facts facts) {
		facts.add(document.getType()).add(document.getNumber()).add(document.getDate()).links(document, Literals.OFFICIAL_DOCUMENT__ISSUER);
		units.here(document, Literals.OFFICIAL_DOCUMENT__ISSUER).forEach(issuer -> facts.add(issuer.getTitle()).add(units.sum(issuer)));
	}

	/** A link to a decision means the plan that it issues. */
	private void addDecision(Decision decision, Facts facts) {
		addDocument(decision, facts);
		facts.links(decision, Literals.DECISION__ISSUES);
		for (IssuedDocument other : issuedHere(decision)) {
			if (other instanceof Plan plan && issues(decision, plan)) {
				addPlan(plan, facts);
			}
		}
	}

	private static List<IssuedDocument> issuedHere(IssuedDocument document) {
		return document.eContainer() instanceof PlanFile file ? file.getElements().stream().filter(IssuedDocument.class::isInstance)
				.map(IssuedDocument.class::cast).toList() : List.of();
	}

	private static boolean issues(Decision decision, Plan plan) {
		return plan.getName() != null && Facts.written(decision, Literals.DECISION__ISSUES).contains(plan.getName());
	}

	/** When a plan was issued, for which time, by whom; and whom its items oblige, named by the plan below or not. */
	private void addPlan(Plan plan, Facts facts) {
		addDocument(plan, facts.add(plan.getTitle()));
		facts.all(plan.getPeriod()).all(plan.getIssuance()).links(plan, Literals.PLAN__IMPLEMENTS);
		for (IssuedDocument other : issuedHere(plan)) {
			if (other instanceof Decision decision && issues(decision, plan)) {
				addDocument(decision, facts);
			}
		}
		addObligations(plan, facts);
	}

	private void addObligations(EObject outer, Facts facts) {
		for (Iterator<EObject> inner = outer.eContents().iterator(); inner.hasNext();) {
			EObject object = inner.next();
			if (object instanceof Item item) {
				facts.add(item.eClass().getName()).add(item.getName());
			}
			switch (object) {
			case Goal goal -> facts.add(goal.getMilestone());
			case Indicator indicator -> indicator.getTargets().stream().map(Target::getMilestone).forEach(facts::add);
			case Task task -> facts.all(task.getTiming());
			default -> {
				// obliges at any time
			}
			}
			if (object instanceof WorkAttributes work) {
				facts.links(work, Literals.WORK_ATTRIBUTES__LEADS);
				units.here(work, Literals.WORK_ATTRIBUTES__LEADS).forEach(lead -> facts.add(units.sum(lead)));
			}
			if (object instanceof Item || object instanceof WorkAttributes && !(object instanceof Activity)) {
				addObligations(object, facts);
			}
		}
		// an item that moves into another does not oblige by itself any more
		facts.add(null);
	}

	/** What makes a link to a task suspect (KH510): leads, products, activities, and what the task takes from around it. */
	private void addWork(Task task, Facts facts) {
		task.getProducts().forEach(facts::all);
		for (Activity activity : task.getActivities()) {
			facts.add(activity.getTitle());
			activity.getProducts().forEach(facts::all);
		}
		facts.all(task.getTiming()).links(task, Literals.WORK_ATTRIBUTES__LEADS);
		for (EObject outer = task.eContainer(); outer instanceof WorkAttributes work; outer = outer.eContainer()) {
			facts.add(around(work));
		}
	}

	/** Found once for all tasks of an area: its links are looked for among all that stands in it. */
	private String around(WorkAttributes work) {
		Map<WorkAttributes, String> known = cache.get(Facts.class, work.eResource(), IdentityHashMap::new);
		return known.computeIfAbsent(work, key -> new Facts().all(key.getTiming()).links(key, Literals.WORK_ATTRIBUTES__LEADS).sum());
	}

	/** What is compared, item by item. Indicators are read against the period of their plan and the stage around them. */
	private static void addItem(Item item, Facts facts) {
		facts.add(item.getTitle());
		for (EObject outer = item.eContainer(); outer != null; outer = outer.eContainer()) {
			switch (outer) {
			case Goal goal -> facts.add(goal.getMilestone());
			case Plan plan -> facts.all(plan.getPeriod());
			default -> {
				// says nothing about the time
			}
			}
		}
		if (item instanceof Indicator indicator) {
			facts.add(indicator.getUnit()).add(indicator.getPopulation()).add(indicator.getDirection()).all(indicator.getBaseline());
			indicator.getTargets().forEach(facts::all);
		}
	}
}
