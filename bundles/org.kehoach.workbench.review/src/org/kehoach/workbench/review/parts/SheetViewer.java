// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IMemento;
import org.kehoach.engine.report.Cell.Tone;
import org.kehoach.engine.report.Report;
import org.kehoach.engine.review.Sheet;
import org.kehoach.engine.review.Sheet.Column;
import org.kehoach.engine.review.Sheet.Line;
import org.kehoach.engine.review.SheetFiles;
import org.kehoach.workbench.review.Messages;

/** A sheet with a filter above it: grouped, sorted by a click on a heading, opened by double click or Enter. */
public final class SheetViewer {

	/** More lines than this are shown group by group only. */
	private static final int FEW = 300;
	/** Typing pauses for so long before the filter works, in milliseconds. */
	private static final int PAUSE = 200;
	/** Between the ids of an outer and an inner group. */
	private static final String THEN = "+"; //$NON-NLS-1$
	private static final String GROUP = "group"; //$NON-NLS-1$
	private static final String FILTER = "filter"; //$NON-NLS-1$
	private static final String SORT = "sort"; //$NON-NLS-1$
	private static final String DESCENDING = "descending"; //$NON-NLS-1$

	private final Composite control;
	private final Text filter;
	private final Label note;
	private final TreeViewer viewer;
	private final SheetWidths widths;
	private final Runnable filtered = this::arrange;
	private Sheet sheet = Sheet.empty("", ""); //$NON-NLS-1$ //$NON-NLS-2$
	private SheetContent content = SheetContent.EMPTY;
	private List<String> columns = List.of();
	private Predicate<Line> scope = line -> true;
	private String scopeNote;
	private String group;
	private String sort;
	private boolean descending;

	/** @param name what screen readers call the table */
	public SheetViewer(Composite parent, String name, int style) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(control);
		filter = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.get("filter")); //$NON-NLS-1$
		filter.getAccessible().addAccessibleListener(Names.of(Messages.get("filter"))); //$NON-NLS-1$
		filter.setToolTipText(Messages.get("filter.tip")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		note = new Label(control, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(note);
		viewer = new TreeViewer(control, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL | style);
		viewer.setUseHashlookup(true);
		Tree tree = viewer.getTree();
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 10).applyTo(tree);
		widths = new SheetWidths(tree);
		tree.getAccessible().addAccessibleListener(Names.of(name));
		ColumnViewerToolTipSupport.enableFor(viewer);
		RowPainter.paint(tree, new PaintedCells());
		viewer.setContentProvider(content);
		viewer.setInput(sheet);
		filter.addModifyListener(event -> control.getDisplay().timerExec(PAUSE, filtered));
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				tree.setFocus();
			}
		});
		viewer.addOpenListener(event -> open((IStructuredSelection) event.getSelection()));
		tree.addControlListener(ControlListener.controlResizedAdapter(event -> widths.share(sheet, content)));
		control.addDisposeListener(event -> control.getDisplay().timerExec(-1, filtered));
	}

	/** Heads of groups and names. */
	private static final class PaintedCells implements RowPainter.Cells {
		@Override
		public boolean isHead(Object element) {
			return element instanceof SheetGroup;
		}

		@Override
		public boolean isName(Object element, int column) {
			return element instanceof SheetLine line && line.line().cells().get(column).tone() == Tone.NAME;
		}
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
			makeColumns();
		}
		arrange();
	}

	private void makeColumns() {
		Tree tree = viewer.getTree();
		tree.setHeaderVisible(!sheet.columns().isEmpty());
		for (TreeColumn column : tree.getColumns()) {
			column.dispose();
		}
		for (int i = 0; i < sheet.columns().size(); i++) {
			int index = i;
			TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
			column.getColumn().setText(sheet.columns().get(i).heading());
			column.getColumn().setMoveable(i > 0);
			column.setLabelProvider(new SheetLabels(i, i == 0));
			column.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sortBy(index)));
			column.getColumn().addControlListener(ControlListener.controlResizedAdapter(event -> widths.resized(sheet.columns().get(index),
					column.getColumn().getWidth(), tree.getColumnOrder()[tree.getColumnCount() - 1] == index)));
		}
	}

	/** Sorts by a column: once upwards, again downwards, a third time not at all. */
	private void sortBy(int column) {
		String id = sheet.columns().get(column).id();
		if (id.equals(sort) && descending) {
			sort = null;
		} else {
			descending = id.equals(sort);
			sort = id;
		}
		arrange();
	}

	private int sortColumn() {
		int column = sort == null ? -1 : sheet.column(sort);
		Tree tree = viewer.getTree();
		tree.setSortColumn(column < 0 ? null : tree.getColumn(column));
		tree.setSortDirection(column < 0 ? SWT.NONE : descending ? SWT.DOWN : SWT.UP);
		return column;
	}

	/** @param column id of the column to group by, or of two with a plus between them, the outer one first; null for none */
	public void groupBy(String column) {
		group = column;
		arrange();
	}

	/** Id of the column that lines are grouped by; null for none. */
	public String group() {
		return group;
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

	private List<Integer> groupColumns() {
		return group == null ? List.of()
				: Arrays.stream(group.split(Pattern.quote(THEN))).map(sheet::column).filter(column -> column >= 0).limit(2).toList();
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
		List<Integer> groups = groupColumns();
		boolean regrouped = content.lines().isEmpty() || content.depth() != groups.size();
		Object[] open = viewer.getExpandedElements();
		IStructuredSelection selection = viewer.getStructuredSelection();
		content = new SheetContent(sheet, filter.getText(), scope, sortColumn(), descending, groups);
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
		note.setText(String.join("\n", notes).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		((GridData) note.getLayoutData()).exclude = notes.isEmpty();
		note.setVisible(!notes.isEmpty());
		control.layout();
	}

	/** What the view says above its lines. */
	public String said() {
		return note.getText();
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
		group = memento.getString(GROUP);
		sort = memento.getString(SORT);
		descending = Boolean.TRUE.equals(memento.getBoolean(DESCENDING));
		widths.restore(memento);
		if (memento.getString(FILTER) != null) {
			filter.setText(memento.getString(FILTER));
		}
	}

	void save(IMemento memento) {
		memento.putString(GROUP, group);
		memento.putString(SORT, sort);
		memento.putBoolean(DESCENDING, descending);
		memento.putString(FILTER, filter.getText());
		widths.save(memento);
	}
}
