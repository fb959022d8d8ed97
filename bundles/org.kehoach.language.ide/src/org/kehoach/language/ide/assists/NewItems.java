// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.assists;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.kehoach.language.fixes.Fix;
import org.kehoach.language.fixes.TextEdit;
import org.kehoach.language.ide.completion.NextNames;
import org.kehoach.model.Activity;
import org.kehoach.model.Area;
import org.kehoach.model.Goal;
import org.kehoach.model.Indicator;
import org.kehoach.model.Item;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Task;

/** What usually comes below the thing at the caret: a task or an indicator below a goal, an activity in a task. */
final class NewItems implements Assist {

	@Override
	public List<Fix> at(Caret caret) {
		List<Fix> fixes = new ArrayList<>();
		Item item = caret.around(Item.class).orElse(null);
		switch (item) {
		case Goal goal when goal.getName() != null -> {
			fixes.add(serving(caret, goal));
			fixes.add(measuring(caret, goal));
		}
		case Indicator indicator when indicator.getName() != null -> fixes.add(serving(caret, indicator));
		case Task task when task.getName() != null -> {
			fixes.add(activity(caret, task));
			fixes.add(task(caret, container(task), task, "", Caret.fix(List.of(), "assist-task").title()));
		}
		case null, default -> caret.around(Area.class)
				.ifPresent(area -> fixes.add(task(caret, area, null, "", Caret.fix(List.of(), "assist-task").title())));
		}
		return fixes;
	}

	private static Fix serving(Caret caret, Item served) {
		String clause = ' ' + caret.keyword("phục vụ") + ' ' + served.getName();
		return task(caret, container(served), null, clause, Caret.fix(List.of(), "assist-task-serving", served.getName()).title());
	}

	/** With the lines that every task has to have: its product and its time (rules KH201 and KH203). */
	private static Fix task(Caret caret, EObject container, Task behind, String clause, String title) {
		String indent = caret.indentIn(container);
		String lines = indent + caret.keyword("nhiệm vụ") + ' ' + NextNames.next(caret.leaf(), Literals.TASK, 0) + " \"\"" + clause + " {\n"
				+ indent + '\t' + caret.keyword("sản phẩm") + ' ' + caret.keyword("báo cáo") + " \"\"\n"
				+ indent + '\t' + caret.keyword("thời hạn") + ' ' + caret.keyword("cả kỳ kế hoạch") + '\n'
				+ indent + "}\n";
		TextEdit edit = behind == null ? insert(caret, container, Literals.TASK, caret.lines(lines)) : behind(caret, container, behind, caret.lines(lines));
		return new Fix(title, List.of(edit), null, null);
	}

	private static Fix measuring(Caret caret, Goal goal) {
		EObject container = container(goal);
		String indent = caret.indentIn(container);
		String lines = indent + caret.keyword("chỉ tiêu") + ' ' + NextNames.next(caret.leaf(), Literals.INDICATOR, 0) + " \"\" "
				+ caret.keyword("đo lường") + ' ' + goal.getName() + " {\n"
				+ indent + '\t' + caret.keyword("đơn vị tính") + " \"%\"\n"
				+ indent + '\t' + caret.keyword("đạt") + ' ' + caret.keyword("tối thiểu") + " 100%\n"
				+ indent + "}\n";
		return Caret.fix(List.of(insert(caret, container, Literals.INDICATOR, caret.lines(lines))), "assist-indicator", goal.getName());
	}

	private static Fix activity(Caret caret, Task task) {
		String line = caret.keyword("hoạt động") + " \"\"";
		List<Activity> activities = task.getActivities();
		TextEdit edit = activities.isEmpty() ? caret.line(task, line)
				: caret.insertion().into(task, activities.getLast(), caret.indentIn(task) + line + caret.text().lineEnd());
		return Caret.fix(List.of(edit), "assist-activity", task.getName());
	}

	/** The area or plan around; parts of goals stand there with the goal. */
	private static EObject container(Item item) {
		EObject around = item.eContainer();
		while (around instanceof Item && !(item instanceof Task)) {
			around = around.eContainer();
		}
		return around;
	}

	/** Behind the last of its kind in a block, else behind its last item, else at its end; with a blank line where the others have one. */
	static TextEdit insert(Caret caret, EObject container, EClass kind, String lines) {
		List<Item> items = container.eContents().stream().filter(Item.class::isInstance).map(Item.class::cast).toList();
		Item last = items.stream().filter(item -> item.eClass() == kind).reduce((one, other) -> other)
				.orElse(items.isEmpty() ? null : items.getLast());
		return behind(caret, container, last, lines);
	}

	private static TextEdit behind(Caret caret, EObject container, EObject last, String lines) {
		boolean apart = last != null && caret.insertion().apart(last);
		return caret.insertion().into(container, last, (apart ? caret.text().lineEnd() : "") + lines);
	}
}
