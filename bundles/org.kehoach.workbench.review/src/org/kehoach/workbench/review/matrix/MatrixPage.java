// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.matrix;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.kehoach.engine.review.MatrixChoice;
import org.kehoach.engine.review.MatrixTableData;
import org.kehoach.engine.review.Place;
import org.kehoach.workbench.review.Messages;
import org.kehoach.workbench.review.parts.Note;

/** What the view of the matrix consists of: the bar with its filters, a line that says why there are no rows, the table. UI thread only. */
final class MatrixPage {

	private final Composite control;
	private final MatrixBar bar;
	private final Note note;
	private final Consumer<UnaryOperator<MatrixChoice>> change;
	private final Listener listener;
	private final IMemento remembered;
	private MatrixTable table;
	/** The table was not there yet when it was to have the focus. */
	private boolean wantsFocus;

	/** Told what happens to the table. */
	interface Listener {

		/** The table is there; called once. */
		void made(NatTable control);

		/** Another cell is selected, or the same one of another matrix. */
		void selected();
	}

	/**
	 * @param choice what the filters show at first
	 * @param change told what becomes of the choice when somebody changes it
	 * @param remembered widths of columns; may be null
	 */
	MatrixPage(Composite parent, MatrixChoice choice, Consumer<UnaryOperator<MatrixChoice>> change, Listener listener, IMemento remembered) {
		this.change = change;
		this.listener = listener;
		this.remembered = remembered;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(control);
		bar = new MatrixBar(control, choice, change);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
		note = new Note(control);
	}

	/** When there is something to show: NatTable's classes have been found in the background by then. */
	private void makeTable() {
		table = new MatrixTable(control, (group, row) -> change.accept(now -> now.folding(group, row)), this::sortBy);
		table.widths().restore(remembered);
		GridDataFactory.fillDefaults().grab(true, true).hint(100, 60).applyTo(table.control());
		table.selectionLayer().addLayerListener(event -> {
			if (event instanceof ISelectionEvent) {
				listener.selected();
			}
		});
		listener.made(table.control());
		control.layout();
		if (bar.rows().isFocusControl() && bar.rows().getText().isEmpty()) {
			// nobody has begun to type
			wantsFocus = true;
		}
	}

	/** Sorts rows by the cells of a plan; again, and they stand as before. */
	private void sortBy(String plan) {
		change.accept(now -> now.sortedBy(plan.equals(now.rowOrder().column()) ? null : plan));
	}

	/** Shows a matrix, or says why there is nothing in it. */
	void show(MatrixTableData data) {
		if (table == null) {
			makeTable();
		}
		table.show(data);
		bar.show(data.found(), data.choice().cells());
		boolean empty = data.view().rows().size() == 0 || data.view().columns().size() == 0;
		note.say(empty ? Messages.get(data.view().matrix().rows() == 0 ? "matrix.none" : "matrix.filtered") : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		listener.selected();
		if (wantsFocus) {
			wantsFocus = false;
			setFocus();
		}
	}

	/** To the table, else to the first filter. */
	void setFocus() {
		if (table == null) {
			// until there is a table
			bar.rows().setFocus();
		} else {
			table.control().setFocus();
		}
	}

	/** The selected cell and where it leads to; empty for none. The table is there. */
	ISelection selection() {
		Point cell = table.selected();
		if (cell == null) {
			return StructuredSelection.EMPTY;
		}
		Place place = table.data().columnPlace(cell.x);
		Path file = place == null ? null : place.file();
		return new StructuredSelection(new MatrixCell(cell.y, cell.x, table.data().cellItem(cell.y, cell.x), file));
	}

	Composite control() {
		return control;
	}

	MatrixBar bar() {
		return bar;
	}

	Note note() {
		return note;
	}

	/** Null until there is something to show. */
	MatrixTable table() {
		return table;
	}

	void save(IMemento memento) {
		if (table != null) {
			table.widths().save(memento);
		}
	}
}
