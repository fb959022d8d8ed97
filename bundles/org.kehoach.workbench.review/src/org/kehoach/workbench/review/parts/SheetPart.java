// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.parts;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.kehoach.engine.Overview;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.report.Cell;
import org.kehoach.engine.review.ReviewNames;
import org.kehoach.engine.review.Sheet;
import org.kehoach.engine.review.Sheet.Grouping;
import org.kehoach.engine.review.Sheet.Line;
import org.kehoach.trace.graph.TraceGraph;
import org.kehoach.workbench.review.Messages;
import org.kehoach.workbench.review.desk.EngineProgress;
import org.kehoach.workbench.review.desk.ReviewDesk;

/** A view of one sheet. */
public abstract class SheetPart extends ReviewPart {

	/** In the memento of a view whose lines were not grouped: the usual grouping was switched off. */
	private static final String UNGROUPED = "ungrouped"; //$NON-NLS-1$

	private static final String ONLY_PLAN = "onlyPlan"; //$NON-NLS-1$

	private IMemento memento;
	private SheetViewer viewer;
	private Background background;
	private boolean onlyPlan;

	@Override
	public void init(IViewSite site, IMemento remembered) throws PartInitException {
		super.init(site, remembered);
		memento = remembered;
		onlyPlan = remembered != null && Boolean.TRUE.equals(remembered.getBoolean(ONLY_PLAN));
	}

	@Override
	protected Control createContent(Composite parent) {
		viewer = new SheetViewer(parent, getPartName(), selectionStyle());
		if (memento == null || memento.getBoolean(UNGROUPED) == null) {
			viewer.groupBy(usualGroup());
		} else {
			viewer.restore(memento);
		}
		background = new Background(viewer.control());
		getSite().setSelectionProvider(viewer.viewer());
		global(ActionFactory.COPY, this::copy);
		global(ActionFactory.SELECT_ALL, viewer.viewer().getTree()::selectAll);
		global(ActionFactory.FIND, viewer.filter()::setFocus);
		contextMenu(viewer.viewer().getTree(), menu -> {
			menu.add(openAction(() -> viewer.selected().stream().findFirst().ifPresent(line -> Places.open(line.place()))));
			fillMenu(menu);
			menu.add(copyAction(this::copy));
		});
		viewer.viewer().addSelectionChangedListener(event -> tell());
		return viewer.control();
	}

	private void copy() {
		Exports.copy(viewer.control().getDisplay(), viewer.copied());
	}

