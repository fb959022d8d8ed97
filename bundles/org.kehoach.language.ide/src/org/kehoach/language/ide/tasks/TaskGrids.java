// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.tasks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.kehoach.language.ide.completion.UnitNames;
import org.kehoach.language.ide.links.IncomingLinks;
import org.kehoach.language.ide.tasks.TaskGrid.Kind;
import org.kehoach.model.Activity;
import org.kehoach.model.Area;
import org.kehoach.model.Goal;
import org.kehoach.model.Item;
import org.kehoach.model.Named;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanFile;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Task;
import org.kehoach.model.WorkAttributes;

import com.google.inject.Inject;

/** Reads the tasks of a plan file. */
public final class TaskGrids {

	@Inject
	private IScopeProvider scopes;
	@Inject
	private IncomingLinks links;
	@Inject
	private CellTexts texts;
	@Inject
	private OperationCanceledManager cancellation;
	private CancelIndicator cancel;

	/**
	 * @param resource whose references can be resolved; read in its thread
	 * @param cancel asked at every row; ends the reading by the exception that Xtext wants
	 * @return never null; without rows for a file without plans
	 */
	public static TaskGrid of(XtextResource resource, CancelIndicator cancel) {
		TaskGrids grids = resource.getResourceServiceProvider().get(TaskGrids.class);
		grids.cancel = cancel;
		return grids.read(resource);
	}

	private TaskGrid read(XtextResource resource) {
		List<TaskGrid.Row> rows = new ArrayList<>();
		Map<String, TaskGrid.UnitChoice> units = new LinkedHashMap<>();
		List<Plan> plans = resource.getContents().stream().filter(PlanFile.class::isInstance)
				.flatMap(file -> ((PlanFile) file).getElements().stream()).filter(Plan.class::isInstance).map(Plan.class::cast).toList();
		Map<URI, List<IncomingLinks.Link>> incoming = plans.isEmpty() ? Map.of() : links.to(resource);
		for (Plan plan : plans) {
			if (plans.size() > 1) {
				add(plan, Kind.PLAN, 0, incoming, rows);
			}
			items(plan.getItems(), 0, incoming, rows);
			for (Area area : plan.getAreas()) {
				add(area, Kind.AREA, 0, incoming, rows);
				items(area.getItems(), 1, incoming, rows);
			}
			UnitNames.of(scopes.getScope(plan, Literals.WORK_ATTRIBUTES__LEADS), plan)
					.forEach(unit -> units.putIfAbsent(unit.name(), new TaskGrid.UnitChoice(unit.title(), unit.shortName())));
		}
		int broken = resource.getErrors().stream().filter(XtextSyntaxDiagnostic.class::isInstance).mapToInt(Resource.Diagnostic::getLine)
				.min().orElse(0);
		return new TaskGrid(rows, units.values().stream().distinct().toList(), plans.size(), broken);
	}

	private void items(List<? extends Item> items, int depth, Map<URI, List<IncomingLinks.Link>> incoming, List<TaskGrid.Row> rows) {
		for (Item item : items) {
			switch (item) {
			case Task task -> {
				add(task, Kind.TASK, depth, incoming, rows);
				task.getActivities().forEach(activity -> add(activity, Kind.ACTIVITY, depth + 1, incoming, rows));
				items(task.getSubtasks(), depth + 1, incoming, rows);
			}
			case Goal goal -> items(goal.getParts(), depth, incoming, rows);
			default -> {
				// indicators have no place in a table of tasks
			}
			}
		}
	}

	private void add(EObject element, Kind kind, int depth, Map<URI, List<IncomingLinks.Link>> incoming, List<TaskGrid.Row> rows) {
		cancellation.checkCanceled(cancel);
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		if (node == null) {
			return;
		}
		Map<TaskColumn, String> values = new EnumMap<>(TaskColumn.class);
		Set<TaskColumn> inherited = EnumSet.noneOf(TaskColumn.class);
		values.put(TaskColumn.NAME, element instanceof Named named && named.getName() != null ? named.getName() : "");
		for (TaskColumn column : TaskColumn.values()) {
			if (column == TaskColumn.NAME) {
				continue;
			}
			String own = texts.of(element, column);
			if (own.isEmpty() && kind != Kind.AREA && kind != Kind.PLAN && handedDown(column, element)) {
				own = around(element, column);
				if (!own.isEmpty()) {
					inherited.add(column);
				}
			}
			if (!own.isEmpty()) {
				values.put(column, own);
			}
		}
		int referrers = kind == Kind.TASK ? referrers(element, incoming) : 0;
		rows.add(new TaskGrid.Row(kind, element.eResource().getURIFragment(element), depth, values, inherited, node.getOffset(), node.getLength(),
				referrers));
	}

	/** Products are each task's own; an activity has those of its task. */
	private static boolean handedDown(TaskColumn column, EObject element) {
		return column.units() || column == TaskColumn.TIMING || column == TaskColumn.FUNDING
				|| element instanceof Activity && (column == TaskColumn.PRODUCT || column == TaskColumn.PRODUCT_TYPE);
	}

	private String around(EObject element, TaskColumn column) {
		for (EObject around = element.eContainer(); around instanceof Item || around instanceof Area; around = around.eContainer()) {
			if (around instanceof WorkAttributes) {
				String value = texts.of(around, column);
				if (!value.isEmpty()) {
					return value;
				}
			}
		}
		return "";
	}

	/** Links from inside of the task itself do not count. */
	private static int referrers(EObject element, Map<URI, List<IncomingLinks.Link>> incoming) {
		Set<EObject> inside = new HashSet<>();
		element.eAllContents().forEachRemaining(inside::add);
		Set<URI> own = Stream.concat(Stream.of(element), inside.stream()).map(EcoreUtil::getURI).collect(Collectors.toSet());
		return (int) own.stream().flatMap(uri -> incoming.getOrDefault(uri, List.of()).stream()).filter(link -> !own.contains(link.source()))
				.count();
	}
}
