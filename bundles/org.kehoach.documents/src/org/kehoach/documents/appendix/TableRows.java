// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import java.util.ArrayList;
import java.util.List;

import org.kehoach.documents.table.BodyRow;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.ColumnRole;
import org.kehoach.documents.table.Covered;
import org.kehoach.documents.table.GroupRow;
import org.kehoach.documents.table.Row;
import org.kehoach.documents.table.Slot;
import org.kehoach.documents.table.Source;
import org.kehoach.documents.text.Capitals;
import org.kehoach.documents.text.RomanNumeral;
import org.kehoach.documents.write.Notice;
import org.kehoach.documents.write.NoticeKind;
import org.kehoach.model.Appendix;
import org.kehoach.model.Area;
import org.kehoach.model.Item;
import org.kehoach.model.Numbering;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;

/**
 * The rows of a table: groups, numbers, and cells over a whole group. The items of
 * the whole plan come first, as a group like any other.
 *
 * @param <T>
 *            what is listed
 */
final class TableRows<T extends Item> {
	/** A cell over more rows would show its text on one page of several only. */
	private static final int MOST_ROWS_OF_A_CELL = 8;
	private static final String WHOLE_PLAN_TASKS = "Nhiệm vụ chung";
	private static final String WHOLE_PLAN_INDICATORS = "Chỉ tiêu chung";

	/** @param area null for the items of the whole plan */
	private record Group<T>(Area area, List<T> items) {
	}

	private final Appendix appendix;
	private final List<ShownColumn> columns;
	private final ItemRows<T> itemRows;
	private final List<Notice> notices;
	private final List<Group<T>> groups = new ArrayList<>();
	private final List<Row> rows = new ArrayList<>();

	TableRows(Plan plan, Appendix appendix, List<ShownColumn> columns, ItemRows<T> itemRows, List<Notice> notices) {
		this.appendix = appendix;
		this.columns = columns;
		this.itemRows = itemRows;
		this.notices = notices;
		add(null, plan.getItems());
		plan.getAreas().forEach(area -> add(area, area.getItems()));
	}

	private void add(Area area, List<Item> all) {
		List<T> items = itemRows.items(all);
		if (!items.isEmpty()) {
			groups.add(new Group<>(area, items));
		}
	}

	/** A table of nothing but items of the whole plan needs no group row. */
	List<Row> build() {
		boolean headed = appendix.isGrouped() && groups.stream().anyMatch(group -> group.area() != null);
		int before = 0;
		for (int i = 0; i < groups.size(); i++) {
			Group<T> group = groups.get(i);
			String numeral = RomanNumeral.of(i + 1);
			if (headed) {
				rows.add(new GroupRow(numeral, Capitals.of(title(group.area())),
						Source.of(group.area(), Literals.AREA__TITLE)));
			}
			List<List<Slot>> body = new ArrayList<>();
			List<Source> sources = new ArrayList<>();
			for (int item = 1; item <= group.items().size(); item++) {
				add(group.items().get(item - 1), number(headed, before, item), code(headed, numeral, before, item),
						group.area(), body, sources);
			}
			before += group.items().size();
			merge(group, body);
			for (int row = 0; row < body.size(); row++) {
				rows.add(new BodyRow(body.get(row), sources.get(row)));
			}
		}
		return rows;
	}

	/** Numbers begin anew below each group row unless the layout says otherwise. */
	private String number(boolean headed, int before, int item) {
		return String.valueOf(headed && appendix.getNumbering() == Numbering.PER_GROUP ? item : before + item);
	}

	/** Codes bear the number of the group where a reader can see the group. */
	private String code(boolean headed, String numeral, int before, int item) {
		if (!headed && !TableColumns.contain(columns, ColumnRole.AREA)) {
			return String.valueOf(before + item);
		}
		boolean runsOn = appendix.isCodes() && appendix.getNumbering() == Numbering.CONTINUOUS;
		return numeral + "." + (runsOn ? before + item : item);
	}

	private String title(Area area) {
		return area != null ? Texts.orEmpty(area.getTitle())
				: appendix.isIndicators() ? WHOLE_PLAN_INDICATORS : WHOLE_PLAN_TASKS;
	}

	/** An item and its parts, each part with one more digit. */
	private void add(T item, String number, String code, Area area, List<List<Slot>> body, List<Source> sources) {
		if (itemRows.hides(item)) {
			notices.add(new Notice(NoticeKind.TARGET_NOT_SHOWN, rows.size() + body.size() + 1, "", 0));
		}
		List<List<Slot>> its = itemRows.rows(item, new ItemRows.Place(appendix.isCodes() ? code : number, code, area));
		for (int row = 0; row < its.size(); row++) {
			body.add(its.get(row));
			sources.add(itemRows.source(item, row));
		}
		int part = 0;
		for (T below : itemRows.parts(item)) {
			part++;
			add(below, number + "." + part, code + "." + part, area, body, sources);
		}
	}

	/** One cell for what all rows of a short group take from their area. */
	private void merge(Group<T> group, List<List<Slot>> body) {
		if (group.area() == null || body.size() < 2 || body.size() > MOST_ROWS_OF_A_CELL) {
			return;
		}
		if (columns.stream().allMatch(column -> column.role() == ColumnRole.AREA || WorkValue.of(column.role()) != null)) {
			// Nothing would be left in the rows below.
			return;
		}
		for (int column = 0; column < columns.size(); column++) {
			ColumnRole role = columns.get(column).role();
			boolean same = role == ColumnRole.AREA || itemRows.allFromArea(role, group.area(), group.items());
			if (same && body.getFirst().get(column) instanceof Cell cell) {
				body.getFirst().set(column, cell.over(body.size()));
				for (List<Slot> below : body.subList(1, body.size())) {
					below.set(column, Covered.COVERED);
				}
			}
		}
	}
}
