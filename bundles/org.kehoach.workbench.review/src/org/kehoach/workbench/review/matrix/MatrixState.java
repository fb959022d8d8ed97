// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.matrix;

import java.util.Arrays;
import java.util.Set;

import org.eclipse.ui.IMemento;
import org.kehoach.engine.review.MatrixChoice;
import org.kehoach.engine.review.MatrixChoice.Cells;
import org.kehoach.engine.review.MatrixChoice.ColumnGroups;
import org.kehoach.engine.review.MatrixChoice.Order;
import org.kehoach.engine.review.MatrixChoice.RowGroups;

/** Remembers how the matrix was shown. */
final class MatrixState {

	private static final String ABOVE = "above"; //$NON-NLS-1$
	private static final String ROW_GROUPS = "rowGroups"; //$NON-NLS-1$
	private static final String COLUMN_GROUPS = "columnGroups"; //$NON-NLS-1$
	private static final String ROW_ORDER = "rowOrder"; //$NON-NLS-1$
	private static final String COLUMN_ORDER = "columnOrder"; //$NON-NLS-1$
	private static final String SORTED_BY = "sortedBy"; //$NON-NLS-1$
	private static final String ROWS = "rows"; //$NON-NLS-1$
	private static final String COLUMNS = "columns"; //$NON-NLS-1$
	private static final String CELLS = "cells"; //$NON-NLS-1$
	/** Of groups that are folded. */
	private static final String FOLDED_ROW = "foldedRow"; //$NON-NLS-1$
	private static final String FOLDED_COLUMN = "foldedColumn"; //$NON-NLS-1$

	private MatrixState() {
	}

	/** @param memento may be null: everything as usual */
	static MatrixChoice restore(IMemento memento) {
		if (memento == null || memento.getString(ROW_GROUPS) == null) {
			return MatrixChoice.ALL;
		}
		return MatrixChoice.ALL.withAbove(memento.getString(ABOVE))
				.withFilter(text(memento, ROWS), text(memento, COLUMNS), value(Cells.class, memento.getString(CELLS)))
				.withGroups(value(RowGroups.class, memento.getString(ROW_GROUPS)), value(ColumnGroups.class, memento.getString(COLUMN_GROUPS)))
				.withOrder(value(Order.class, memento.getString(ROW_ORDER)), value(Order.class, memento.getString(COLUMN_ORDER)))
				.sortedBy(memento.getString(SORTED_BY)).withFolded(names(memento, FOLDED_ROW), names(memento, FOLDED_COLUMN));
	}

	private static String text(IMemento memento, String key) {
		String text = memento.getString(key);
		return text == null ? "" : text; //$NON-NLS-1$
	}

	/** The first one for names that are unknown. */
	private static <E extends Enum<E>> E value(Class<E> type, String name) {
		return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst().orElse(type.getEnumConstants()[0]);
	}

	private static Set<String> names(IMemento memento, String type) {
		return Set.copyOf(Arrays.stream(memento.getChildren(type)).map(IMemento::getID).distinct().toList());
	}

	static void save(MatrixChoice choice, IMemento memento) {
		memento.putString(ABOVE, choice.above());
		memento.putString(ROW_GROUPS, choice.rowGroups().name());
		memento.putString(COLUMN_GROUPS, choice.columnGroups().name());
		memento.putString(ROW_ORDER, choice.rowOrder().order().name());
		memento.putString(COLUMN_ORDER, choice.columnOrder().name());
		memento.putString(SORTED_BY, choice.rowOrder().column());
		memento.putString(ROWS, choice.rowWords());
		memento.putString(COLUMNS, choice.columnWords());
		memento.putString(CELLS, choice.cells().name());
		choice.foldedRows().forEach(name -> memento.createChild(FOLDED_ROW, name));
		choice.foldedColumns().forEach(name -> memento.createChild(FOLDED_COLUMN, name));
	}
}
