// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.assists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.language.fixes.Fix;
import org.kehoach.language.fixes.TextEdit;
import org.kehoach.language.ide.labels.Titles;
import org.kehoach.language.lexer.VietnameseWords;
import org.kehoach.model.Area;
import org.kehoach.model.Goal;
import org.kehoach.model.Indicator;
import org.kehoach.model.Item;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Task;

/** Links of the goal, indicator or task at the caret: to what it may take over from above, and to what it may serve in its plan. */
final class Links implements Assist {

	private static final int MOST = 3;
	/** Of the words of the shorter of two texts, how many both must have to be about the same thing. */
	private static final double ALIKE = 0.4;

	@Override
	public List<Fix> at(Caret caret) {
		Item item = caret.around(Item.class).orElse(null);
		Plan plan = caret.around(Plan.class).orElse(null);
		if (item == null || plan == null || item.getName() == null) {
			return List.of();
		}
		List<Fix> fixes = new ArrayList<>();
		if (item.getRefines().isEmpty() && !(item instanceof Task task && !task.getImplements().isEmpty())) {
			above(caret, plan, item, fixes);
		}
		switch (item) {
		case Task task when task.getServes().isEmpty() -> within(caret, plan, task, Literals.TASK__SERVES, "phục vụ", fixes);
		case Indicator indicator when indicator.getMeasures().isEmpty() && !(indicator.eContainer() instanceof Indicator) ->
			within(caret, plan, indicator, Literals.INDICATOR__MEASURES, "đo lường", fixes);
		default -> {
			// a goal serves nothing in its plan
		}
		}
		return fixes;
	}

	/** What is not taken over yet and is about the same, the most alike first. */
	private static void above(Caret caret, Plan plan, Item item, List<Fix> fixes) {
		Area area = EcoreUtil2.getContainerOfType(item, Area.class);
		Set<String> words = words(item);
		Missing.in(plan).stream().filter(each -> each.item().eClass() == item.eClass() && alike(words, words(each.item())) >= ALIKE)
				.sorted(Comparator.comparing((Missing each) -> !each.belongsTo(area))
						.thenComparing(each -> -alike(words, words(each.item()))))
				.limit(MOST).forEach(each -> link(caret, item, each).ifPresent(fixes::add));
	}

	private static Optional<Fix> link(Caret caret, Item item, Missing above) {
		String keyword = caret.keyword(item instanceof Task ? "thực hiện" : "cụ thể hóa");
		String line = keyword + ' ' + above.name();
		Optional<TextEdit> edit = item instanceof Task ? Optional.of(caret.line(item, line)) : behindTitle(item, line);
		return edit.map(added -> Caret.fix(List.of(added), "assist-link", line, Caret.title(above.item())));
	}

	/** Goals of the same area, or all if the item stands in none; for a task the indicators too. */
	private static void within(Caret caret, Plan plan, Item item, EReference reference, String vietnamese, List<Fix> fixes) {
		Area area = EcoreUtil2.getContainerOfType(item, Area.class);
		List<Item> around = new ArrayList<>(EcoreUtil2.getAllContentsOfType(area == null ? plan : area, Goal.class));
		if (reference == Literals.TASK__SERVES) {
			around.addAll(EcoreUtil2.getAllContentsOfType(area == null ? plan : area, Indicator.class));
		}
		Set<String> words = words(item);
		around.stream().filter(each -> each.getName() != null && EcoreUtil2.getContainerOfType(each, Area.class) == area)
				.sorted(Comparator.comparingDouble(each -> -alike(words, words(each)))).limit(MOST).forEach(each -> {
					String clause = caret.keyword(vietnamese) + ' ' + each.getName();
					behindTitle(item, clause).ifPresent(edit -> fixes.add(Caret.fix(List.of(edit), "assist-link", clause, Caret.title(each))));
				});
	}

	private static Optional<TextEdit> behindTitle(Item item, String clause) {
		List<INode> title = NodeModelUtils.findNodesForFeature(item, item.eClass().getEStructuralFeature("title"));
		return title.isEmpty() ? Optional.empty() : Optional.of(new TextEdit(title.getLast().getEndOffset(), 0, ' ' + clause));
	}

	/** How many of the words of the shorter text both have, from 0 to 1. */
	private static double alike(Set<String> one, Set<String> other) {
		Set<String> both = new HashSet<>(one);
		both.retainAll(other);
		int fewer = Math.min(one.size(), other.size());
		return fewer == 0 ? 0 : (double) both.size() / fewer;
	}

	private static Set<String> words(Item item) {
		Set<String> words = new HashSet<>(List.of(VietnameseWords.unaccented(Titles.text(item)).split("[^\\p{L}\\p{N}]+")));
		words.remove("");
		return words;
	}
}
