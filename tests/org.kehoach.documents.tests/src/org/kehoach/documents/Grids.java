// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents;

import java.util.ArrayList;
import java.util.List;

import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.BodyRow;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.GroupRow;
import org.kehoach.documents.table.HeadingCell;
import org.kehoach.documents.table.Row;

/**
 * What a reader of a file must find, field by field: the headings, then every row.
 * A field that the cell above covers is {@link #ABOVE}, one that the cell to the
 * left covers is {@link #LEFT}.
 */
public final class Grids {
	public static final String ABOVE = "^";
	public static final String LEFT = "<";

	private Grids() {
	}

	public static List<List<String>> of(AppendixTable table) {
		List<List<String>> grid = new ArrayList<>();
		List<String> above = new ArrayList<>();
		List<String> below = new ArrayList<>();
		for (HeadingCell heading : table.headings()) {
			for (int i = 0; i < heading.columns(); i++) {
				above.add(i == 0 ? heading.text() : LEFT);
				below.add(heading.group() ? table.columns().get(heading.first() + i).heading() : ABOVE);
			}
		}
		grid.add(above);
		if (table.headingRows() > 1) {
			grid.add(below);
		}
		for (Row row : table.rows()) {
			grid.add(switch (row) {
			case GroupRow group -> group(group, table);
			case BodyRow body -> body.slots().stream()
					.map(slot -> slot instanceof Cell cell ? cell.printed() : ABOVE).toList();
			});
		}
		return grid;
	}

	private static List<String> group(GroupRow group, AppendixTable table) {
		List<String> fields = new ArrayList<>();
		if (table.numbersGroupsInFirstColumn()) {
			fields.add(group.number());
			fields.add(group.title());
		} else {
			fields.add(group.number().isEmpty() ? group.title() : group.number() + ". " + group.title());
		}
		while (fields.size() < table.columns().size()) {
			fields.add(LEFT);
		}
		return fields;
	}
}
