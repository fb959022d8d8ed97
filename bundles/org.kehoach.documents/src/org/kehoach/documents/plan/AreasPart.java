// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.plan;

import java.util.ArrayList;
import java.util.List;

import org.kehoach.documents.appendix.Texts;
import org.kehoach.documents.table.Bullet;
import org.kehoach.documents.table.Paragraph;
import org.kehoach.model.Activity;
import org.kehoach.model.Area;
import org.kehoach.model.AreaText;
import org.kehoach.model.Goal;
import org.kehoach.model.Indicator;
import org.kehoach.model.Item;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.PlanPart;
import org.kehoach.model.Task;

/**
 * The parts that hold goals, indicators and tasks: those of the whole plan, and the
 * reform areas, each a clause. Where an area has prose of its own, the tables of the
 * appendix show its items, and only what they do not show stands in the body.
 */
final class AreasPart {
	private final Plan plan;
	private final Body body;
	private final ShownInAppendix shown;

	AreasPart(Plan plan, Body body) {
		this.plan = plan;
		this.body = body;
		this.shown = new ShownInAppendix(plan);
	}

	void write() {
		general();
		if (!plan.getAreas().isEmpty()) {
			boolean goals = plan.getAreas().stream().anyMatch(area -> !goals(printed(area)).isEmpty() && texts(area).isEmpty());
			body.from(plan.getAreas().getFirst(), Literals.AREA__TITLE);
			body.part(PartTitles.of(plan, PlanPart.AREA, goals ? "Mục tiêu, nhiệm vụ cụ thể" : "Nhiệm vụ trọng tâm"));
			plan.getAreas().forEach(this::area);
		}
	}

	/** The items of the whole plan; numbered sentences as they are named one by one in reports. */
	private void general() {
		List<Item> goals = goals(plan.getItems());
		List<Item> tasks = tasks(plan.getItems());
		if (!goals.isEmpty()) {
			body.from(goals.getFirst(), null);
			boolean onlyIndicators = goals.stream().allMatch(Indicator.class::isInstance);
			body.part(PartTitles.of(plan, PlanPart.GOAL, onlyIndicators ? "Chỉ tiêu chủ yếu" : "Mục tiêu, chỉ tiêu chủ yếu"));
			for (Item goal : goals) {
				Sentence sentence = ItemSentences.of(goal);
				body.from(goal, null);
				body.clauseText(sentence.text());
				parts(goal).forEach(part -> item(part, 0));
			}
		}
		if (!tasks.isEmpty()) {
			body.from(tasks.getFirst(), null);
			body.part(PartTitles.of(plan, PlanPart.TASK, "Nhiệm vụ chung"));
			tasks.forEach(task -> item(task, 0));
		}
	}

	private void area(Area area) {
		body.from(area, Literals.AREA__TITLE);
		body.clause(ItemSentences.line(area.getTitle()));
		List<AreaText> texts = texts(area);
		List<Item> items = printed(area);
		if (texts.isEmpty()) {
			items(area, items);
			return;
		}
		boolean lettered = texts.size() > 1 && texts.stream().allMatch(AreasPart::beginsPlainly);
		for (AreaText text : texts) {
			body.from(text, Literals.AREA_TEXT__TEXT);
			if (lettered) {
				body.point(text.getText());
			} else {
				body.prose(text.getText());
			}
		}
		for (Item item : items) {
			if (lettered) {
				Sentence sentence = ItemSentences.of(item);
				body.from(item, null);
				body.point((sentence.text() + " " + sentence.detail()).strip());
				below(item, 0);
			} else {
				item(item, 0);
			}
		}
		attributes(area, items);
	}

	/** "a) Mục tiêu" and "b) Nhiệm vụ", or the items alone if there is only one kind. */
	private void items(Area area, List<Item> items) {
		List<Item> goals = goals(items);
		List<Item> tasks = tasks(items);
		boolean both = !goals.isEmpty() && !tasks.isEmpty();
		if (both) {
			body.from(goals.getFirst(), null);
			body.pointTitle(goals.stream().allMatch(Indicator.class::isInstance) ? "Chỉ tiêu" : "Mục tiêu");
		}
		// Three levels of goals: the uppermost are paragraphs, so that "Đến năm 2025:" has a dash.
		int level = goals.stream().anyMatch(goal -> depth(goal) > 2) ? -1 : 0;
		goals.forEach(goal -> item(goal, level));
		if (both) {
			body.from(tasks.getFirst(), null);
			body.pointTitle("Nhiệm vụ");
		}
		attributes(area, tasks);
		tasks.forEach(task -> item(task, 0));
	}

	/** What holds for all tasks of the area, where the tasks stand in the body. */
	private void attributes(Area area, List<Item> items) {
		if (items.stream().anyMatch(Task.class::isInstance) || area.getItems().isEmpty()) {
			String detail = ItemSentences.detail(area);
			if (!detail.isEmpty()) {
				body.from(area, null);
				body.prose(detail);
			}
		}
	}

	private void item(Item item, int level) {
		Sentence sentence = ItemSentences.of(item);
		body.from(item, null);
		body.item(level, item instanceof Task && shown.shows(item) ? new Sentence(sentence.text(), "") : sentence);
		below(item, level + 1);
	}

	private void below(Item item, int level) {
		parts(item).forEach(part -> item(part, level));
		if (item instanceof Task task && !shown.shows(task)) {
			for (Activity activity : task.getActivities()) {
				body.from(activity, null);
				body.item(level, ItemSentences.of(activity));
			}
		}
	}

	private static int depth(Item item) {
		return 1 + parts(item).stream().mapToInt(AreasPart::depth).max().orElse(0);
	}

	private static List<? extends Item> parts(Item item) {
		return switch (item) {
		case Goal goal -> goal.getParts();
		case Indicator indicator -> indicator.getParts();
		case Task task -> task.getSubtasks();
		default -> List.of();
		};
	}

	private List<Item> printed(Area area) {
		return texts(area).isEmpty() ? area.getItems()
				: area.getItems().stream().filter(item -> !shown.shows(item)).toList();
	}

	private static List<AreaText> texts(Area area) {
		return area.getContents().stream().filter(text -> text.getText() != null && !text.getText().isBlank()).toList();
	}

	private static boolean beginsPlainly(AreaText text) {
		List<Paragraph> paragraphs = Texts.prose(text.getText());
		return !paragraphs.isEmpty() && paragraphs.getFirst().bullet() == Bullet.NONE;
	}

	private static List<Item> goals(List<Item> items) {
		List<Item> goals = new ArrayList<>(items);
		goals.removeIf(Task.class::isInstance);
		return goals;
	}

	private static List<Item> tasks(List<Item> items) {
		return items.stream().filter(Task.class::isInstance).toList();
	}
}
