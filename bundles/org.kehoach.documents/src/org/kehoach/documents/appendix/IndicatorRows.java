// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.kehoach.documents.table.BodyRow;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.ColumnRole;
import org.kehoach.documents.table.Paragraph;
import org.kehoach.documents.table.Slot;
import org.kehoach.model.Area;
import org.kehoach.model.Indicator;
import org.kehoach.model.Item;
import org.kehoach.model.Plan;
import org.kehoach.model.Task;
import org.kehoach.model.Unit;

/**
 * Rows of indicators: one for each, parts of an indicator behind it. Units come
 * from the tasks that serve the indicator.
 */
final class IndicatorRows implements ItemRows {
	private final List<ColumnRole> roles;
	private final List<Task> tasks;

	IndicatorRows(List<ColumnRole> roles, Plan plan) {
		this.roles = roles;
		this.tasks = plan.getAreas().stream().flatMap(area -> area.getItems().stream()).filter(Task.class::isInstance)
				.map(Task.class::cast).toList();
	}

	@Override
	public List<Item> items(Area area) {
		List<Item> items = new ArrayList<>();
		for (Item item : area.getItems()) {
			if (item instanceof Indicator indicator) {
				addWithParts(indicator, items);
			}
		}
		return items;
	}

	private static void addWithParts(Indicator indicator, List<Item> items) {
		items.add(indicator);
		indicator.getParts().forEach(part -> addWithParts(part, items));
	}

	@Override
	public List<BodyRow> rows(Item item, Area area, int number) {
		Indicator indicator = (Indicator) item;
		List<Task> serving = tasks.stream().filter(task -> task.getServes().contains(indicator)).toList();
		List<Slot> slots = new ArrayList<>();
		for (ColumnRole role : roles) {
			slots.add(switch (role) {
			case NUMBER -> Cell.of(Integer.toString(number));
			case CODE -> Cell.of(Texts.orEmpty(indicator.getName()));
			case AREA -> Cells.text(area.getTitle());
			case INDICATOR -> Cells.text(indicator.getTitle());
			case GOAL -> Cells.titles(indicator.getMeasures());
			case TASK -> Cells.titles(serving);
			case LEAD -> Cells.units(units(serving, true));
			case COORDINATION -> Cells.units(units(serving, false));
			case RESULT, PRODUCT, TARGET, MILESTONE -> targets(indicator);
			case TIMING -> milestones(indicator);
			case ACTIVITY, SUPPORT, FUNDING, NOTE, RATIONALE, UNIT, POPULATION, PARENT, OTHER -> Cell.EMPTY;
			});
		}
		return List.of(new BodyRow(slots));
	}

	private static List<Unit> units(List<Task> serving, boolean leads) {
		return serving.stream().flatMap(task -> (leads ? task.getLeads() : task.getCoordinators()).stream()).distinct()
				.toList();
	}

	private static Cell targets(Indicator indicator) {
		return new Cell(indicator.getTargets().stream().map(target -> target.getValue()).filter(Objects::nonNull)
				.map(value -> Texts.capitalized(Texts.orEmpty(value.getWording()))).map(Paragraph::plain).toList(), 1);
	}

	private static Cell milestones(Indicator indicator) {
		return new Cell(indicator.getTargets().stream().map(target -> target.getMilestone()).filter(Objects::nonNull)
				.map(date -> Paragraph.plain(date.toString())).toList(), 1);
	}
}
