// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.kehoach.language.ide.tasks.PastedTable;
import org.kehoach.language.ide.tasks.TaskColumn;
import org.kehoach.language.ide.tasks.TaskGrid;
import org.kehoach.language.ide.tasks.TaskGrids;
import org.kehoach.workbench.editor.tables.TableServices;
import org.kehoach.workbench.preview.PlanView;
import org.kehoach.workbench.preview.Revealing;

/** "Bảng nhiệm vụ" (task table): the tasks of the active plan as a table that can be edited. */
public final class TaskGridView extends PlanView<TaskGrid> {

	/** The view's id, as in plugin.xml. */
	public static final String ID = "org.kehoach.workbench.grid"; //$NON-NLS-1$

	private final GridRows rows = new GridRows(this::write);
	private final GridActions actions = new GridActions(this);
	private Composite content;
	private GridTable table;
	private GridEditing editing;
	private GridOperations operations;
	private TaskGrid shown;
	/** Was read while a cell was open, and is shown when that is closed; null if nothing was. */
	private TaskGrid later;
	private boolean following;
	/** Whether the rows were not seen until now. */
	private boolean appeared = true;
	/** Whether what is said is about the table as a whole, and not about an edit. */
	private boolean saidOfAll;

	@Override
	public void createPartControl(Composite parent) {
		create(parent);
	}

	@Override
	protected void fill(Composite into) {
		content = into;
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
		createNote(content, 1);
		actions.fill(getViewSite());
	}

