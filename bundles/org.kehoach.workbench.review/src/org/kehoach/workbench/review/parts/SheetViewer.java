// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IMemento;
import org.kehoach.engine.report.Report;
import org.kehoach.engine.review.Sheet;
import org.kehoach.engine.review.Sheet.Column;
import org.kehoach.engine.review.Sheet.Line;
import org.kehoach.engine.review.SheetFiles;
import org.kehoach.workbench.editor.controls.AccessibleName;
import org.kehoach.workbench.review.Messages;

/** A sheet with a filter above it: grouped, sorted by a click on a heading, opened by double click or Enter. */
public final class SheetViewer {

	/** More lines than this are shown group by group only. */
	private static final int FEW = 300;
	private static final String FILTER = "filter"; //$NON-NLS-1$

	private final Composite control;
	private final Text filter;
	private final Note note;
	private final TreeViewer viewer;
	private final SheetWidths widths;
	private final SheetOrder order = new SheetOrder();
	private Sheet sheet = Sheet.empty("", ""); //$NON-NLS-1$ //$NON-NLS-2$
	private SheetContent content = SheetContent.EMPTY;
	private List<String> columns = List.of();
	private Predicate<Line> scope = line -> true;
	private String scopeNote;
	private Runnable arranged = () -> {
		// nobody asks
	};

	/** @param name what screen readers call the table */
	public SheetViewer(Composite parent, String name, int style) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(control);
		filter = FilterField.make(control, ""); //$NON-NLS-1$
		note = new Note(control);
		viewer = new TreeViewer(control, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL | style);
		viewer.setUseHashlookup(true);
		Tree tree = viewer.getTree();
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 10).applyTo(tree);
		widths = new SheetWidths(tree);
		AccessibleName.set(tree, name);
		ColumnViewerToolTipSupport.enableFor(viewer);
		RowPainter.paint(tree, new SheetColumns.Painted());
		viewer.setContentProvider(content);
		viewer.setInput(sheet);
		FilterField.connect(filter, tree, this::arrange);
		viewer.addOpenListener(event -> open((IStructuredSelection) event.getSelection()));
		tree.addControlListener(ControlListener.controlResizedAdapter(event -> widths.share(sheet, content)));
	}

	private void open(IStructuredSelection selection) {
		switch (selection.getFirstElement()) {
		case SheetLine line -> Places.open(line.line().place());
		case SheetGroup chosen -> viewer.setExpandedState(chosen, !viewer.getExpandedState(chosen));
		case null, default -> {
			// nothing is selected
		}
		}
	}

	public Composite control() {
		return control;
	}

	public TreeViewer viewer() {
		return viewer;
	}

	/** The field above. */
	public Text filter() {
		return filter;
	}

	public Sheet sheet() {
		return sheet;
	}

	/** Shows a sheet; filter, sort order, groups and selection stay. */
	public void show(Sheet next) {
		List<String> ids = next.columns().stream().map(Column::id).toList();
		boolean other = !ids.equals(columns);
		sheet = next;
		columns = ids;
		if (other) {
			SheetColumns.make(viewer, sheet.columns(), widths, this::sortBy);
		}
		arrange();
	}

	private void sortBy(int column) {
		order.sortBy(sheet.columns().get(column).id());
		arrange();
	}

	private int sortColumn() {
		int column = order.sortColumn(sheet);
		SheetColumns.mark(viewer.getTree(), column, order.isDescending());
		return column;
	}

	/** @param column id of the column to group by, or of two with a plus between them, the outer one first; null for none */
	public void groupBy(String column) {
		order.groupBy(column);
		arrange();
	}

	/** Id of the column that lines are grouped by; null for none. */
	public String group() {
		return order.group();
	}

	/**
	 * Says which lines are shown, from the next time on.
	 *
	 * @see #again()
	 * @param lines which
	 * @param note what is said about it above the lines; null while all are shown
	 */
	void scope(Predicate<Line> lines, String note) {
		scope = lines;
		scopeNote = note;
	}

	/** Shows the lines anew. */
	void again() {
		arrange();
	}

	/** @see #filter() */
	public void filterBy(String words) {
		filter.setText(words);
		arrange();
	}

	private void arrange() {
		if (control.isDisposed()) {
			return;
		}
		List<Integer> groups = order.groupColumns(sheet);
		boolean regrouped = content.lines().isEmpty() || content.depth() != groups.size();
		Object[] open = viewer.getExpandedElements();
		IStructuredSelection selection = viewer.getStructuredSelection();
		content = new SheetContent(sheet, filter.getText(), scope, sortColumn(), order.isDescending(), groups);
		viewer.getTree().setRedraw(false);
		try {
			viewer.setContentProvider(content);
			viewer.setInput(sheet);
			if (!groups.isEmpty()) {
				if (content.lines().size() <= FEW && (regrouped || !filter.getText().isBlank())) {
					viewer.expandAll();
				} else {
					viewer.setExpandedElements(open);
				}
			}
			viewer.setSelection(new StructuredSelection(selection.toList()), true);
		} finally {
			viewer.getTree().setRedraw(true);
		}
		note();
		widths.share(sheet, content);
		arranged.run();
	}

	/** @param heard runs after other lines than before may be shown */
	public void whenArranged(Runnable heard) {
		arranged = heard;
	}

	private void note() {
		List<String> notes = new ArrayList<>(sheet.notes());
		if (sheet.lines().isEmpty()) {
			notes.add(sheet.empty());
		} else if (scopeNote != null) {
			notes.add(scopeNote);
		}
		if (content.lines().size() < sheet.lines().size()) {
			notes.add(Messages.get("filter.shown", content.lines().size(), sheet.lines().size())); //$NON-NLS-1$
		}
		note.say(String.join("\n", notes)); //$NON-NLS-1$
	}

	/** What the view says above its lines. */
	public String said() {
		return note.said();
	}

	/** The lines that are shown, in their order. */
	public List<Line> lines() {
		return content.lines();
	}

	/** The lines that are selected; of a group all. */
	public List<Line> selected() {
		List<Line> selected = new ArrayList<>();
		for (Object element : viewer.getStructuredSelection().toList()) {
			switch (element) {
			case SheetLine line -> selected.add(line.line());
			case SheetGroup chosen -> selected.addAll(chosen.lines());
			default -> throw new IllegalStateException(String.valueOf(element));
			}
		}
		return selected.stream().distinct().toList();
	}

	/** Selects a line. */
	public void select(Line line) {
		SheetLine found = content.find(line);
		if (found != null) {
			viewer.setSelection(new StructuredSelection(found), true);
		}
	}

	/** What is shown, to be written to a file. */
	public Report report() {
		return sheet.report(content.lines());
	}

	/** The selected lines, else all that are shown, as spreadsheets take them from the clipboard. */
	public String copied() {
		List<Line> lines = selected().isEmpty() ? content.lines() : selected();
		return SheetFiles.tabbed(sheet.columns().stream().map(Column::heading).toList(), lines.stream().map(Line::cells).toList());
	}

	/** @param memento may be null: nothing is remembered */
	void restore(IMemento memento) {
		if (memento == null) {
			return;
		}
		order.restore(memento);
		widths.restore(memento);
		if (memento.getString(FILTER) != null) {
			filter.setText(memento.getString(FILTER));
		}
	}

	void save(IMemento memento) {
		order.save(memento);
		memento.putString(FILTER, filter.getText());
		widths.save(memento);
	}
}
