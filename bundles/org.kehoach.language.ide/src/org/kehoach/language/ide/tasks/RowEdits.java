// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.tasks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.kehoach.language.fixes.FileKeywords;
import org.kehoach.language.fixes.TextEdit;
import org.kehoach.language.ide.completion.NextNames;
import org.kehoach.language.ide.completion.UnitNames.Named;
import org.kehoach.language.ide.labels.Messages;
import org.kehoach.language.ide.tasks.TaskChange.Problem;
import org.kehoach.language.places.TextPlace;
import org.kehoach.model.Activity;
import org.kehoach.model.Area;
import org.kehoach.model.Item;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanFile;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Task;

import com.google.inject.Inject;

/** Adds, deletes and moves rows of the table of tasks. Comments right above a task belong to it. */
public final class RowEdits {

	@Inject
	private IScopeProvider scopes;
	@Inject
	private TypedValues values;

	private final List<Problem> problems = new ArrayList<>();
	private XtextResource resource;
	private BlockText text;
	private Insertion insertion;

	private static RowEdits of(XtextResource resource) {
		RowEdits edits = resource.getResourceServiceProvider().get(RowEdits.class);
		edits.resource = resource;
		edits.text = new BlockText(resource.getParseResult().getRootNode().getText());
		edits.insertion = new Insertion(edits.text);
		return edits;
	}

	private TaskChange change(List<TextEdit> edits) {
		return new TaskChange(TaskEdits.clean(edits, text.text()), problems);
	}

	private EObject element(String id) {
		EObject found = id == null ? null : resource.getEObject(id);
		return found != null && NodeModelUtils.findActualNodeFor(found) != null ? found : null;
	}

	// ---- Adding ------------------------------------------------------------------------------------------------

	/**
	 * Adds tasks.
	 *
	 * @param resource as {@link TaskGrids#of} has read it, in its thread
	 * @param behind id of the row that they come behind: a task or activity, or the area that they come into; null for the end of
	 *        the plan
	 * @param rows what the new tasks say; one without content is left out unless it is the only one, which then gets an empty
	 *        text to be filled in
	 * @return what changes; problems are counted by the rows
	 */
	public static TaskChange add(XtextResource resource, String behind, List<Map<TaskColumn, String>> rows) {
		return of(resource).add(behind, rows);
	}

