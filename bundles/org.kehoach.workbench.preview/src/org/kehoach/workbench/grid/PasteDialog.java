// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.kehoach.language.ide.tasks.TaskChange;
import org.kehoach.language.ide.tasks.TaskColumn;

/** Shows what will be pasted, and what of it was not understood, before anything changes. */
final class PasteDialog extends TitleAreaDialog {

	/** What can be done with the rows. */
	enum Way {
		/** They become new tasks behind the cursor. */
		NEW_ROWS,
		/** They go over the cells from the cursor on. */
		OVER_CELLS
	}

	/** In letters and in lines: the dialog grows with the font. */
	private static final int WIDTH = 100;
	private static final int HEIGHT = 26;
	private static final int TABLE_WIDTH = 90;
	private static final int TABLE_LINES = 6;
	private static final int PROBLEM_LINES = 5;
	private static final int CONTENT_WIDTH = 32;
	private static final int COLUMN_WIDTH = 16;

	private final List<Map<TaskColumn, String>> rows;
	private final List<String> titles;
	private final Map<Way, TaskChange> changes;
	private Way way;
	private Text problems;

	/**
	 * @param titles of groups of tasks that are left out
	 * @param changes for each possible way what it would change
	 */
	PasteDialog(Shell shell, List<Map<TaskColumn, String>> rows, List<String> titles, Map<Way, TaskChange> changes) {
		super(shell);
		this.rows = rows;
		this.titles = titles;
		this.changes = changes;
		this.way = changes.containsKey(Way.NEW_ROWS) ? Way.NEW_ROWS : Way.OVER_CELLS;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	Way way() {
		return way;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.get("paste.title")); //$NON-NLS-1$
	}

	@Override
	protected Point getInitialSize() {
		return new Point(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(HEIGHT));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		area.setLayout(new GridLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		setTitle(Messages.get("paste.title")); //$NON-NLS-1$
		setMessage(Messages.get("paste.message", rows.size())); //$NON-NLS-1$
		for (Way each : Way.values()) {
			if (changes.containsKey(each)) {
				Button choice = new Button(area, SWT.RADIO);
				choice.setText(Messages.get("paste." + each)); //$NON-NLS-1$
				choice.setSelection(each == way);
				choice.addListener(SWT.Selection, event -> {
					if (choice.getSelection()) {
						way = each;
						showProblems();
					}
				});
			}
		}
		table(area);
		problems = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, problems.getLineHeight() * PROBLEM_LINES).applyTo(problems);
		showProblems();
		return area;
	}

	private void table(Composite area) {
		Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(TABLE_WIDTH), table.getItemHeight() * TABLE_LINES).applyTo(table);
		List<TaskColumn> columns = GridRows.COLUMNS.stream().filter(column -> rows.stream().anyMatch(row -> row.containsKey(column))).toList();
		for (TaskColumn column : columns) {
			TableColumn head = new TableColumn(table, SWT.NONE);
			head.setText(GridRows.heading(column));
			head.setWidth(convertWidthInCharsToPixels(column == TaskColumn.CONTENT ? CONTENT_WIDTH : COLUMN_WIDTH));
		}
		for (Map<TaskColumn, String> row : rows) {
			TableItem item = new TableItem(table, SWT.NONE);
			for (int i = 0; i < columns.size(); i++) {
				// of other columns each line is a value of its own
				String between = columns.get(i) == TaskColumn.CONTENT ? " " : "; "; //$NON-NLS-1$ //$NON-NLS-2$
				item.setText(i, row.getOrDefault(columns.get(i), "").replace("\n", between)); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}

	private void showProblems() {
		List<TaskChange.Problem> found = changes.get(way).problems();
		String told = Stream.concat(titles.stream().map(title -> Messages.get("paste.title-left-out", title)), //$NON-NLS-1$
				found.stream().map(problem -> Messages.get("paste.problem", problem.row() + 1, problem.message()))).collect(Collectors.joining("\n")); //$NON-NLS-1$ //$NON-NLS-2$
		problems.setText(told.isEmpty() ? Messages.get("paste.fine") : told); //$NON-NLS-1$
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(!changes.get(way).edits().isEmpty());
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.get("paste.ok"), true).setEnabled(!changes.get(way).edits().isEmpty()); //$NON-NLS-1$
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}
}
