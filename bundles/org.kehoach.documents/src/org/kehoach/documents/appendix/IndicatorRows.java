// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.kehoach.documents.appendix.Steps.Step;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.ColumnRole;
import org.kehoach.documents.table.Slot;
import org.kehoach.documents.table.Source;
import org.kehoach.model.Area;
import org.kehoach.model.Goal;
import org.kehoach.model.Indicator;
import org.kehoach.model.Item;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Product;
import org.kehoach.model.Task;
import org.kehoach.model.Unit;
import org.kehoach.model.WorkAttributes;
import org.kehoach.model.value.PartialDate;

/**
 * Rows of indicators, their parts below. An indicator has one row, or one for each
 * milestone where targets and times have columns of their own. Units and products
 * come from the tasks that serve the indicator, else from those that serve the
 * indicator it is a part of.
 */
final class IndicatorRows implements ItemRows<Indicator> {
	private final List<ShownColumn> columns;
	private final Map<Indicator, List<Task>> tasks = new IdentityHashMap<>();
	/** The last days of the milestones that have columns. */
	private final TreeSet<LocalDate> milestones = new TreeSet<>();
	private final boolean rowForEachStep;
	private final boolean allTargets;
	private final boolean units;

	IndicatorRows(List<ShownColumn> columns, Plan plan) {
		this.columns = columns;
		this.allTargets = TableColumns.contain(columns, ColumnRole.TARGET);
		this.rowForEachStep = allTargets && TableColumns.contain(columns, ColumnRole.TIMING);
		this.units = TableColumns.contain(columns, ColumnRole.UNIT);
		columns.stream().filter(column -> column.role() == ColumnRole.MILESTONE && column.milestone() != null)
				.forEach(column -> milestones.add(Steps.end(column.milestone())));
		for (Task task : Items.tasks(plan)) {
			Items.measured(task)
					.forEach(indicator -> tasks.computeIfAbsent(indicator, key -> new ArrayList<>()).add(task));
		}
	}

	@Override
	public List<Indicator> items(List<? extends Item> all) {
		return Items.of(Indicator.class, all);
	}

	@Override
	public List<Indicator> parts(Indicator indicator) {
		return indicator.getParts();
	}

