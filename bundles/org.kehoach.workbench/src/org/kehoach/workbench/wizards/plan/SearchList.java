// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.wizards.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.kehoach.language.lexer.VietnameseWords;
import org.kehoach.workbench.editor.controls.AccessibleName;

/**
 * A table with a search field above, which looks into all columns and takes words without accents. The only row that a search
 * leaves is selected; the arrow down leads from the field into the table.
 *
 * @param <T> what a row stands for
 */
final class SearchList<T> {

	private static final int WIDTH = 900;
	private static final int HEIGHT = 220;

	private final Text search;
	private final TableViewer viewer;
	private final List<Function<T, String>> cells = new ArrayList<>();
	private final TableColumnLayout columns = new TableColumnLayout();
	private String[] words = {};

	/**
	 * @param style of the table besides the usual one
	 * @param hint what the empty search field says
	 * @param name of the table, for who cannot see it
	 */
	SearchList(Composite parent, int style, String hint, String name) {
		search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(hint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		Composite holder = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(holder);
		holder.setLayout(columns);
		viewer = (style & SWT.CHECK) != 0 ? CheckboxTableViewer.newCheckList(holder, SWT.BORDER | SWT.FULL_SELECTION | style)
				: new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | style);
		viewer.getTable().setHeaderVisible(true);
		AccessibleName.set(viewer.getTable(), name);
		AccessibleName.set(search, hint);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.addFilter(new Words());
		search.addModifyListener(event -> {
			words = VietnameseWords.unaccented(search.getText().strip()).split(" "); //$NON-NLS-1$
			viewer.refresh();
			if (!search.getText().isBlank() && viewer.getTable().getItemCount() == 1) {
				select(0);
			}
		});
		search.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ARROW_DOWN && viewer.getTable().getItemCount() > 0) {
				// the field would take the arrow, too
				event.doit = false;
				select(Math.max(0, viewer.getTable().getSelectionIndex()));
				viewer.getTable().setFocus();
			}
		}));
	}

	/** As a click does, so that the page hears of it. */
	private void select(int row) {
		viewer.setSelection(new StructuredSelection(viewer.getElementAt(row)), true);
	}

	/** @param weight share of the width */
	SearchList<T> column(String heading, int weight, Function<T, String> cell) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(heading);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, 40));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return cell.apply(row(element));
			}
		});
		cells.add(cell);
		return this;
	}

	TableViewer viewer() {
		return viewer;
	}

	Control searchField() {
		return search;
	}

	/** The only rows that there are are of this kind. */
	@SuppressWarnings("unchecked")
	private T row(Object element) {
		return (T) element;
	}

	private final class Words extends ViewerFilter {
		@Override
		public boolean select(Viewer of, Object parent, Object element) {
			StringBuilder all = new StringBuilder();
			cells.forEach(cell -> all.append(cell.apply(row(element))).append(' '));
			String text = VietnameseWords.unaccented(all.toString());
			for (String word : words) {
				if (!text.contains(word)) {
					return false;
				}
			}
			return true;
		}
	}
}
