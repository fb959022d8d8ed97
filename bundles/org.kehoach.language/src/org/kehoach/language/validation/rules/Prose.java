// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.kehoach.language.resource.PerFile;
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
 * A text that an author wrote in a plan or decision, and what rules look for in it, each found out once. Titles of registered
 * documents are none: they are quoted.
 */
public final class Prose {

	/** Whose objects can have texts. */
	private static final List<Class<? extends EObject>> OWNERS = List.of(TopLevel.class, Item.class, Area.class, AreaText.class, TextSection.class,
			Activity.class, Product.class, Solution.class, Responsibility.class, Waiver.class, Article.class);

	private final EObject where;
	private final EAttribute feature;
	private final String text;
	private String lower;
	private List<Citation> citations;

	private Prose(EObject where, EAttribute feature, String text) {
		this.where = where;
		this.feature = feature;
		this.text = text;
	}

	/** What the text belongs to. */
	EObject where() {
		return where;
	}

	EAttribute feature() {
		return feature;
	}

	/** In NFC; not blank. */
	String text() {
		return text;
	}

	/** The text in lower case. */
	String lower() {
		if (lower == null) {
			lower = text.toLowerCase(Locale.ROOT);
		}
		return lower;
	}

	/** The documents that the text cites by their numbers, in its order. */
	List<Citation> citations() {
		if (citations == null) {
			citations = Citation.in(text);
		}
		return citations;
	}

	/** True if one of some words stands in the text, in any case; quicker than a pattern that finds out what stands around it. */
	boolean mentions(List<String> words) {
		for (String word : words) {
			if (lower().contains(word)) {
				return true;
			}
		}
		return false;
	}

	/** True if objects of a class can have texts. */
	static boolean isIn(Class<?> elementClass) {
		return OWNERS.stream().anyMatch(owner -> owner.isAssignableFrom(elementClass));
	}

	/** The texts of this object alone, not of what it contains. */
	public static List<Prose> of(EObject object) {
		return PerFile.<Map<EObject, List<Prose>>>get(object, Prose.class, ConcurrentHashMap::new).computeIfAbsent(object, Prose::read);
	}

	/** All texts in an object. */
	static List<Prose> in(EObject root) {
		List<Prose> found = new ArrayList<>(of(root));
		PerFile.contents(root).forEach(object -> {
			if (isIn(object.getClass())) {
				found.addAll(of(object));
			}
		});
		return found;
	}

	private static List<Prose> read(EObject object) {
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
		return List.copyOf(found);
	}

	private static void add(List<Prose> found, EObject where, EAttribute feature, String text) {
		if (text != null && !text.isBlank()) {
			// in NFC already: the value converters see to it
			found.add(new Prose(where, feature, text));
		}
	}
}
