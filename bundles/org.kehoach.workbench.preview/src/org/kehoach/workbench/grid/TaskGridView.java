// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.kehoach.language.ide.tasks.PastedTable;
import org.kehoach.language.ide.tasks.RowEdits;
import org.kehoach.language.ide.tasks.TaskChange.CellValue;
import org.kehoach.language.ide.tasks.TaskColumn;
import org.kehoach.language.ide.tasks.TaskEdits;
import org.kehoach.language.ide.tasks.TaskGrid;
import org.kehoach.language.ide.tasks.TaskGrid.Kind;
import org.kehoach.language.ide.tasks.TaskGrids;
import org.kehoach.workbench.editor.TableServices;
import org.kehoach.workbench.editor.connection.FreshAnswer;
import org.kehoach.workbench.editor.connection.PlanText;
import org.kehoach.workbench.preview.ActivePlan;

/** "Bảng nhiệm vụ" (task table): the tasks of the active plan as a table that can be edited. */
public final class TaskGridView extends ViewPart implements ActivePlan.Follower {

	/** The view's id, as in plugin.xml. */
	public static final String ID = "org.kehoach.workbench.grid"; //$NON-NLS-1$

	/** In typing before the table is read anew, in milliseconds. */
	private static final int TYPING_PAUSE = 150;
	/** Before a file that the server does not know is asked about again, in milliseconds. */
	private static final int RETRY = 2000;

	private final GridRows rows = new GridRows(this::write);
	private final ISelectionChangedListener caret = event -> followCaret(false);
	private final GridActions actions = new GridActions(this);
	private ActivePlan active;
	private ITextEditor editor;
	private PlanText plan;
	private FreshAnswer<TaskGrid> fresh;
	private GridEditing editing;
	private TaskGrid shown;
	private Composite area;
	private StackLayout stack;
	private Label hint;
	private Composite content;
	private Label note;
	private GridTable table;
	private boolean following;
	/** The rows that were there when one was added; null if none is on its way. */
	private Set<String> before;
	/** Whether the rows were not seen until now. */
	private boolean appeared = true;

