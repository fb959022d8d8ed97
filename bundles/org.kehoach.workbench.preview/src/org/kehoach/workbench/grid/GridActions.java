// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.CellEditorCreatedEvent;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
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
	private final Action copy;
	private final Action paste;
	private final Action clear;
	private final Action toText;
	private IActionBars bars;
	private ViewCommands commands;

	GridActions(TaskGridView view) {
		this.view = view;
		this.add = action("add", view::add); //$NON-NLS-1$
		this.delete = action("delete", view::delete); //$NON-NLS-1$
		this.up = action("up", () -> view.move(true)); //$NON-NLS-1$
		this.down = action("down", () -> view.move(false)); //$NON-NLS-1$
		this.copy = action("copy", view::copy); //$NON-NLS-1$
		this.paste = action("paste", view::paste); //$NON-NLS-1$
		this.clear = action("clear", view::clearCells); //$NON-NLS-1$
		this.toText = action("to-text", view::toText); //$NON-NLS-1$
	}

	private static Action action(String name, Runnable run) {
		Action action = new Action(Messages.get("action." + name)) { //$NON-NLS-1$
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(Messages.get("action." + name + ".tip")); //$NON-NLS-1$ //$NON-NLS-2$
		action.setImageDescriptor(ImageDescriptor.createFromURL(GridActions.class.getResource("/icons/row-" + name + ".svg"))); //$NON-NLS-1$ //$NON-NLS-2$
		return action;
	}

	private List<Action> all() {
		return List.of(add, delete, up, down, copy, paste, clear, toText);
	}

	void fill(IViewSite site) {
		bars = site.getActionBars();
		for (Action action : List.of(add, delete, up, down, copy, paste)) {
			bars.getToolBarManager().add(action);
		}
		all().forEach(bars.getMenuManager()::add);
		copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
		paste.setActionDefinitionId(ActionFactory.PASTE.getCommandId());
		clear.setActionDefinitionId(ActionFactory.DELETE.getCommandId());
		commands = new ViewCommands(site, IDS + "cells").add(IDS + "add", add).add(IDS + "delete", delete).add(IDS + "up", up) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.add(IDS + "down", down).add(IDS + "toText", toText); //$NON-NLS-1$ //$NON-NLS-2$
		keys(true);
	}

	/** While a cell is being written in, its letters are copied, pasted and deleted, and the rows' keys are the cell's. */
	private void keys(boolean ofTable) {
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

	void install(NatTable table) {
		MenuManager menu = new MenuManager();
		menu.add(add);
		menu.add(delete);
		menu.add(new Separator());
		menu.add(up);
		menu.add(down);
		menu.add(new Separator());
		menu.add(copy);
		menu.add(paste);
		menu.add(clear);
		menu.add(new Separator());
		menu.add(toText);
		table.setMenu(menu.createContextMenu(table));
		table.addListener(SWT.Dispose, event -> menu.dispose());
		table.addLayerListener(event -> {
			if (event instanceof CellEditorCreatedEvent created) {
				keys(false);
				created.getEditor().getEditorControl().addListener(SWT.Dispose, closed -> keys(true));
			}
		});
	}

	void enable(boolean on) {
		all().forEach(action -> action.setEnabled(on));
		toText.setEnabled(view.hasRows());
		copy.setEnabled(view.hasRows());
	}
}
