// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.assists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.language.fixes.Fix;
import org.kehoach.language.fixes.TextEdit;
import org.kehoach.language.ide.completion.NextNames;
import org.kehoach.language.places.TextPlace;
import org.kehoach.model.Activity;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Task;

/**
 * Makes two tasks of one: the second one takes the activity at the caret and those behind it, or is left to be worded where there are
 * none. It serves and implements what the first does, with the same units, time and funds.
 */
final class SplitTask implements Assist {

	/** A clause of a task that the second task gets too. */
	private record Clause(String keyword, EStructuralFeature feature) {
	}

	private static final List<Clause> SHARED = List.of(new Clause("chủ trì", Literals.WORK_ATTRIBUTES__LEADS),
			new Clause("phối hợp", Literals.WORK_ATTRIBUTES__COORDINATORS), new Clause("hỗ trợ", Literals.WORK_ATTRIBUTES__SUPPORTERS),
			new Clause("thời hạn", Literals.WORK_ATTRIBUTES__TIMING), new Clause("kinh phí", Literals.WORK_ATTRIBUTES__FUNDING),
			new Clause("thực hiện", Literals.TASK__IMPLEMENTS), new Clause("cụ thể hóa", Literals.ITEM__REFINES));

	@Override
	public List<Fix> at(Caret caret) {
		Task task = caret.around(Task.class).orElse(null);
		if (task == null || task.getName() == null || task.getTitle() == null || task.getTitle().isBlank()) {
			return List.of();
		}
		String name = NextNames.next(caret.leaf(), Literals.TASK, 0);
		List<Activity> moved = moved(caret, task);
		List<TextEdit> edits = new ArrayList<>();
		moved.forEach(activity -> {
			TextPlace place = caret.text().withBlankLines(caret.text().region(activity));
			edits.add(new TextEdit(place.offset(), place.length(), ""));
		});
		EObject container = task.eContainer();
		boolean apart = caret.insertion().apart(task);
		edits.add(caret.insertion().into(container, task, (apart ? caret.text().lineEnd() : "") + second(caret, task, name, moved)));
		return List.of(Caret.fix(edits, moved.isEmpty() ? "assist-split" : "assist-split-activities", name, moved.size()));
	}

	/** The activity at the caret and those behind it; none if that would leave the first task without any. */
	private static List<Activity> moved(Caret caret, Task task) {
		Optional<Activity> here = caret.around(Activity.class);
		int from = here.map(task.getActivities()::indexOf).orElse(-1);
		return from < 1 ? List.of() : List.copyOf(task.getActivities().subList(from, task.getActivities().size()));
	}

	private static String second(Caret caret, Task task, String name, List<Activity> moved) {
		String end = caret.text().lineEnd();
		String indent = caret.indentIn(task.eContainer());
		StringBuilder text = new StringBuilder(indent).append(caret.keyword("nhiệm vụ")).append(' ').append(name).append(" \"\"");
		String serves = sources(task, Literals.TASK__SERVES);
		if (!serves.isEmpty()) {
			text.append(' ').append(caret.keyword("phục vụ")).append(' ').append(serves);
		}
		List<String> lines = Stream.concat(moved.stream().map(activity -> activity(caret, activity)),
				SHARED.stream().map(clause -> clause(caret, task, clause)).filter(line -> !line.isEmpty())).toList();
		if (!lines.isEmpty()) {
			text.append(" {").append(end);
			lines.forEach(line -> text.append(indent).append('\t').append(line).append(end));
			text.append(indent).append('}');
		}
		return text.append(end).toString();
	}

	private static String clause(Caret caret, Task task, Clause clause) {
		String values = sources(task, clause.feature());
		return values.isEmpty() ? "" : caret.keyword(clause.keyword()) + ' ' + values;
	}

	private static String sources(EObject owner, EStructuralFeature feature) {
		return NodeModelUtils.findNodesForFeature(owner, feature).stream().map(INode::getText).map(String::strip).collect(Collectors.joining(", "));
	}

	/** With its comments; its first line without the indent. */
	private static String activity(Caret caret, Activity activity) {
		return caret.text().of(caret.text().region(activity)).strip();
	}
}