	@Override
	public void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		stack = new StackLayout();
		area.setLayout(stack);
		hint = new Label(area, SWT.WRAP | SWT.CENTER);
		content = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
		note = new Label(content, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).exclude(true).applyTo(note);
		actions.fill(getViewSite());
		active = ActivePlan.follow(this, this);
	}

	/** Made when there is something to show: opening the view is quicker so. */
	private void createTable() {
		table = new GridTable(content, rows, () -> shown);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		table.control().getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = cellName();
			}
		});
		table.onSelection(this::selectionChanged);
		actions.install(table.control());
		content.layout();
	}

	private String cellName() {
		TaskGrid.Row row = table.current();
		TaskColumn column = table.currentColumn();
		return row == null ? Messages.get("table.name") //$NON-NLS-1$
				: Messages.get("cell.name", table.currentIndex() + 1, GridRows.heading(column), row.value(column)); //$NON-NLS-1$
	}

	@Override
	public void setFocus() {
		if (stack.topControl == content) {
			followCaret(true);
			table.control().setFocus();
		} else {
			area.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (active != null) {
			active.stop();
		}
		leave();
		super.dispose();
	}

	@Override
	public void show(ITextEditor opened, PlanText text) {
		leave();
		editor = opened;
		plan = text;
		editing = new GridEditing(editor, plan, area, this::say);
		hint("hint.wait"); //$NON-NLS-1$
		appeared = true;
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
			provider.addPostSelectionChangedListener(caret);
		}
		for (ActionFactory undo : new ActionFactory[] { ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.SAVE }) {
			getViewSite().getActionBars().setGlobalActionHandler(undo.getId(), editor.getAction(undo.getId()));
		}
		getViewSite().getActionBars().updateActionBars();
		// behind another view nothing is read
		fresh = FreshAnswer.about(plan, area, ActivePlan.pause(plan, TYPING_PAUSE), () -> area.isVisible() ? plan.reading(TaskGridView::read) : null,
				this::show);
		fresh.start();
	}

	/** In the server's thread. */
	private static TaskGrid read(XtextResource resource, CancelIndicator cancel) {
		// here, for it takes a moment, and the table needs it before it is made
		TableServices.find();
		return TaskGrids.of(resource, cancel);
	}

	/** The view is behind another one, or the file is of a project that the server does not know yet. */
	private void askLater() {
		PlanText asked = plan;
		area.getDisplay().timerExec(RETRY, () -> {
			if (!area.isDisposed() && plan == asked) {
				fresh.askSoon();
			}
		});
	}

	@Override
	public void visible() {
		appeared = true;
		fresh.start();
	}

	@Override
	public void clear() {
		leave();
		hint("hint.none"); //$NON-NLS-1$
	}

	private void leave() {
		if (plan != null) {
			fresh.stop();
			if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
				provider.removePostSelectionChangedListener(caret);
			}
			plan = null;
			editor = null;
			shown = null;
			before = null;
		}
	}

	private void hint(String key) {
		if (!area.isDisposed()) {
			hint.setText(Messages.get(key));
			top(hint);
			actions.enable(false);
		}
	}

	private void top(Control control) {
		if (stack.topControl != control) {
			stack.topControl = control;
			area.layout();
			if (getSite().getPage().getActivePart() == this) {
				// the keys shall work as soon as there are rows
				setFocus();
			}
		}
	}

	private void show(TaskGrid grid) {
		if (plan == null) {
			return;
		}
		if (!area.isVisible()) {
			askLater();
			return;
		}
		if (grid == null) {
			hint("hint.outside"); //$NON-NLS-1$
			askLater();
			return;
		}
		boolean broken = grid.brokenLine() > 0;
		if (!broken && grid.plans() == 0) {
			hint("hint.noPlan"); //$NON-NLS-1$
			return;
		}
		shown = grid;
		if (table == null) {
			createTable();
		}
		table.show(grid.rows());
		top(content);
		actions.enable(!broken);
		if (broken) {
			say(Messages.get("note.broken", grid.brokenLine())); //$NON-NLS-1$
		} else if (grid.rows().isEmpty()) {
			say(Messages.get("note.empty")); //$NON-NLS-1$
		} else if (note.getData() != null) {
			say(""); //$NON-NLS-1$
		}
		note.setData(broken || grid.rows().isEmpty() ? Boolean.TRUE : null);
		followCaret(appeared);
		appeared = false;
		selectAdded();
	}

	/** A row that was just added, or the first of some, is what one wants to write in. */
	private void selectAdded() {
		for (int i = 0; before != null && i < rows.getRowCount(); i++) {
			if (!before.contains(rows.row(i).id())) {
				before = null;
				table.selectCell(TaskColumn.CONTENT.ordinal(), i);
			}
		}
	}

	private void say(String text) {
		note.setText(text);
		((GridData) note.getLayoutData()).exclude = text.isEmpty();
		note.setVisible(!text.isEmpty());
		content.layout();
	}

	private void write(TaskGrid.Row row, TaskColumn column, String value) {
		if (shown != null && shown.brokenLine() > 0) {
			say(Messages.get("note.broken", shown.brokenLine())); //$NON-NLS-1$
			return;
		}
		editing.edit(resource -> TaskEdits.set(resource, List.of(new CellValue(row.id(), column, value))));
	}

	void add() {
		TaskGrid.Row current = table.current();
		rowsToCome();
		editing.edit(resource -> RowEdits.add(resource, current == null ? null : current.id(),
				List.of(Map.of(TaskColumn.CONTENT, Messages.get("new.content"))))); //$NON-NLS-1$
	}

	private void rowsToCome() {
		before = rows.rows().stream().map(TaskGrid.Row::id).collect(Collectors.toSet());
	}

	void delete() {
		List<TaskGrid.Row> gone = table.selectedRows().stream().filter(row -> row.kind() == Kind.TASK || row.kind() == Kind.ACTIVITY).toList();
		int referrers = gone.stream().mapToInt(TaskGrid.Row::referrers).sum();
		if (gone.isEmpty()) {
			say(Messages.get("delete.none")); //$NON-NLS-1$
		} else if (referrers == 0 || MessageDialog.openQuestion(area.getShell(), Messages.get("delete.title"), //$NON-NLS-1$
				Messages.get("delete.referred", gone.size(), referrers))) { //$NON-NLS-1$
			editing.edit(resource -> RowEdits.delete(resource, gone.stream().map(TaskGrid.Row::id).toList()));
		}
	}

	void move(boolean up) {
		TaskGrid.Row current = table.current();
		if (current != null) {
			editing.edit(resource -> RowEdits.move(resource, current.id(), up));
		}
	}

	void clearCells() {
		List<CellValue> cells = table.selectedCells().stream()
				.filter(cell -> cell.column() != TaskColumn.CONTENT && cell.row().editable(cell.column()) && !cell.row().inherited().contains(cell.column()))
				.map(cell -> new CellValue(cell.row().id(), cell.column(), "")).toList(); //$NON-NLS-1$
		if (!cells.isEmpty()) {
			editing.edit(resource -> TaskEdits.set(resource, cells));
		}
	}

	void copy() {
		GridCopy.copy(table);
	}

	void paste() {
		GridPaste.clipboard(table.control()).ifPresentOrElse(this::paste, () -> say(Messages.get("paste.nothing"))); //$NON-NLS-1$
	}

	/** Pastes a table at the cursor; asks first unless it is a single value. UI thread only. */
	public void paste(PastedTable pasted) {
		new GridPaste(table, rows, editing, this::rowsToCome).paste(pasted);
	}

	void toText() {
		TaskGrid.Row row = table.current();
		if (row != null) {
			reveal(row);
			getSite().getPage().activate(editor);
		}
	}

	private void reveal(TaskGrid.Row row) {
		if (row.offset() <= plan.document().getLength()) {
			editor.selectAndReveal(row.offset(), 0);
		}
	}

	private void selectionChanged() {
		TaskGrid.Row row = table.current();
		if (!following && row != null && plan != null && table.control().isFocusControl()) {
			reveal(row);
		}
	}

	/** @param anyway also while the table has the focus, in which people else choose cells themselves */
	private void followCaret(boolean anyway) {
		if (shown == null || area.isDisposed() || editor == null || !anyway && table.control().isFocusControl()) {
			return;
		}
		if (editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
			following = true;
			try {
				table.selectAt(selection.getOffset());
			} finally {
				following = false;
			}
		}
	}

	boolean hasRows() {
		return stack.topControl == content && rows.getRowCount() > 0;
	}

	/** What is shown; null for nothing. */
	public TaskGrid grid() {
		return stack.topControl == content ? shown : null;
	}

	/** Puts the cursor into a cell. UI thread only. */
	public void select(int row, TaskColumn column) {
		table.selectCell(column.ordinal(), row);
	}

	/** Gives a cell another value, as typing it does. UI thread only. */
	public void set(int row, TaskColumn column, String value) {
		rows.setDataValue(column.ordinal(), row, value);
	}

	/** What is said in the place of the table, or above it; empty if nothing is. */
	public String message() {
		return stack.topControl == hint ? hint.getText() : note.getText();
	}
}
