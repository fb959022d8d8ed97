// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.language.messages.Messages;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Registry;
import org.kehoach.model.Unit;
import org.kehoach.model.WorkAttributes;
import org.kehoach.model.value.PartialDate;
import org.kehoach.model.value.TimeWindow;
import org.kehoach.model.value.Timings;

/** Puts right who is charged. */
final class UnitFixes {

	private static final List<EReference> CHARGES = List.of(Literals.WORK_ATTRIBUTES__LEADS, Literals.WORK_ATTRIBUTES__COORDINATORS,
			Literals.WORK_ATTRIBUTES__SUPPORTERS, Literals.RESPONSIBILITY__UNITS, Literals.REPORTING_DUTY__FROM, Literals.REPORTING_DUTY__TO);

	private UnitFixes() {
	}

	/** One of several units leads, the others coordinate. */
	static List<Fix> oneLead(Place place) {
		WorkAttributes work = place.around(WorkAttributes.class).orElse(null);
		List<INode> leads = work == null ? List.of() : NodeModelUtils.findNodesForFeature(work, Literals.WORK_ATTRIBUTES__LEADS);
		return leads.size() < 2 ? List.of() : IntStream.range(0, leads.size()).mapToObj(lead -> oneLead(place, work, leads, lead)).toList();
	}

	private static Fix oneLead(Place place, WorkAttributes work, List<INode> leads, int lead) {
		List<INode> others = new ArrayList<>(leads);
		INode kept = others.remove(lead);
		String names = others.stream().map(node -> node.getText().strip()).collect(Collectors.joining(", "));
		int start = leads.getFirst().getOffset();
		List<TextEdit> edits = new ArrayList<>();
		edits.add(new TextEdit(start, leads.getLast().getEndOffset() - start, kept.getText().strip()));
		List<INode> coordinators = NodeModelUtils.findNodesForFeature(work, Literals.WORK_ATTRIBUTES__COORDINATORS);
		edits.add(coordinators.isEmpty() ? place.append(work, place.keyword("phối hợp") + ' ' + names)
				: new TextEdit(coordinators.getLast().getEndOffset(), 0, ", " + names));
		return new Fix(Messages.get("fix-one-lead", kept.getText().strip(), names), edits);
	}

	/** A unit that is no more gives way to the one that took its duties over, where that is known. */
	static List<Fix> successor(Place place) {
		for (EReference list : CHARGES) {
			EObject owner = place.around(list.getEContainingClass().getInstanceClass().asSubclass(EObject.class)).orElse(null);
			INode node = owner == null ? null : place.listed(owner, list).orElse(null);
			int index = node == null ? -1 : NodeModelUtils.findNodesForFeature(owner, list).indexOf(node);
			if (index >= 0 && ((List<?>) owner.eGet(list)).get(index) instanceof Unit unit && !unit.eIsProxy()) {
				TimeWindow period = place.around(Plan.class).flatMap(plan -> Timings.window(plan.getPeriod())).orElse(null);
				return successors(unit).stream().filter(next -> next.getName() != null && isThere(next, period))
						.map(next -> new Fix(Messages.get("fix-write", next.getName()), List.of(place.replace(node, next.getName())))).toList();
			}
		}
		return List.of();
	}

	private static boolean isThere(Unit unit, TimeWindow period) {
		PartialDate from = unit.getValidFrom();
		PartialDate to = unit.getValidTo();
		return period == null || (from == null || from.year() == 0 || period.last() == null || !from.earliest(from.year()).isAfter(period.last()))
				&& (to == null || to.year() == 0 || period.first() == null || !to.latest(to.year()).isBefore(period.first()));
	}

	/** Looked for in the registry that has the unit. */
	private static List<Unit> successors(Unit unit) {
		return Optional.ofNullable(EcoreUtil.getRootContainer(unit)).stream().flatMap(root -> root.eContents().stream()).filter(Registry.class::isInstance)
				.flatMap(registry -> ((Registry) registry).getEntries().stream()).filter(Unit.class::isInstance).map(Unit.class::cast)
				.filter(next -> next.getPredecessors().contains(unit)).toList();
	}
}
