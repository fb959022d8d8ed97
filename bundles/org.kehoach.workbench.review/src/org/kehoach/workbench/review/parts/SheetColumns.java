// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.parts;

import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.kehoach.engine.report.Cell.Tone;
import org.kehoach.engine.review.Sheet.Column;

/** The columns of a sheet in a tree. UI thread only. */
final class SheetColumns {

	private SheetColumns() {
	}

	/**
	 * Makes the columns anew.
	 *
	 * @param widths told when somebody makes one wider or narrower
	 * @param sort told the index of a column whose heading is chosen
	 */
	static void make(TreeViewer viewer, List<Column> columns, SheetWidths widths, IntConsumer sort) {
		Tree tree = viewer.getTree();
		tree.setHeaderVisible(!columns.isEmpty());
		for (TreeColumn column : tree.getColumns()) {
			column.dispose();
		}
		for (int i = 0; i < columns.size(); i++) {
			int index = i;
			TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
			column.getColumn().setText(columns.get(i).heading());
			column.getColumn().setMoveable(i > 0);
			column.setLabelProvider(new SheetLabels(i, i == 0));
			column.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sort.accept(index)));
			column.getColumn().addControlListener(ControlListener.controlResizedAdapter(event -> widths.resized(columns.get(index),
					column.getColumn().getWidth(), tree.getColumnOrder()[tree.getColumnCount() - 1] == index)));
		}
	}

	/**
	 * Marks the column that lines are sorted by.
	 *
	 * @param column its index; negative for none
	 */
	static void mark(Tree tree, int column, boolean descending) {
		tree.setSortColumn(column < 0 ? null : tree.getColumn(column));
		tree.setSortDirection(column < 0 ? SWT.NONE : descending ? SWT.DOWN : SWT.UP);
	}

	/** Heads of groups and names. */
	static final class Painted implements RowPainter.Cells {
		@Override
		public boolean isHead(Object element) {
			return element instanceof SheetGroup;
		}

		@Override
		public boolean isName(Object element, int column) {
			return element instanceof SheetLine line && line.line().cells().get(column).tone() == Tone.NAME;
		}
	}
}