	@Override
	public List<List<Slot>> rows(Indicator indicator, Place place) {
		List<Step> steps = Steps.of(indicator);
		int count = rowForEachStep ? Math.max(1, steps.size()) : 1;
		List<List<Slot>> rows = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			rows.add(new ArrayList<>());
		}
		for (ShownColumn column : columns) {
			boolean ofStep = rowForEachStep && (column.role() == ColumnRole.TARGET || column.role() == ColumnRole.TIMING);
			List<? extends Slot> slots = ofStep && !steps.isEmpty()
					? steps.stream().map(step -> cell(column.role(), indicator, List.of(step))).toList()
					: TaskRows.over(cell(column, indicator, place, steps), count);
			for (int i = 0; i < count; i++) {
				rows.get(i).add(slots.get(i));
			}
		}
		return rows;
	}

	private Cell cell(ShownColumn column, Indicator indicator, Place place, List<Step> steps) {
		return switch (column.role()) {
		case NUMBER -> Cell.of(place.number());
		case CODE -> Cell.of(place.code());
		case AREA -> TaskRows.area(place.area());
		case INDICATOR -> Cells.text(indicator.getTitle(), indicator, Literals.ITEM__TITLE);
		case GOAL -> Cells.titles(goals(indicator));
		case UNIT -> Cells.text(Steps.unit(indicator)).from(Source.of(indicator,
				indicator.getUnit() == null ? Literals.INDICATOR__TARGETS : Literals.INDICATOR__UNIT));
		case POPULATION -> Cells.text(Texts.capitalized(Texts.orEmpty(indicator.getPopulation())), indicator,
				Literals.INDICATOR__POPULATION);
		case TARGET, TIMING -> cell(column.role(), indicator, steps).from(Source.of(indicator, Literals.INDICATOR__TARGETS));
		case MILESTONE -> milestone(column.milestone(), indicator, steps).from(Source.of(indicator, Literals.INDICATOR__TARGETS));
		case RESULT -> Results.of(indicator.getBaseline(), printedUnit(indicator)).from(Source.of(indicator, Literals.INDICATOR__BASELINE));
		case PARENT -> Cells.parents(indicator.getRefines());
		case TASK -> Cells.titles(serving(indicator));
		case LEAD -> Cells.units(leads(indicator).distinct().toList());
		case COORDINATION -> {
			Set<Unit> leads = new HashSet<>(leads(indicator).toList());
			yield Cells.units(works(indicator, WorkValue.COORDINATORS).flatMap(work -> work.getCoordinators().stream())
					.filter(unit -> !leads.contains(unit)).distinct().toList());
		}
		case SUPPORT -> Cells.units(
				works(indicator, WorkValue.SUPPORTERS).flatMap(work -> work.getSupporters().stream()).distinct().toList());
		case PRODUCT -> Cells.products(products(indicator));
		case ACTIVITY, FUNDING, NOTE, RATIONALE, OTHER -> Cell.EMPTY;
		};
	}

	/** Targets with their milestones, or the milestones alone. */
	private Cell cell(ColumnRole role, Indicator indicator, List<Step> steps) {
		if (role == ColumnRole.TIMING) {
			return Cells.list(steps.stream().map(step -> Texts.capitalized(step.when())).toList());
		}
		String unit = printedUnit(indicator);
		return sentences(rowForEachStep || isTimeOfWhole(indicator, steps)
				? steps.stream().flatMap(step -> Steps.words(step, false, unit).stream()).toList()
				: Steps.all(steps, unit));
	}

	/**
	 * Whether the row above tells the only milestone already: plans write "đến năm 2025: 80%, trong số đó … 30%" and not the year
	 * twice.
	 */
	private static boolean isTimeOfWhole(Indicator indicator, List<Step> steps) {
		if (steps.size() != 1 || steps.getFirst().milestone() == null || !(indicator.eContainer() instanceof Indicator whole)) {
			return false;
		}
		List<Step> above = Steps.of(whole);
		return above.size() == 1 && steps.getFirst().milestone().equals(above.getFirst().milestone());
	}

	/** What a part measures is what the whole does, unless its author says otherwise. */
	private static List<Goal> goals(Indicator indicator) {
		List<Goal> own = Items.goals(indicator);
		return own.isEmpty() && indicator.eContainer() instanceof Indicator whole ? goals(whole) : own;
	}

	private Cell milestone(PartialDate milestone, Indicator indicator, List<Step> steps) {
		Step step = milestone == null ? null : shown(steps, Steps.end(milestone));
		if (step == null) {
			return Cell.EMPTY;
		}
		boolean earlier = step.milestone() != null && !Steps.end(step.milestone()).equals(Steps.end(milestone));
		return sentences(Steps.words(step, earlier, printedUnit(indicator)));
	}

	private static Cell sentences(List<String> words) {
		return Cells.list(words.stream().map(Texts::capitalized).toList());
	}

	/** What holds at a milestone and not yet at the one of an earlier column: the last step in between. */
	private Step shown(List<Step> steps, LocalDate end) {
		LocalDate before = milestones.lower(end);
		Step last = null;
		for (Step step : steps) {
			LocalDate its = end(step);
			boolean between = !its.isAfter(end) && (before == null || its.isAfter(before));
			if (between && (last == null || !its.isBefore(end(last)))) {
				last = step;
			}
		}
		return last;
	}

	/** A step that no date is known of belongs to the last column. */
	private LocalDate end(Step step) {
		return step.milestone() == null ? milestones.last() : Steps.end(step.milestone());
	}

	/** Null where a column tells the unit. */
	private String printedUnit(Indicator indicator) {
		return units ? null : Steps.unit(indicator);
	}

	private List<Task> serving(Indicator indicator) {
		List<Task> own = tasks.getOrDefault(indicator, List.of());
		return own.isEmpty() && indicator.eContainer() instanceof Indicator whole ? serving(whole) : own;
	}

	private Stream<WorkAttributes> works(Indicator indicator, WorkValue value) {
		return serving(indicator).stream().flatMap(task -> value.works(task).stream());
	}

	private Stream<Unit> leads(Indicator indicator) {
		return works(indicator, WorkValue.LEADS).flatMap(work -> work.getLeads().stream());
	}

	private List<Product> products(Indicator indicator) {
		return works(indicator, WorkValue.of(ColumnRole.PRODUCT)).flatMap(work -> work.getProducts().stream())
				.filter(product -> product.getIndicator() == null).toList();
	}

	@Override
	public boolean allFromArea(ColumnRole role, Area area, List<Indicator> items) {
		return false;
	}

	@Override
	public boolean hides(Indicator indicator) {
		if (milestones.isEmpty() || allTargets) {
			return false;
		}
		List<Step> steps = Steps.of(indicator);
		Set<Step> shown = new HashSet<>();
		milestones.forEach(end -> shown.add(shown(steps, end)));
		return !shown.containsAll(steps);
	}
}
