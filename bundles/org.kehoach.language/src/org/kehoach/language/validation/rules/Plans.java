// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.kehoach.language.resource.PerFile;
import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.Area;
import org.kehoach.model.Decision;
import org.kehoach.model.Item;
import org.kehoach.model.OfficialDocument;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanFile;
import org.kehoach.model.Task;
import org.kehoach.model.Unit;
import org.kehoach.model.Waiver;
import org.kehoach.model.value.PartialDate;
import org.kehoach.model.value.Phrases;
import org.kehoach.model.value.TimeWindow;
import org.kehoach.model.value.Timings;

/** What rules ask of plans. */
final class Plans {

	private Plans() {
	}

	/** The plan that something stands in; null in registries and decisions. */
	static Plan of(EObject object) {
		return EcoreUtil2.getContainerOfType(object, Plan.class);
	}

	/** Links that were found; unknown names are reported by the linker. */
	static <T extends EObject> List<T> resolved(Collection<T> links) {
		return links.stream().filter(link -> link != null && !link.eIsProxy()).toList();
	}

	static boolean isKnown(EObject link) {
		return link != null && !link.eIsProxy();
	}

	/** Goals, indicators and tasks on all levels, in the order of the text. */
	static List<Item> items(Plan plan) {
		return PerFile.<Map<Plan, List<Item>>>get(plan, Item.class, ConcurrentHashMap::new).computeIfAbsent(plan, Plans::collect);
	}

	private static List<Item> collect(Plan plan) {
		List<Item> items = new ArrayList<>();
		plan.getItems().forEach(item -> collect(item, items));
		plan.getAreas().forEach(area -> items.addAll(items(area)));
		return List.copyOf(items);
	}

	/** Those of one area, on all levels. */
	static List<Item> items(Area area) {
		List<Item> items = new ArrayList<>();
		area.getItems().forEach(item -> collect(item, items));
		return items;
	}

	private static void collect(Item item, List<Item> items) {
		items.add(item);
		for (Iterator<EObject> all = item.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Item inner) {
				items.add(inner);
			}
		}
	}

	/**
	 * A text as {@link Phrases#normal(String)} has it, found out once a file.
	 *
	 * @param owner of the text
	 */
	static String words(EObject owner, String text) {
		return PerFile.<Map<String, String>>get(owner, Phrases.class, ConcurrentHashMap::new).computeIfAbsent(text, Phrases::normal);
	}

	static List<Task> tasks(Plan plan) {
		return only(Task.class, items(plan));
	}

	/** Those that are not divided into tasks. */
	static List<Task> leafTasks(Plan plan) {
		return tasks(plan).stream().filter(task -> task.getSubtasks().isEmpty()).toList();
	}

	static <T extends Item> List<T> only(Class<T> type, List<Item> items) {
		return items.stream().filter(type::isInstance).map(type::cast).toList();
	}

	static List<Waiver> waivers(Plan plan) {
		List<Waiver> waivers = new ArrayList<>(plan.getWaivers());
		plan.getAreas().forEach(area -> waivers.addAll(area.getWaivers()));
		return waivers;
	}

	/** The plans that this one implements; those of a decision count as the plan that it issues. */
	static List<Plan> parents(Plan plan) {
		return plan.getImplements().stream().map(Plans::asPlan).flatMap(Optional::stream).toList();
	}

	/** The plan behind a link to a document: itself, or the one that the decision issues. */
	static Optional<Plan> asPlan(OfficialDocument document) {
		return switch (document) {
		case Plan plan when !plan.eIsProxy() -> Optional.of(plan);
		case Decision decision when !decision.eIsProxy() && isKnown(decision.getIssues()) -> Optional.of(decision.getIssues());
		case null, default -> Optional.empty();
		};
	}

	/** The decision in the same file that issues the plan. */
	static Optional<Decision> decision(Plan plan) {
		return plan.eContainer() instanceof PlanFile file ? file.getElements().stream().filter(Decision.class::isInstance)
				.map(Decision.class::cast).filter(decision -> decision.getIssues() == plan).findFirst() : Optional.empty();
	}

	/** True if the plan goes out attached to another document, which carries number, date and signature. */
	static boolean isAttached(Plan plan) {
		return plan.getIssuance() != null || decision(plan).isPresent();
	}

	/** Date of the plan, or of the document that it is attached to; null if unknown. */
	static PartialDate date(Plan plan) {
		if (plan.getDate() != null) {
			return plan.getDate();
		}
		if (plan.getIssuance() != null) {
			return plan.getIssuance().getDate();
		}
		return decision(plan).map(Decision::getDate).orElse(null);
	}

	/** The earliest day on which the plan can have been issued; the start of its period if it is not dated; null if unknown. */
	static LocalDate issued(Plan plan) {
		PartialDate date = date(plan);
		return date != null && date.year() != 0 ? date.earliest(date.year()) : period(plan).map(TimeWindow::first).orElse(null);
	}

	/** Empty without a period of two known ends, the first not after the last. */
	static Optional<TimeWindow> period(Plan plan) {
		return plan == null ? Optional.empty() : Timings.window(plan.getPeriod())
				.filter(period -> period.first() != null && period.last() != null && !period.first().isAfter(period.last()));
	}

	/**
	 * True for plans whose issuer is scored by the PAR Index or its copies below: the Government's own programmes are not. Which
	 * criteria there are is to be confirmed (docs/developers/legal-sources.md).
	 */
	static boolean isScored(Plan plan) {
		Unit issuer = plan.getIssuer();
		return isKnown(issuer) && issuer.getLevel() != AdministrativeLevel.CENTRAL;
	}

	/** Up to five names, then how many more there are. */
	static String list(List<String> names) {
		int shown = Math.min(names.size(), 5);
		return String.join(", ", names.subList(0, shown)) + (shown < names.size() ? " … (+" + (names.size() - shown) + ")" : "");
	}
}
