// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.parts;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.ui.IMemento;
import org.kehoach.engine.review.Sheet;

/** By which columns the lines of a sheet are grouped and sorted. Columns are kept by their ids: another sheet may not have them. */
final class SheetOrder {

	/** Between the ids of an outer and an inner group. */
	private static final String THEN = "+"; //$NON-NLS-1$
	private static final String GROUP = "group"; //$NON-NLS-1$
	private static final String SORT = "sort"; //$NON-NLS-1$
	private static final String DESCENDING = "descending"; //$NON-NLS-1$

	private String group;
	private String sort;
	private boolean descending;

	/** @param columns id of the column to group by, or of two with a plus between them, the outer one first; null for none */
	void groupBy(String columns) {
		group = columns;
	}

	/** As it was set; null for none. */
	String group() {
		return group;
	}

	/** Indices of the columns that lines of a sheet are grouped by, the outer one first; two at most. */
	List<Integer> groupColumns(Sheet sheet) {
		return group == null ? List.of()
				: Arrays.stream(group.split(Pattern.quote(THEN))).map(sheet::column).filter(column -> column >= 0).limit(2).toList();
	}

	/** Sorts by a column: once upwards, again downwards, a third time not at all. */
	void sortBy(String column) {
		if (column.equals(sort) && descending) {
			sort = null;
		} else {
			descending = column.equals(sort);
			sort = column;
		}
	}

	/** Index of the column that lines of a sheet are sorted by; negative for none. */
	int sortColumn(Sheet sheet) {
		return sort == null ? -1 : sheet.column(sort);
	}

	boolean isDescending() {
		return descending;
	}

	void restore(IMemento memento) {
		group = memento.getString(GROUP);
		sort = memento.getString(SORT);
		descending = Boolean.TRUE.equals(memento.getBoolean(DESCENDING));
	}

	void save(IMemento memento) {
		memento.putString(GROUP, group);
		memento.putString(SORT, sort);
		memento.putBoolean(DESCENDING, descending);
	}
}
