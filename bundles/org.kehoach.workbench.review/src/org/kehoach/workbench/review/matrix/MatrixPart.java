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
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
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
import org.kehoach.workbench.editor.tables.TableServices;
import org.kehoach.workbench.review.Messages;
import org.kehoach.workbench.review.desk.ReviewDesk;
import org.kehoach.workbench.review.parts.Background;
import org.kehoach.workbench.review.parts.Exports;
import org.kehoach.workbench.review.parts.Places;
import org.kehoach.workbench.review.parts.ReviewPart;
import org.kehoach.workbench.review.parts.SimpleSelection;

/** The coverage matrix: items of plans above against the plans below. */
public final class MatrixPart extends ReviewPart {

	/** The view's id, as in plugin.xml. */
	public static final String ID = "org.kehoach.workbench.review.matrix"; //$NON-NLS-1$

	private static final String ONLY_PLAN = "onlyPlan"; //$NON-NLS-1$

	private IMemento remembered;
	private MatrixChoice choice = MatrixChoice.ALL;
	private Composite control;
	private MatrixBar bar;
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

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		remembered = memento;
		choice = MatrixState.restore(memento);
		onlyPlan = memento != null && Boolean.TRUE.equals(memento.getBoolean(ONLY_PLAN));
	}

	@Override
	public void saveState(IMemento memento) {
		super.saveState(memento);
		MatrixState.save(choice, memento);
		memento.putBoolean(ONLY_PLAN, onlyPlan);
		if (table != null) {
			table.widths().save(memento);
		}
	}

	@Override
	protected Control createContent(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(control);
		bar = new MatrixBar(control, choice, change -> choose(change.apply(choice)));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
		note = new Label(control, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(note);
		note(""); //$NON-NLS-1$
		background = new Background(control);
		getSite().setSelectionProvider(selection);
		global(ActionFactory.COPY, this::copy);
		global(ActionFactory.FIND, bar.rows()::setFocus);
		return control;
	}

	/** When there is something to show: NatTable's classes have been found in the background by then. */
	private void makeTable() {
		table = new MatrixTable(control, this::fold, this::sortBy);
		table.widths().restore(remembered);
		GridDataFactory.fillDefaults().grab(true, true).hint(100, 60).applyTo(table.control());
		table.selectionLayer().addLayerListener(event -> {
			if (event instanceof ISelectionEvent) {
				selected();
			}
		});
		contextMenu(table.control(), this::fillContextMenu);
		control.layout();
		if (bar.rows().isFocusControl() && bar.rows().getText().isEmpty()) {
			// nobody has begun to type
			wantsFocus = true;
		}
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
		bar.offer(parents, parents.stream().map(arranger::label).toList(), choice.above());
		arrange();
	}

	private void arrange() {
		if (arranger == null) {
			return;
		}
		if (table == null) {
			note(Messages.get("state.computing", ReviewDesk.get().state().project().getName())); //$NON-NLS-1$
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
				bar.choose(parents.getFirst());
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
		bar.show(data.found(), choice.cells());
		boolean empty = data.view().rows().size() == 0 || data.view().columns().size() == 0;
		note(empty ? Messages.get(data.view().matrix().rows() == 0 ? "matrix.none" : "matrix.filtered") : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		selected();
		if (wantsFocus) {
			wantsFocus = false;
			focusContent();
		}
	}

	/** Says why there is nothing to see; the empty text while there is. */
	private void note(String text) {
		note.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		((GridData) note.getLayoutData()).exclude = text.isEmpty();
		note.setVisible(!text.isEmpty());
		control.layout();
	}

	/** What is said in the place of rows; the empty text while there are some. */
	public String note() {
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
		return bar.rows();
	}

	/** The button that shows only what has such cells. */
	public Button chip(Cells cells) {
		return bar.chips().button(cells);
	}

	/** Names of the plans above that can be chosen. */
	public List<String> parents() {
		return new ArrayList<>(parents);
	}

	@Override
	protected void focusContent() {
		if (table == null) {
			// until there is a table
			bar.rows().setFocus();
		} else {
			table.control().setFocus();
		}
	}
}