	/** Made when there is something to show: opening the view is quicker so. */
	private void createTable() {
		table = new GridTable(content, rows, () -> shown, new GridTable.Gate() {
			@Override
			public boolean opens(TaskGrid.Row row, TaskColumn column) {
				return mayWrite(row, column);
			}

			@Override
			public void giveUp(TaskGrid.Row row, TaskColumn column) {
				operations.giveUp(row, column);
			}
		});
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		// the cells stay where they are when something is said
		table.control().moveAbove(null);
		table.control().getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = cellName();
			}
		});
		table.onSelection(this::selectionChanged);
		actions.install(table.control(), this::cellClosed);
		content.layout();
	}

	/** The cell with the cursor as screen readers say it: its row counted from 1, its column, and what it shows. */
	public String cellName() {
		TaskGrid.Row row = table.current();
		TaskColumn column = table.currentColumn();
		if (row == null) {
			return Messages.get("table.name"); //$NON-NLS-1$
		}
		String name = Messages.get("cell.name", table.currentIndex() + 1, GridRows.heading(column), rows.value(row, column)); //$NON-NLS-1$
		String problem = rows.typed().problem(row.id(), column);
		return problem == null ? name : name + '\n' + problem;
	}

	@Override
	protected String text(String key) {
		return Messages.get(key);
	}

	@Override
	protected Control canvas() {
		return table.control();
	}

	@Override
	public void setFocus() {
		if (showsContent()) {
			followCaret(true);
		}
		super.setFocus();
	}

	@Override
	protected void opened() {
		rows.open(plan().uri());
		editing = new GridEditing(editor(), plan(), area(), this::sayOfEdit);
		operations = table == null ? null : new GridOperations(table, rows, editing, this::sayOfEdit);
		appeared = true;
		for (ActionFactory undo : new ActionFactory[] { ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.SAVE }) {
			getViewSite().getActionBars().setGlobalActionHandler(undo.getId(), editor().getAction(undo.getId()));
		}
		getViewSite().getActionBars().updateActionBars();
	}

	@Override
	protected void left() {
		editing.stop();
		shown = null;
		later = null;
	}

	@Override
	protected Function<TextDocumentService, CompletableFuture<TaskGrid>> question() {
		return plan().reading(TaskGridView::ask);
	}

	/** In the server's thread. */
	private static TaskGrid ask(XtextResource resource, CancelIndicator cancel) {
		// here, for it takes a moment, and the table needs it before it is made
		TableServices.find();
		return TaskGrids.of(resource, cancel);
	}

	@Override
	public void visible() {
		appeared = true;
		super.visible();
	}

	@Override
	protected void emptied() {
		actions.enable(false);
	}

	@Override
	protected void read(TaskGrid grid) {
		boolean broken = grid.brokenLine() > 0;
		if (!broken && grid.plans() == 0) {
			hint("hint.noPlan"); //$NON-NLS-1$
			return;
		}
		if (table == null) {
			createTable();
		}
		if (operations == null) {
			operations = new GridOperations(table, rows, editing, this::sayOfEdit);
		}
		shown = grid;
		if (table.isWriting() && !table.keepsPlaces(grid.rows())) {
			later = grid;
			return;
		}
		later = null;
		table.show(grid.rows());
		showContent();
		actions.enable(!broken);
		if (broken) {
			sayThatBroken();
		} else {
			sayOfAll(grid.rows().isEmpty() ? Messages.get("note.empty") : ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		followCaret(appeared);
		appeared = false;
		operations.read();
	}

	private void cellClosed() {
		TaskGrid waiting = later;
		if (waiting != null && waiting == shown && !area().isDisposed()) {
			read(waiting);
		}
	}

	private void sayThatBroken() {
		sayBroken(Messages.get("note.broken", shown.brokenLine()), shown.brokenLine()); //$NON-NLS-1$
		saidOfAll = true;
	}

	private void sayOfAll(String text) {
		if (saidOfAll || !text.isEmpty()) {
			say(text);
			saidOfAll = !text.isEmpty();
		}
	}

	/** Stays until the next edit; what is wrong with the whole table is more important. */
	private void sayOfEdit(String text) {
		if (!saidOfAll) {
			say(text);
		}
	}

	private boolean mayWrite(TaskGrid.Row row, TaskColumn column) {
		if (shown == null || shown.brokenLine() > 0) {
			return false;
		}
		String fixed = GridRows.fixed(row, column);
		String problem = rows.typed().problem(row.id(), column);
		say(fixed.isEmpty() && problem != null ? problem : fixed);
		return fixed.isEmpty();
	}

	private void write(TaskGrid.Row row, TaskColumn column, String value) {
		if (operations != null && shown != null && shown.brokenLine() == 0) {
			operations.write(row, column, value);
		} else {
			// the text was broken elsewhere while the cell was open
			rows.typed().refused(row.id(), column, value, message());
		}
	}

	/** Does something with the cells, if there are any. */
	void operate(Consumer<GridOperations> what) {
		if (operations != null && showsContent()) {
			what.accept(operations);
		}
	}

	/** Pastes a table at the cursor; asks first unless it is a single value. UI thread only. */
	public void paste(PastedTable pasted) {
		operations.paste(pasted);
	}

	void toText() {
		TaskGrid.Row row = table.current();
		if (row != null) {
			reveal(row);
			getSite().getPage().activate(editor());
		}
	}

	private void reveal(TaskGrid.Row row) {
		if (row.offset() <= plan().document().getLength()) {
			Revealing.select(editor(), row.offset(), 0);
		}
	}

	private void selectionChanged() {
		TaskGrid.Row row = table.current();
		if (following || row == null || plan() == null || !table.hasFocus()) {
			return;
		}
		reveal(row);
		String problem = rows.typed().problem(row.id(), table.currentColumn());
		if (problem != null) {
			sayOfEdit(problem);
		}
	}

	@Override
	protected void caretMoved() {
		followCaret(false);
	}

	/** @param anyway also while the table has the focus, in which people else choose cells themselves */
	private void followCaret(boolean anyway) {
		if (shown != null && !area().isDisposed() && caret() >= 0 && (anyway || !table.hasFocus())) {
			following = true;
			try {
				table.selectAt(caret());
			} finally {
				following = false;
			}
		}
	}

	boolean hasRows() {
		return showsContent() && rows.getRowCount() > 0;
	}

	/** What is shown; null for nothing. */
	public TaskGrid grid() {
		return showsContent() ? shown : null;
	}

	/** What a cell shows, which the text may not have yet. UI thread only. */
	public String cell(int row, TaskColumn column) {
		return rows.getDataValue(column.ordinal(), row);
	}

	/** Puts the cursor into a cell. UI thread only. */
	public void select(int row, TaskColumn column) {
		table.selectCell(column.ordinal(), row);
	}

	/** Gives a cell another value, as typing it does. UI thread only. */
	public void set(int row, TaskColumn column, String value) {
		rows.setDataValue(column.ordinal(), row, value);
	}
}
