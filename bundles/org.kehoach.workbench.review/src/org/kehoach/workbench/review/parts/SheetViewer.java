// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IMemento;
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
	private static final int LEAST_REST = 160;
	private static final int PADDING = 14;
	private static final String GROUP = "group"; //$NON-NLS-1$
	private static final String WIDTH = "width."; //$NON-NLS-1$

	private final Composite control;
	private final Text filter;
	private final Label note;
	private final TreeViewer viewer;
	private final Map<String, Integer> widths = new HashMap<>();
	private final Runnable filtered = this::arrange;
	private Sheet sheet = Sheet.empty("", ""); //$NON-NLS-1$ //$NON-NLS-2$
	private SheetContent content = new SheetContent(sheet, "", -1, false, -1); //$NON-NLS-1$
	private List<String> columns = List.of();
	private String group;
	private int sort = -1;
	private boolean descending;
	private boolean sizing;

	/** @param name what screen readers call the table */
	public SheetViewer(Composite parent, String name, int style) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(control);
		filter = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.get("filter")); //$NON-NLS-1$
		filter.setToolTipText(Messages.get("filter.tip")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		note = new Label(control, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(note);
		viewer = new TreeViewer(control, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL | style);
		viewer.setUseHashlookup(true);
		Tree tree = viewer.getTree();
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 10).applyTo(tree);
		tree.setHeaderVisible(true);
		tree.getAccessible().addAccessibleListener(Names.of(name));
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setContentProvider(content);
		viewer.setInput(sheet);
		filter.addModifyListener(event -> control.getDisplay().timerExec(PAUSE, filtered));
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				tree.setFocus();
			}
		});
		viewer.addOpenListener(event -> open((IStructuredSelection) event.getSelection()));
		tree.addControlListener(ControlListener.controlResizedAdapter(event -> size()));
		control.addDisposeListener(event -> control.getDisplay().timerExec(-1, filtered));
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
		for (TreeColumn column : tree.getColumns()) {
			column.dispose();
		}
		sort = -1;
		for (int i = 0; i < sheet.columns().size(); i++) {
			int index = i;
			TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
			column.getColumn().setText(sheet.columns().get(i).heading());
			column.getColumn().setMoveable(i > 0);
			column.setLabelProvider(new SheetLabels(i, i == 0));
			column.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sortBy(index)));
			column.getColumn().addControlListener(ControlListener.controlResizedAdapter(event -> {
				if (!sizing) {
					widths.put(sheet.columns().get(index).id(), column.getColumn().getWidth());
				}
			}));
		}
		size();
	}

	/** Columns take what they need, those that have no width of their own share the rest. */
	private void size() {
		Tree tree = viewer.getTree();
		if (tree.getColumnCount() == 0 || tree.getColumnCount() != sheet.columns().size()) {
			return;
		}
		GC gc = new GC(tree);
		double letter = gc.getFontMetrics().getAverageCharacterWidth();
		gc.dispose();
		int rest = tree.getClientArea().width;
		int sharing = 0;
		int[] wanted = new int[sheet.columns().size()];
		for (int i = 0; i < wanted.length; i++) {
			Column column = sheet.columns().get(i);
			wanted[i] = widths.getOrDefault(column.id(), column.letters() == 0 ? 0 : (int) (letter * column.letters()) + PADDING);
			rest -= wanted[i];
			sharing += wanted[i] == 0 ? 1 : 0;
		}
		sizing = true;
		for (int i = 0; i < wanted.length; i++) {
			tree.getColumn(i).setWidth(wanted[i] == 0 ? Math.max(LEAST_REST, rest / Math.max(1, sharing)) : wanted[i]);
		}
		sizing = false;
	}

	private void sortBy(int column) {
		Tree tree = viewer.getTree();
		if (sort == column && descending) {
			sort = -1;
		} else {
			descending = sort == column;
			sort = column;
		}
		tree.setSortColumn(sort < 0 ? null : tree.getColumn(sort));
		tree.setSortDirection(sort < 0 ? SWT.NONE : descending ? SWT.DOWN : SWT.UP);
		arrange();
	}

	/** @param column id of the column to group by; null for none */
	public void groupBy(String column) {
		group = column;
		arrange();
	}

	/** Id of the column that lines are grouped by; null for none. */
	public String group() {
		return group;
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
		int column = group == null ? -1 : sheet.column(group);
		boolean regrouped = content.getElements(null).length == 0
				|| content.hasChildren(content.getElements(null)[0]) != column >= 0;
		Object[] open = viewer.getExpandedElements();
		IStructuredSelection selection = viewer.getStructuredSelection();
		content = new SheetContent(sheet, filter.getText(), sort, descending, column);
		viewer.getTree().setRedraw(false);
		try {
			viewer.setContentProvider(content);
			viewer.setInput(sheet);
			if (column >= 0) {
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
		size();
	}

	private void note() {
		List<String> notes = new ArrayList<>(sheet.notes());
		if (sheet.lines().isEmpty()) {
			notes.add(sheet.empty());
		} else if (content.lines().size() < sheet.lines().size()) {
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

	ITreeContentProvider content() {
		return content;
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
		for (Object root : content.getElements(null)) {
			for (Object element : root instanceof SheetGroup ? content.getChildren(root) : new Object[] { root }) {
				if (element instanceof SheetLine found && found.line() == line) {
					viewer.setSelection(new StructuredSelection(found), true);
					return;
				}
			}
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
		for (String key : memento.getAttributeKeys()) {
			if (key.startsWith(WIDTH)) {
				widths.put(key.substring(WIDTH.length()), memento.getInteger(key));
			}
		}
	}

	void save(IMemento memento) {
		if (group != null) {
			memento.putString(GROUP, group);
		}
		widths.forEach((id, width) -> memento.putInteger(WIDTH + id, width));
	}
}
