// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.CellEditorCreatedEvent;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.kehoach.workbench.preview.ViewAction;
import org.kehoach.workbench.preview.ViewCommands;

/** Tool bar, menu and keys of the table. */
final class GridActions {

	/** What the ids of commands and of the context of keys begin with, as in plugin.xml. */
	private static final String IDS = "org.kehoach.workbench.grid."; //$NON-NLS-1$

	private final TaskGridView view;
	private final Action add;
	private final Action delete;
	private final Action up;
	private final Action down;
	private final Action cut;
	private final Action copy;
	private final Action paste;
	private final Action fill;
	private final Action clear;
	private final Action toText;
	private IActionBars bars;
	private ViewCommands commands;

	GridActions(TaskGridView view) {
		this.view = view;
		this.add = action("add", GridOperations::add); //$NON-NLS-1$
		this.delete = action("delete", GridOperations::delete); //$NON-NLS-1$
		this.up = action("up", cells -> cells.move(true)); //$NON-NLS-1$
		this.down = action("down", cells -> cells.move(false)); //$NON-NLS-1$
		this.cut = action("cut", GridOperations::cut); //$NON-NLS-1$
		this.copy = action("copy", GridOperations::copy); //$NON-NLS-1$
		this.paste = action("paste", GridOperations::paste); //$NON-NLS-1$
		this.fill = action("fill", GridOperations::fillDown); //$NON-NLS-1$
		this.clear = action("clear", GridOperations::clear); //$NON-NLS-1$
		this.toText = new ViewAction(Messages::get, "to-text", "row-to-text", view::toText); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Action action(String name, Consumer<GridOperations> run) {
		return new ViewAction(Messages::get, name, "row-" + name, () -> view.operate(run)); //$NON-NLS-1$
	}

	private List<Action> all() {
		return List.of(add, delete, up, down, cut, copy, paste, fill, clear, toText);
	}

	void fill(IViewSite site) {
		bars = site.getActionBars();
		for (Action action : List.of(add, delete, up, down, copy, paste)) {
			bars.getToolBarManager().add(action);
		}
		all().forEach(bars.getMenuManager()::add);
		cut.setActionDefinitionId(ActionFactory.CUT.getCommandId());
		copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
		paste.setActionDefinitionId(ActionFactory.PASTE.getCommandId());
		clear.setActionDefinitionId(ActionFactory.DELETE.getCommandId());
		commands = new ViewCommands(site, IDS + "cells").add(IDS + "add", add).add(IDS + "delete", delete).add(IDS + "up", up) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.add(IDS + "down", down).add(IDS + "fillDown", fill).add(IDS + "toText", toText); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		keys(true);
	}

	/** While a cell is being written in, its letters are copied, pasted and deleted, and the rows' keys are the cell's. */
	private void keys(boolean ofTable) {
		bars.setGlobalActionHandler(ActionFactory.CUT.getId(), ofTable ? cut : null);
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), ofTable ? copy : null);
		bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), ofTable ? paste : null);
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), ofTable ? clear : null);
		bars.updateActionBars();
		if (ofTable) {
			commands.resume();
		} else {
			commands.suspend();
		}
	}

	/** @param closed runs when a cell that was written in has been closed */
	void install(NatTable table, Runnable closed) {
		MenuManager menu = new MenuManager();
		for (List<Action> group : List.of(List.of(cut, copy, paste, fill, clear), List.of(add, delete, up, down), List.of(toText))) {
			group.forEach(menu::add);
			menu.add(new Separator());
		}
		table.setMenu(menu.createContextMenu(table));
		table.addListener(SWT.Dispose, event -> menu.dispose());
		table.addLayerListener(change -> {
			if (change instanceof CellEditorCreatedEvent created) {
				keys(false);
				created.getEditor().getEditorControl().addListener(SWT.Dispose, event -> {
					keys(true);
					table.getDisplay().asyncExec(closed);
				});
			}
		});
	}

	void enable(boolean on) {
		all().forEach(action -> action.setEnabled(on));
		toText.setEnabled(view.hasRows());
		copy.setEnabled(view.hasRows());
		for (Action cells : List.of(cut, fill, clear)) {
			cells.setEnabled(on && view.hasRows());
		}
	}
}
