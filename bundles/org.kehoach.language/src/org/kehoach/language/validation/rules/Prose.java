// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.kehoach.model.Activity;
import org.kehoach.model.Area;
import org.kehoach.model.AreaText;
import org.kehoach.model.Article;
import org.kehoach.model.Item;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Product;
import org.kehoach.model.Registry;
import org.kehoach.model.Responsibility;
import org.kehoach.model.Solution;
import org.kehoach.model.Task;
import org.kehoach.model.TextSection;
import org.kehoach.model.TopLevel;
import org.kehoach.model.Waiver;

/**
 * A text that an author wrote in a plan or decision. Titles of registered documents are not: they are quoted.
 *
 * @param where what the text belongs to
 * @param text in NFC
 */
record Prose(EObject where, EAttribute feature, String text) {

	/** The texts of this object alone, not of what it contains. */
	static List<Prose> of(EObject object) {
		List<Prose> found = new ArrayList<>();
		switch (object) {
		case Registry registry -> {
			// holds what others wrote
		}
		case TopLevel top -> add(found, top, Literals.TOP_LEVEL__TITLE, top.getTitle());
		case Task task -> {
			add(found, task, Literals.ITEM__TITLE, task.getTitle());
			add(found, task, Literals.TASK__NOTE, task.getNote());
			add(found, task, Literals.TASK__RATIONALE, task.getRationale());
		}
		case Item item -> add(found, item, Literals.ITEM__TITLE, item.getTitle());
		case Area area -> add(found, area, Literals.AREA__TITLE, area.getTitle());
		case AreaText text -> add(found, text, Literals.AREA_TEXT__TEXT, text.getText());
		case TextSection section -> add(found, section, Literals.TEXT_SECTION__TEXT, section.getText());
		case Activity activity -> add(found, activity, Literals.ACTIVITY__TITLE, activity.getTitle());
		case Product product -> add(found, product, Literals.PRODUCT__TEXT, product.getText());
		case Solution solution -> {
			add(found, solution, Literals.SOLUTION__TITLE, solution.getTitle());
			add(found, solution, Literals.SOLUTION__TEXT, solution.getText());
		}
		case Responsibility responsibility -> add(found, responsibility, Literals.RESPONSIBILITY__TEXT, responsibility.getText());
		case Waiver waiver -> add(found, waiver, Literals.WAIVER__REASON, waiver.getReason());
		case Article article -> add(found, article, Literals.ARTICLE__TEXT, article.getText());
		default -> {
			// has no text of its own
		}
		}
		return found;
	}

	/** True if one of some words stands in the text, in any case; quicker than a pattern that finds out what stands around it. */
	boolean mentions(List<String> words) {
		String lower = text.toLowerCase(Locale.ROOT);
		return words.stream().anyMatch(lower::contains);
	}

	/** All texts in an object. */
	static List<Prose> in(EObject root) {
		List<Prose> found = new ArrayList<>(of(root));
		root.eAllContents().forEachRemaining(object -> found.addAll(of(object)));
		return found;
	}

	private static void add(List<Prose> found, EObject where, EAttribute feature, String text) {
		if (text != null && !text.isBlank()) {
			// in NFC already: the value converters see to it
			found.add(new Prose(where, feature, text));
		}
	}
}
