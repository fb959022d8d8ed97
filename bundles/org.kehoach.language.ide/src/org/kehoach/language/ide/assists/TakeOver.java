// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.assists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.language.fixes.Fix;
import org.kehoach.language.fixes.TextEdit;
import org.kehoach.language.formatting.EditorFormatting;
import org.kehoach.language.ide.completion.NextNames;
import org.kehoach.language.skeleton.TakenItem;
import org.kehoach.model.Activity;
import org.kehoach.model.Area;
import org.kehoach.model.Item;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Waiver;

import com.google.inject.Inject;

/** What a plan above asks and nobody has taken over yet: taken over here, or left out with a reason. */
final class TakeOver implements Assist {

	/** Of a plan that has only begun, dozens are missing; more can be had by asking again. */
	private static final int MOST = 6;

	@Inject
	private TakenItem texts;

	@Override
	public List<Fix> at(Caret caret) {
		Plan plan = caret.around(Plan.class).orElse(null);
		if (plan == null || caret.around(Item.class).isPresent() || caret.around(Activity.class).isPresent() || !isWanted(caret, plan)) {
			return List.of();
		}
		Area here = caret.around(Area.class).orElse(null);
		String above = above(caret, plan);
		List<Missing> missing = Missing.in(plan).stream().filter(each -> here == null || each.belongsTo(here))
				.filter(each -> above == null || each.name().startsWith(above + '.')).limit(MOST).toList();
		List<Fix> fixes = new ArrayList<>();
		missing.forEach(each -> taken(caret, plan, here, each).ifPresent(fixes::add));
		missing.forEach(each -> fixes.add(waived(caret, plan, here, each)));
		return fixes;
	}

	/** In an area, at a waiver, on an empty line of the plan, and at the plans above. */
	private static boolean isWanted(Caret caret, Plan plan) {
		return caret.object() != plan || caret.leaf().isHidden() || above(caret, plan) != null;
	}

	/** The plan above that the caret stands at, as it is written; null elsewhere. */
	private static String above(Caret caret, Plan plan) {
		return NodeModelUtils.findNodesForFeature(plan, Literals.PLAN__IMPLEMENTS).stream()
				.filter(node -> node.getOffset() <= caret.offset() && caret.offset() <= node.getEndOffset()).map(NodeModelUtils::getTokenText).findFirst()
				.orElse(null);
	}

	private Optional<Fix> taken(Caret caret, Plan plan, Area here, Missing missing) {
		EObject container = container(plan, here, missing);
		String name = NextNames.next(caret.leaf(), missing.item().eClass(), 0);
		return texts.text(plan, missing.item(), name, EditorFormatting.style(caret.resource())).map(text -> {
			String indent = caret.indentIn(container);
			String lines = text.lines().map(line -> line.isEmpty() ? line : indent + line).collect(Collectors.joining("\n", "", "\n"));
			return Caret.fix(List.of(NewItems.insert(caret, container, missing.item().eClass(), caret.lines(lines))), "assist-take", missing.name(),
					Caret.title(missing.item()));
		});
	}

	private static EObject container(Plan plan, Area here, Missing missing) {
		Area area = here == null ? missing.area(plan) : here;
		return area == null ? plan : area;
	}

	/** In the waiver of the line, else in one of its own. */
	private static Fix waived(Caret caret, Plan plan, Area here, Missing missing) {
		Waiver waiver = caret.around(Waiver.class).orElse(null);
		List<INode> named = waiver == null ? List.of() : NodeModelUtils.findNodesForFeature(waiver, Literals.WAIVER__ITEMS);
		if (!named.isEmpty()) {
			return Caret.fix(List.of(new TextEdit(named.getLast().getEndOffset(), 0, ", " + missing.name())), "assist-waive-too", missing.name(),
					Caret.title(missing.item()));
		}
		EObject container = container(plan, here, missing);
		String line = caret.keyword("không áp dụng") + ' ' + missing.name() + ' ' + caret.keyword("vì") + " \"\"";
		EObject last = EcoreUtil2.getAllContentsOfType(container, Waiver.class).stream().filter(each -> each.eContainer() == container)
				.reduce(null, (one, other) -> other);
		return Caret.fix(List.of(caret.insertion().into(container, last, caret.indentIn(container) + line + caret.text().lineEnd())), "assist-waive",
				missing.name(), Caret.title(missing.item()));
	}
}
