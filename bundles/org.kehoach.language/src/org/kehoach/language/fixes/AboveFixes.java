// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.fixes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.language.messages.Messages;
import org.kehoach.model.Indicator;
import org.kehoach.model.Item;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Target;
import org.kehoach.model.Task;
import org.kehoach.model.Waiver;
import org.kehoach.model.value.TargetComparison;
import org.kehoach.model.value.TargetPair;
import org.kehoach.model.value.TimeWindow;
import org.kehoach.model.value.Timings;

/** Puts right what contradicts a plan above: as much, as early, and linked to a plan that is named. */
final class AboveFixes {

	private AboveFixes() {
	}

	/** The last day of the task above that ends first. */
	static List<Fix> deadline(Place place) {
		Task task = place.around(Task.class).orElse(null);
		INode timing = task == null || task.getTiming() == null ? null : NodeModelUtils.findActualNodeFor(task.getTiming());
		Optional<LocalDate> end = task == null ? Optional.empty() : task.getImplements().stream().filter(Task.class::isInstance).map(Task.class::cast)
				.filter(above -> !above.eIsProxy()).map(AboveFixes::end).filter(Objects::nonNull).min(LocalDate::compareTo);
		if (timing == null || end.isEmpty()) {
			return List.of();
		}
		LocalDate day = end.get();
		String words = place.keyword("chậm nhất") + ' ' + place.keyword("ngày") + ' ' + day.getDayOfMonth() + '/' + day.getMonthValue() + '/' + day.getYear();
		return Fix.of(Messages.get("fix-write", words), place.replace(timing, words));
	}

	private static LocalDate end(Task task) {
		Plan plan = EcoreUtil2.getContainerOfType(task, Plan.class);
		return plan == null ? null : Timings.window(task.getTiming(), plan.getPeriod()).map(TimeWindow::last).orElse(null);
	}

	/** The value that the plan above wants, in its words. */
	static List<Fix> target(Place place) {
		Target own = place.around(Target.class).orElse(null);
		if (own == null || !(own.eContainer() instanceof Indicator indicator)) {
			return List.of();
		}
		INode value = NodeModelUtils.findActualNodeFor(own.getValue());
		return indicator.getRefines().stream().filter(Indicator.class::isInstance).map(Indicator.class::cast).filter(above -> !above.eIsProxy())
				.flatMap(above -> TargetPair.of(indicator, above).stream())
				.filter(pair -> pair.own() == own && pair.result() instanceof TargetComparison.Weaker)
				.map(pair -> NodeModelUtils.findActualNodeFor(pair.wanted().getValue())).filter(Objects::nonNull).map(NodeModelUtils::getTokenText).distinct()
				.map(words -> new Fix(Messages.get("fix-write", words), List.of(place.replace(value, words)))).toList();
	}

	/** Names the plan of the linked item among the plans that are implemented. */
	static List<Fix> implemented(Place place) {
		Plan plan = place.around(Plan.class).orElse(null);
		Plan above = linked(place).map(item -> EcoreUtil2.getContainerOfType(item, Plan.class)).orElse(null);
		if (plan == null || above == null || above.getName() == null) {
			return List.of();
		}
		List<INode> named = NodeModelUtils.findNodesForFeature(plan, Literals.PLAN__IMPLEMENTS);
		String clause = place.keyword("thực hiện") + ' ' + above.getName();
		Optional<TextEdit> edit = named.isEmpty() ? place.prepend(plan, clause)
				: Optional.of(new TextEdit(named.getLast().getEndOffset(), 0, ", " + above.getName()));
		return edit.map(added -> Fix.of(Messages.get("fix-add", clause), added)).orElse(List.of());
	}

	/** The item that the link at the finding leads to. */
	private static Optional<Item> linked(Place place) {
		return Stream.<Optional<Item>>of(
				place.around(Waiver.class).flatMap(waiver -> at(place, waiver, Literals.WAIVER__ITEMS, waiver.getItems())),
				place.around(Task.class).flatMap(task -> at(place, task, Literals.TASK__IMPLEMENTS, task.getImplements())),
				place.around(Item.class).flatMap(item -> at(place, item, Literals.ITEM__REFINES, item.getRefines()))).flatMap(Optional::stream).findFirst();
	}

	private static Optional<Item> at(Place place, EObject owner, EReference list, Collection<? extends Item> items) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(owner, list);
		List<? extends Item> linked = List.copyOf(items);
		for (int i = 0; i < Math.min(nodes.size(), linked.size()); i++) {
			if (nodes.get(i).getOffset() <= place.offset() && place.offset() < nodes.get(i).getEndOffset() && !linked.get(i).eIsProxy()) {
				return Optional.of(linked.get(i));
			}
		}
		return Optional.empty();
	}
}