	/** The last words of the selected line in full: in the table they may be cut. */
	private void tell() {
		List<Line> selected = viewer.selected();
		if (selected.size() == 1 && getSite().getPage().getActivePart() == this) {
			String text = selected.getFirst().cells().reversed().stream().map(Cell::text).filter(each -> !each.isBlank()).findFirst().orElse(""); //$NON-NLS-1$
			Exports.say(getViewSite(), text.replaceAll("\\s+", " "), false); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** Adds what can be done with the selected lines. */
	protected void fillMenu(IMenuManager menu) {
		// most views only open
	}

	@Override
	protected void contribute(IToolBarManager tools) {
		IAction group = action("group", IAction.AS_DROP_DOWN_MENU, action -> viewer.groupBy(viewer.group() == null ? usualGroup() : null)); //$NON-NLS-1$
		group.setMenuCreator(new GroupMenu());
		tools.add(group);
		if (hasScope()) {
			IAction only = action("onlyPlan", IAction.AS_CHECK_BOX, action -> onlyPlan(action.isChecked())); //$NON-NLS-1$
			only.setChecked(onlyPlan);
			tools.add(only);
		}
		tools.add(action("expand", IAction.AS_PUSH_BUTTON, action -> viewer.viewer().expandAll())); //$NON-NLS-1$
		tools.add(action("collapse", IAction.AS_PUSH_BUTTON, action -> viewer.viewer().collapseAll())); //$NON-NLS-1$
		tools.add(action("export", IAction.AS_PUSH_BUTTON, //$NON-NLS-1$
				action -> Exports.ask(getViewSite(), fileName(), viewer::report)));
	}

	/** By which column lines can be grouped. */
	private final class GroupMenu implements IMenuCreator {

		private MenuManager manager;

		@Override
		public Menu getMenu(Control parent) {
			dispose();
			manager = new MenuManager();
			manager.add(choice(null, Messages.get("group.by.none"))); //$NON-NLS-1$
			viewer.sheet().columns().stream().filter(column -> column.grouping() != Grouping.NONE)
					.forEach(column -> manager.add(choice(column.id(), Messages.get("group.by", column.heading())))); //$NON-NLS-1$
			String both = groupTwice();
			if (both != null) {
				manager.add(choice(both, Messages.get("group.by." + both))); //$NON-NLS-1$
			}
			return manager.createContextMenu(parent);
		}

		private Action choice(String column, String text) {
			Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
				@Override
				public void run() {
					if (isChecked()) {
						viewer.groupBy(column);
					}
				}
			};
			action.setChecked(Objects.equals(column, viewer.group()));
			return action;
		}

		@Override
		public Menu getMenu(Menu parent) {
			return null;
		}

		@Override
		public void dispose() {
			if (manager != null) {
				manager.dispose();
			}
		}
	}

	/** Ids of two columns that lines can be grouped by one in the other, with a plus between them; null for none. */
	protected String groupTwice() {
		return null;
	}

	/** Whether lines can be narrowed to those of the plan that is looked at. */
	protected boolean hasScope() {
		return true;
	}

	/** Shows only lines of the plan that is looked at, whichever that is then. */
	public final void onlyPlan(boolean only) {
		onlyPlan = only;
		scope();
		viewer.again();
	}

	private void scope() {
		Overview overview = overview();
		int plan = !onlyPlan || overview == null || ReviewDesk.get().plan() == null ? TraceGraph.NONE
				: overview.graph().planNamed(ReviewDesk.get().plan());
		if (plan == TraceGraph.NONE) {
			viewer.scope(line -> true, onlyPlan ? Messages.get("scope.choose") : null); //$NON-NLS-1$
		} else {
			Path file = overview.file(plan);
			viewer.scope(line -> line.place() != null && line.place().file().equals(file),
					Messages.get("scope.only", new ReviewNames(overview).plan(plan))); //$NON-NLS-1$
		}
	}

	@Override
	public void planned(String plan, IWorkbenchPart source) {
		// a line of its own may be about an item of another plan
		if (onlyPlan && source != this) {
			scope();
			viewer.again();
		}
	}

	/** {@link SWT#MULTI} or {@link SWT#SINGLE}. */
	protected int selectionStyle() {
		return SWT.MULTI;
	}

	/** Id of the column that lines are grouped by at first; null for none. */
	protected abstract String usualGroup();

	/** The name that a file is offered under, without ending. */
	protected abstract String fileName();

	/**
	 * Makes the sheet. Not in the UI thread.
	 *
	 * @param name of the item in focus; may be null
	 */
	protected abstract Sheet sheet(Overview overview, String name, EngineProgress progress) throws EngineException;

	/** The lines of this view. */
	public final SheetViewer viewer() {
		return viewer;
	}

	/** True while the sheet is being made. */
	public final boolean isBusy() {
		return background.isBusy();
	}

	@Override
	protected void show(Overview overview) {
		String name = ReviewDesk.get().focus();
		background.ask(Messages.get("job.view", getPartName()), progress -> sheet(overview, name, progress), sheet -> { //$NON-NLS-1$
			showContent();
			scope();
			viewer.show(sheet);
		}, this::say);
	}

	@Override
	protected void focusContent() {
		viewer.viewer().getTree().setFocus();
	}

	@Override
	public void saveState(IMemento remembered) {
		super.saveState(remembered);
		if (viewer != null) {
			remembered.putBoolean(UNGROUPED, viewer.group() == null);
			remembered.putBoolean(ONLY_PLAN, onlyPlan);
			viewer.save(remembered);
		}
	}
}
