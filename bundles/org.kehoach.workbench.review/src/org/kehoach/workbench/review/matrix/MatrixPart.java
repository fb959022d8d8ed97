// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.matrix;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.kehoach.engine.Overview;
import org.kehoach.engine.report.ReportTable;
import org.kehoach.engine.review.MatrixArranger;
import org.kehoach.engine.review.MatrixChoice;
import org.kehoach.engine.review.MatrixChoice.Cells;
import org.kehoach.engine.review.MatrixTableData;
import org.kehoach.engine.review.Place;
import org.kehoach.engine.review.SheetFiles;
import org.kehoach.engine.trace.TraceWords;
import org.kehoach.workbench.editor.TableServices;
import org.kehoach.workbench.review.Messages;
import org.kehoach.workbench.review.desk.ReviewDesk;
import org.kehoach.workbench.review.parts.Background;
import org.kehoach.workbench.review.parts.Exports;
import org.kehoach.workbench.review.parts.Names;
import org.kehoach.workbench.review.parts.Places;
import org.kehoach.workbench.review.parts.ReviewPart;
import org.kehoach.workbench.review.parts.SimpleSelection;

/** The coverage matrix: items of plans above against the plans below. */
public final class MatrixPart extends ReviewPart {

	/** The view's id, as in plugin.xml. */
	public static final String ID = "org.kehoach.workbench.review.matrix"; //$NON-NLS-1$

	private static final int PAUSE = 250;
	private static final int FIELDS = 4;
	private static final String ONLY_PLAN = "onlyPlan"; //$NON-NLS-1$

