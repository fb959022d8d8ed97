// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.assists;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.language.fixes.Fix;
import org.kehoach.language.fixes.TextEdit;
import org.kehoach.language.ide.labels.PlanKind;
import org.kehoach.language.ide.tasks.RowEdits;
import org.kehoach.language.ide.tasks.TaskChange;
import org.kehoach.language.places.TextPlace;
import org.kehoach.model.Activity;
import org.kehoach.model.Named;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Task;

/** Moves the element at the caret past its neighbour, with the comments right above it. */
final class Moves implements Assist {

	private static final Set<EClass> MOVED = Set.of(Literals.AREA, Literals.GOAL, Literals.INDICATOR, Literals.TASK, Literals.ACTIVITY,
			Literals.SOLUTION, Literals.UNIT, Literals.REGISTERED_DOCUMENT, Literals.PERFORMANCE_INDEX, Literals.APPENDIX, Literals.COLUMN,
			Literals.TARGET, Literals.RESPONSIBILITY, Literals.REPORTING_DUTY, Literals.TEXT_SECTION, Literals.ARTICLE);

	@Override
	public List<Fix> at(Caret caret) {
		EObject element = caret.object();
		while (element != null && !MOVED.contains(element.eClass())) {
			element = element.eContainer();
		}
		if (element == null || element.eContainer() == null) {
			return List.of();
		}
		List<Fix> fixes = new ArrayList<>();
		add(caret, element, true, fixes);
		add(caret, element, false, fixes);
		return fixes;
	}

	private static void add(Caret caret, EObject element, boolean up, List<Fix> fixes) {
		List<TextEdit> edits = edits(caret, element, up);
		if (!edits.isEmpty()) {
			fixes.add(Caret.fix(edits, up ? "assist-up" : "assist-down", name(element)));
		}
	}

	private static List<TextEdit> edits(Caret caret, EObject element, boolean up) {
		if (element instanceof Task || element instanceof Activity) {
			// as in the table of tasks: at the end of an area into the next one
			TaskChange change = RowEdits.move(caret.resource(), caret.resource().getURIFragment(element), up);
			return change.refused() ? List.of() : change.edits();
		}
		List<EObject> siblings = element.eContainer().eContents().stream().filter(each -> each.eClass() == element.eClass()).toList();
		int neighbour = siblings.indexOf(element) + (up ? -1 : 1);
		if (neighbour < 0 || neighbour >= siblings.size() || NodeModelUtils.findActualNodeFor(siblings.get(neighbour)) == null) {
			return List.of();
		}
		TextPlace own = caret.text().region(element);
		TextPlace other = caret.text().region(siblings.get(neighbour));
		boolean apart = own.end() <= other.offset() || other.end() <= own.offset();
		return apart && !EcoreUtil.isAncestor(element, siblings.get(neighbour))
				? List.of(new TextEdit(own.offset(), own.length(), caret.text().of(other)), new TextEdit(other.offset(), other.length(), caret.text().of(own)))
				: List.of();
	}

	/** What a person calls it: its name, else its first words, else its kind. */
	private static String name(EObject element) {
		if (element instanceof Named named && named.getName() != null) {
			return named.getName();
		}
		String title = Caret.title(element);
		return title.isEmpty() ? PlanKind.of(element).map(PlanKind::word).orElse(NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(element)).lines()
				.findFirst().orElse("")) : title;
	}
}