	private TaskChange add(String behind, List<Map<TaskColumn, String>> rows) {
		EObject anchor = element(behind);
		if (anchor instanceof Activity) {
			anchor = anchor.eContainer();
		}
		if (anchor == null) {
			anchor = end();
		}
		if (anchor == null) {
			problems.add(new Problem(0, null, Messages.get("row-no-place"), true));
			return change(List.of());
		}
		EObject last = anchor instanceof Task ? anchor : lastTask(anchor);
		ICompositeNode node = NodeModelUtils.findActualNodeFor(last == null ? anchor : last);
		String indent = text.indent(node.getOffset()) + (last == null ? "\t" : "");
		StringBuilder added = new StringBuilder();
		int count = 0;
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i).getOrDefault(TaskColumn.CONTENT, "").isBlank() && rows.size() > 1) {
				problems.add(new Problem(i, TaskColumn.CONTENT, Messages.get("row-no-content"), true));
				continue;
			}
			String name = NextNames.next(node, Literals.TASK, count++);
			added.append(count > 1 || last != null && insertion.apart(last) ? text.lineEnd() : "").append(task(anchor, name, rows.get(i), indent, i));
		}
		return added.isEmpty() ? change(List.of()) : change(List.of(insertion.into(anchor, last, added.toString())));
	}

	/** The last area of the last plan, else that plan. */
	private EObject end() {
		Plan plan = null;
		for (EObject content : resource.getContents()) {
			if (content instanceof PlanFile file) {
				plan = file.getElements().stream().filter(Plan.class::isInstance).map(Plan.class::cast).reduce(plan, (first, second) -> second);
			}
		}
		return plan == null || plan.getAreas().isEmpty() ? plan : plan.getAreas().getLast();
	}

	private static Task lastTask(EObject around) {
		List<? extends Item> items = around instanceof Area area ? area.getItems() : around instanceof Plan plan ? plan.getItems() : List.of();
		return items.stream().filter(Task.class::isInstance).map(Task.class::cast).reduce(null, (first, second) -> second);
	}

	private String task(EObject anchor, String name, Map<TaskColumn, String> row, String indent, int index) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(anchor);
		Map<TaskColumn, String> clauses = new EnumMap<>(TaskColumn.class);
		row.forEach((column, value) -> {
			String source = value.isBlank() ? "" : source(anchor, column, value, indent, index, row);
			if (!source.isEmpty()) {
				clauses.put(column, source);
			}
		});
		StringBuilder task = new StringBuilder(indent).append(FileKeywords.spelled(node, "nhiệm vụ")).append(' ').append(name).append(' ')
				.append(values.prose(row.getOrDefault(TaskColumn.CONTENT, ""), indent));
		if (!clauses.isEmpty()) {
			int width = clauses.keySet().stream().mapToInt(column -> FileKeywords.spelled(node, column.keyword()).length()).max().orElse(0) + 2;
			task.append(" {");
			clauses.forEach((column, source) -> task.append(text.lineEnd()).append(indent).append('\t')
					.append(Clauses.line(FileKeywords.spelled(node, column.keyword()), source, width)));
			task.append(text.lineEnd()).append(indent).append('}');
		}
		return task.append(text.lineEnd()).toString();
	}

	private String source(EObject anchor, TaskColumn column, String value, String indent, int index, Map<TaskColumn, String> row) {
		return switch (column) {
		case NAME, CONTENT, PRODUCT_TYPE -> "";
		case PRODUCT -> products(value, row.getOrDefault(TaskColumn.PRODUCT_TYPE, ""), index);
		case LEAD, COORDINATION, SUPPORT -> units(anchor, column, value, index);
		case TIMING -> {
			TypedValues.Read read = values.timing(value);
			if (!read.understood()) {
				problems.add(new Problem(index, column, Messages.get("cell-free-time", value.strip()), false));
			}
			yield read.source();
		}
		case FUNDING -> values.funding(value).source();
		case NOTE -> values.prose(value, indent + '\t');
		};
	}

	private String products(String value, String types, int index) {
		List<String> words = List.of(types.split("\\R", -1));
		List<String> sources = new ArrayList<>();
		for (String product : TypedValues.items(value)) {
			String wanted = sources.size() < words.size() ? words.get(sources.size()).strip() : "";
			Optional<String> type = wanted.isEmpty() ? values.typeOf(product) : values.type(wanted);
			if (!wanted.isEmpty() && type.isEmpty()) {
				problems.add(new Problem(index, TaskColumn.PRODUCT_TYPE, Messages.get("cell-no-type", wanted), true));
			}
			sources.add(type.map(word -> word + ' ').orElse("") + values.line(product));
		}
		return String.join(", ", sources);
	}

	/** Those that are known; the others are told, and left out. */
	private String units(EObject anchor, TaskColumn column, String value, int index) {
		List<String> words = new ArrayList<>();
		List<Optional<Named>> found = TypedValues.units(value, TypedValues.known(anchor, scopes), words);
		List<String> names = new ArrayList<>();
		for (int i = 0; i < found.size(); i++) {
			if (found.get(i).isPresent()) {
				names.add(found.get(i).get().name());
			} else {
				problems.add(new Problem(index, column, Messages.get("cell-no-unit", words.get(i)), true));
			}
		}
		return String.join(", ", names.stream().distinct().toList());
	}

	// ---- Deleting and moving -----------------------------------------------------------------------------------

	/**
	 * Deletes tasks and activities with all that is in them.
	 *
	 * @param ids of rows; areas are left alone
	 */
	public static TaskChange delete(XtextResource resource, List<String> ids) {
		return of(resource).delete(ids);
	}

	private TaskChange delete(List<String> ids) {
		List<EObject> gone = ids.stream().map(this::element).filter(each -> each instanceof Task || each instanceof Activity).distinct().toList();
		List<TextEdit> edits = new ArrayList<>();
		for (EObject element : gone) {
			if (gone.stream().noneMatch(other -> other != element && EcoreUtil.isAncestor(other, element))) {
				TextPlace place = text.withBlankLines(text.region(element));
				edits.add(new TextEdit(place.offset(), place.length(), ""));
			}
		}
		return change(edits);
	}

	/** As {@link #move(XtextResource, List, boolean)}, of one row. */
	public static TaskChange move(XtextResource resource, String id, boolean up) {
		return move(resource, List.of(id), up);
	}

	/**
	 * Moves tasks or activities past their neighbour; at the end of an area into the next one. Rows that belong to others of the
	 * rows go with those.
	 *
	 * @param ids of rows that follow each other, all of them tasks of one area or activities of one task
	 * @param up true towards the beginning
	 */
	public static TaskChange move(XtextResource resource, List<String> ids, boolean up) {
		return of(resource).move(ids, up);
	}

	private TaskChange move(List<String> ids, boolean up) {
		List<EObject> all = ids.stream().map(this::element).filter(each -> each instanceof Task || each instanceof Activity).distinct().toList();
		List<EObject> moved = all.stream().filter(each -> all.stream().noneMatch(other -> other != each && EcoreUtil.isAncestor(other, each))).toList();
		if (moved.isEmpty()) {
			return refused("row-edge");
		}
		EObject container = moved.getFirst().eContainer();
		List<EObject> siblings = container.eContents().stream().filter(each -> each.eClass() == moved.getFirst().eClass()).toList();
		int first = siblings.indexOf(moved.getFirst());
		if (first + moved.size() > siblings.size() || !siblings.subList(first, first + moved.size()).equals(moved)) {
			return refused("row-block");
		}
		int neighbour = up ? first - 1 : first + moved.size();
		if (neighbour >= 0 && neighbour < siblings.size()) {
			return change(turn(siblings.subList(Math.min(first, neighbour), Math.max(first + moved.size(), neighbour + 1)), up));
		}
		Area next = container instanceof Area area ? area(area, up) : null;
		return next == null ? refused("row-edge") : change(carry(moved, next, up));
	}

	private TaskChange refused(String message) {
		problems.add(new Problem(0, null, Messages.get(message), true));
		return change(List.of());
	}

	/** Each goes where its neighbour was, and the one at the end to the other end: what stands between them stays. */
	private List<TextEdit> turn(List<EObject> elements, boolean up) {
		List<TextPlace> places = elements.stream().map(text::region).toList();
		List<TextEdit> edits = new ArrayList<>();
		for (int i = 0; i < places.size(); i++) {
			int from = Math.floorMod(up ? i + 1 : i - 1, places.size());
			edits.add(new TextEdit(places.get(i).offset(), places.get(i).length(), text.of(places.get(from))));
		}
		return edits;
	}

	private static Area area(Area area, boolean up) {
		List<Area> areas = ((Plan) area.eContainer()).getAreas();
		int index = areas.indexOf(area) + (up ? -1 : 1);
		return index >= 0 && index < areas.size() ? areas.get(index) : null;
	}

	/** Into another area: behind its last task going up, in front of its first one going down. */
	private List<TextEdit> carry(List<EObject> elements, Area area, boolean up) {
		List<Item> tasks = area.getItems().stream().filter(Task.class::isInstance).toList();
		boolean apart = !tasks.isEmpty() && insertion.apart(up ? tasks.getLast() : tasks.getFirst());
		List<TextEdit> edits = new ArrayList<>();
		StringBuilder moved = new StringBuilder();
		for (EObject element : elements) {
			TextPlace region = text.region(element);
			TextPlace gone = text.withBlankLines(region);
			edits.add(new TextEdit(gone.offset(), gone.length(), ""));
			String one = text.of(region);
			moved.append(moved.isEmpty() || !apart ? "" : text.lineEnd()).append(one).append(one.endsWith("\n") ? "" : text.lineEnd());
		}
		if (tasks.isEmpty()) {
			edits.add(insertion.into(area, null, moved.toString()));
		} else if (up) {
			edits.add(insertion.into(area, tasks.getLast(), (apart ? text.lineEnd() : "") + moved));
		} else {
			edits.add(new TextEdit(text.region(tasks.getFirst()).offset(), 0, moved + (apart ? text.lineEnd() : "")));
		}
		return edits;
	}
}