	private MatrixChoice choice = MatrixChoice.ALL;
	private Composite control;
	private Combo above;
	private Text rowWords;
	private Text columnWords;
	private Combo cells;
	private Label note;
	private MatrixTable table;
	private Background background;
	private MatrixArranger arranger;
	private List<String> parents = List.of();
	private boolean onlyPlan;
	private IAction only;
	/** The table was not there yet when it was to have the focus. */
	private boolean wantsFocus;
	private final MatrixMenu menus = new MatrixMenu(this);
	private final SimpleSelection selection = new SimpleSelection();
	private final Runnable filtered = this::filter;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		choice = MatrixState.restore(memento);
		onlyPlan = memento != null && Boolean.TRUE.equals(memento.getBoolean(ONLY_PLAN));
	}

	@Override
	public void saveState(IMemento memento) {
		super.saveState(memento);
		MatrixState.save(choice, memento);
		memento.putBoolean(ONLY_PLAN, onlyPlan);
	}

	@Override
	protected Control createContent(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(FIELDS).spacing(4, 2).applyTo(control);
		above = new Combo(control, SWT.READ_ONLY | SWT.DROP_DOWN);
		above.setToolTipText(Messages.get("matrix.above.tip")); //$NON-NLS-1$
		above.getAccessible().addAccessibleListener(Names.of(Messages.get("matrix.above.tip"))); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(above);
		above.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			int chosen = above.getSelectionIndex();
			choose(choice.withAbove(chosen <= 0 ? null : parents.get(chosen - 1)));
		}));
		rowWords = field("matrix.rows", choice.rowWords()); //$NON-NLS-1$
		columnWords = field("matrix.columns", choice.columnWords()); //$NON-NLS-1$
		cells = new Combo(control, SWT.READ_ONLY | SWT.DROP_DOWN);
		cells.setToolTipText(Messages.get("matrix.status.tip")); //$NON-NLS-1$
		cells.getAccessible().addAccessibleListener(Names.of(Messages.get("matrix.status.tip"))); //$NON-NLS-1$
		for (Cells each : Cells.values()) {
			cells.add(each == Cells.ALL || each == Cells.GAPS ? Messages.get("matrix.status." + each) //$NON-NLS-1$
					: TraceWords.of(each.wanted().iterator().next()));
		}
		cells.select(choice.cells().ordinal());
		cells.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> filter()));
		note = new Label(control, SWT.NONE);
		GridDataFactory.fillDefaults().span(FIELDS, 1).grab(true, false).indent(4, 0).applyTo(note);
		background = new Background(control);
		control.addDisposeListener(event -> control.getDisplay().timerExec(-1, filtered));
		getSite().setSelectionProvider(selection);
		global(ActionFactory.COPY, this::copy);
		global(ActionFactory.FIND, rowWords::setFocus);
		return control;
	}

	/** When there is something to show: NatTable's classes have been found in the background by then. */
	private void makeTable() {
		table = new MatrixTable(control, this::fold, this::sortBy);
		GridDataFactory.fillDefaults().span(FIELDS, 1).grab(true, true).hint(100, 60).applyTo(table.control());
		table.selectionLayer().addLayerListener(event -> {
			if (event instanceof ISelectionEvent) {
				selected();
			}
		});
		contextMenu(table.control(), this::fillContextMenu);
		control.layout();
		if (rowWords.isFocusControl() && rowWords.getText().isEmpty()) {
			// nobody has begun to type
			wantsFocus = true;
		}
	}

	private Text field(String name, String words) {
		Text field = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setText(words);
		field.setMessage(Messages.get(name));
		field.getAccessible().addAccessibleListener(Names.of(Messages.get(name)));
		field.setToolTipText(Messages.get("filter.tip")); //$NON-NLS-1$
		field.addModifyListener(event -> control.getDisplay().timerExec(PAUSE, filtered));
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(field);
		return field;
	}

	@Override
	protected void contribute(IToolBarManager tools) {
		only = action("onlyPlan", IAction.AS_CHECK_BOX, action -> onlyPlan(action.isChecked())); //$NON-NLS-1$
		only.setChecked(onlyPlan);
		tools.add(only);
		tools.add(exportAction());
		IMenuManager menu = getViewSite().getActionBars().getMenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillMenu);
		// a view menu without entries is not shown at all, and its entries come when it is shown
		fillMenu(menu);
	}

	private IAction exportAction() {
		return action("export", IAction.AS_PUSH_BUTTON, action -> { //$NON-NLS-1$
			if (table != null && table.data() != null) {
				Exports.ask(getViewSite(), "ma-tran", () -> table.data().report()); //$NON-NLS-1$
			}
		});
	}

	private void fillMenu(IMenuManager menu) {
		menus.arrangement(menu);
		menu.add(new Separator());
		menu.add(copyAction(this::copy));
	}

	private void fillContextMenu(IMenuManager menu) {
		Point cell = table.selected();
		if (cell != null) {
			menu.add(openAction(table::openSelected));
			menu.add(action("openAbove", IAction.AS_PUSH_BUTTON, action -> Places.open(table.data().rowPlace(cell.y)))); //$NON-NLS-1$
			menu.add(action("openPlan", IAction.AS_PUSH_BUTTON, action -> Places.open(table.data().columnPlace(cell.x)))); //$NON-NLS-1$
			menu.add(new Separator());
			menus.sortByColumn(menu, table.data().columnPlan(cell.x));
		}
		menus.arrangement(menu);
		menu.add(new Separator());
		menu.add(copyAction(this::copy));
		menu.add(exportAction());
	}

	/** Sorts rows by the cells of a plan; again, and they stand as before. */
	private void sortBy(String plan) {
		choose(choice.sortedBy(plan.equals(choice.rowOrder().column()) ? null : plan));
	}

	/** Shows only the plan that is looked at, whichever that is then. */
	public void onlyPlan(boolean chosen) {
		onlyPlan = chosen;
		only.setChecked(chosen);
		choose(choice.withOnly(chosen ? ReviewDesk.get().plan() : null));
	}

	@Override
	public void planned(String plan, IWorkbenchPart source) {
		// a cell of its own leads to the plan of its column
		if (onlyPlan && source != this) {
			choose(choice.withOnly(plan));
		}
	}

	private void copy() {
		if (table != null) {
			ReportTable shown = table.data().report().tables().getFirst();
			Exports.copy(control.getDisplay(), SheetFiles.tabbed(shown.columns(), shown.rows()));
		}
	}

	private void filter() {
		if (!control.isDisposed()) {
			choose(choice.withFilter(rowWords.getText(), columnWords.getText(), Cells.values()[Math.max(0, cells.getSelectionIndex())]));
		}
	}

	private void fold(String group, boolean row) {
		Set<String> rows = new HashSet<>(choice.foldedRows());
		Set<String> columns = new HashSet<>(choice.foldedColumns());
		Set<String> of = row ? rows : columns;
		if (!of.remove(group)) {
			of.add(group);
		}
		choose(choice.withFolded(rows, columns));
	}

	/** Shows the matrix another way. */
	public void choose(MatrixChoice next) {
		if (!next.equals(choice)) {
			choice = next;
			arrange();
		}
	}

	/** How the matrix is shown. */
	public MatrixChoice choice() {
		return choice;
	}

	@Override
	protected void show(Overview overview) {
		if (onlyPlan) {
			choice = choice.withOnly(ReviewDesk.get().plan());
		}
		arranger = new MatrixArranger(overview);
		parents = arranger.above();
		above.removeAll();
		above.add(Messages.get("matrix.above.all")); //$NON-NLS-1$
		parents.stream().map(arranger::label).forEach(above::add);
		above.select(choice.above() == null ? 0 : parents.indexOf(choice.above()) + 1);
		arrange();
	}

	private void arrange() {
		if (arranger == null) {
			return;
		}
		MatrixArranger mine = arranger;
		MatrixChoice wanted = choice;
		background.ask(Messages.get("job.view", getPartName()), progress -> { //$NON-NLS-1$
			TableServices.find();
			synchronized (mine) {
				return mine.arrange(wanted);
			}
		}, this::arranged, message -> {
			if (choice.above() == null && !parents.isEmpty()) {
				// all at once are too many: the plan that obliges most comes first
				choose(choice.withAbove(parents.getFirst()));
				above.select(1);
			} else {
				note(message);
			}
		});
	}

	private void arranged(MatrixTableData data) {
		if (table == null) {
			makeTable();
		}
		table.show(data);
		// what stood in the fields before the view was arranged another way
		cells.select(choice.cells().ordinal());
		boolean empty = data.view().rows().size() == 0 || data.view().columns().size() == 0;
		note(empty ? Messages.get(data.view().matrix().rows() == 0 ? "matrix.none" : "matrix.filtered") : data.summary()); //$NON-NLS-1$ //$NON-NLS-2$
		selected();
		if (wantsFocus) {
			wantsFocus = false;
			focusContent();
		}
	}

	private void note(String text) {
		note.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The sentence above the matrix. */
	public String summary() {
		return note.getText();
	}

	private void selected() {
		Point cell = table.selected();
		ISelection now = cell == null ? StructuredSelection.EMPTY
				: new StructuredSelection(new MatrixCell(cell.y, cell.x, table.data().cellItem(cell.y, cell.x), file(cell.x)));
		selection.setSelection(now);
		if (cell != null) {
			Exports.say(getViewSite(), table.data().cellTip(cell.y, cell.x).replace("\n", " | "), false); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private Path file(int column) {
		Place place = table.data().columnPlace(column);
		return place == null ? null : place.file();
	}

	/** The table of this view; null until there is something to show. */
	public MatrixTable table() {
		return table;
	}

	/** True while the matrix is being arranged. */
	public boolean isBusy() {
		return background.isBusy();
	}

	/** The field that filters rows. */
	public Text rowField() {
		return rowWords;
	}

	/** Names of the plans above that can be chosen. */
	public List<String> parents() {
		return new ArrayList<>(parents);
	}

	@Override
	protected void focusContent() {
		if (table == null) {
			// until there is a table
			rowWords.setFocus();
		} else {
			table.control().setFocus();
		}
	}
}
