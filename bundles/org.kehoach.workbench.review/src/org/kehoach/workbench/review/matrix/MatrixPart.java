// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.matrix;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
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
	private MatrixPage page;
	private Background background;
	private MatrixArranger arranger;
	private List<String> parents = List.of();
	private boolean onlyPlan;
	private IAction only;
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
		if (page != null) {
			page.save(memento);
		}
	}

	@Override
	protected Control createContent(Composite parent) {
		page = new MatrixPage(parent, choice, change -> choose(change.apply(choice)), new TableListener(), remembered);
		background = new Background(page.control());
		getSite().setSelectionProvider(selection);
		global(ActionFactory.COPY, this::copy);
		global(ActionFactory.FIND, page.bar().rows()::setFocus);
		return page.control();
	}

	/** Gives the table its menu, and tells other views what is selected in it. */
	private final class TableListener implements MatrixPage.Listener {
		@Override
		public void made(NatTable control) {
			contextMenu(control, MatrixPart.this::fillContextMenu);
		}

		@Override
		public void selected() {
			Point cell = table().selected();
			selection.setSelection(page.selection());
			if (cell != null) {
				Exports.say(getViewSite(), table().data().cellTip(cell.y, cell.x).replace("\n", " | "), false); //$NON-NLS-1$ //$NON-NLS-2$
			}
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
			if (table() != null && table().data() != null) {
				Exports.ask(getViewSite(), "ma-tran", () -> table().data().report()); //$NON-NLS-1$
			}
		});
	}

	private void fillMenu(IMenuManager menu) {
		menus.arrangement(menu);
		menu.add(new Separator());
		menu.add(copyAction(this::copy));
	}

	private void fillContextMenu(IMenuManager menu) {
		MatrixTable table = table();
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
		if (table() != null) {
			ReportTable shown = table().data().report().tables().getFirst();
			Exports.copy(page.control().getDisplay(), SheetFiles.tabbed(shown.columns(), shown.rows()));
		}
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
		page.bar().offer(parents, parents.stream().map(arranger::label).toList(), choice.above());
		arrange();
	}

	private void arrange() {
		if (arranger == null) {
			return;
		}
		if (table() == null) {
			page.note().say(Messages.get("state.computing", ReviewDesk.get().state().project().getName())); //$NON-NLS-1$
		}
		MatrixArranger mine = arranger;
		MatrixChoice wanted = choice;
		background.ask(Messages.get("job.view", getPartName()), progress -> { //$NON-NLS-1$
			TableServices.find();
			synchronized (mine) {
				return mine.arrange(wanted);
			}
		}, page::show, message -> {
			if (choice.above() == null && !parents.isEmpty()) {
				// all at once are too many: the plan that obliges most comes first
				choose(choice.withAbove(parents.getFirst()));
				page.bar().choose(parents.getFirst());
			} else {
				page.note().say(message);
			}
		});
	}

	/** What is said in the place of rows; the empty text while there are some. */
	public String note() {
		return page.note().said();
	}

	/** The table of this view; null until there is something to show. */
	public MatrixTable table() {
		return page.table();
	}

	/** True while the matrix is being arranged. */
	public boolean isBusy() {
		return background.isBusy();
	}

	/** The field that filters rows. */
	public Text rowField() {
		return page.bar().rows();
	}

	/** The button that shows only what has such cells. */
	public Button chip(Cells cells) {
		return page.bar().chips().button(cells);
	}

	/** Names of the plans above that can be chosen. */
	public List<String> parents() {
		return new ArrayList<>(parents);
	}

	@Override
	protected void focusContent() {
		page.setFocus();
	}
}
