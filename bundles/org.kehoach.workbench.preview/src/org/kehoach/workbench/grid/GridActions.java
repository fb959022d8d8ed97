// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** Tool bar, menu and keys of the table. */
final class GridActions {

	private final TaskGridView view;
	private final Action add;
	private final Action delete;
	private final Action up;
	private final Action down;
	private final Action paste;
	private final Action clear;
	private final Action toText;

	GridActions(TaskGridView view) {
		this.view = view;
		this.add = action("add", view::add); //$NON-NLS-1$
		this.delete = action("delete", view::delete); //$NON-NLS-1$
		this.up = action("up", () -> view.move(true)); //$NON-NLS-1$
		this.down = action("down", () -> view.move(false)); //$NON-NLS-1$
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
		return List.of(add, delete, up, down, paste, clear, toText);
	}

	void fill(IActionBars bars) {
		for (Action action : List.of(add, delete, up, down, paste)) {
			bars.getToolBarManager().add(action);
		}
		all().forEach(bars.getMenuManager()::add);
		bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), paste);
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), clear);
		bars.updateActionBars();
	}

	void install(Control table) {
		MenuManager menu = new MenuManager();
		menu.add(add);
		menu.add(delete);
		menu.add(new Separator());
		menu.add(up);
		menu.add(down);
		menu.add(new Separator());
		menu.add(paste);
		menu.add(clear);
		menu.add(new Separator());
		menu.add(toText);
		table.setMenu(menu.createContextMenu(table));
		table.addListener(SWT.Dispose, event -> menu.dispose());
		table.addListener(SWT.KeyDown, this::key);
	}

	private void key(Event event) {
		Action wanted = null;
		if (event.stateMask == SWT.MOD3) {
			wanted = event.keyCode == SWT.ARROW_UP ? up : event.keyCode == SWT.ARROW_DOWN ? down : null;
		} else if (event.stateMask == SWT.MOD1) {
			wanted = event.keyCode == '-' || event.keyCode == SWT.KEYPAD_SUBTRACT ? delete : event.keyCode == SWT.CR ? toText : null;
		} else if (event.stateMask == 0) {
			wanted = event.keyCode == SWT.INSERT ? add : null;
		}
		if (wanted != null && wanted.isEnabled()) {
			event.doit = false;
			wanted.run();
		}
	}

	void enable(boolean on) {
		all().forEach(action -> action.setEnabled(on));
		toText.setEnabled(view.hasRows());
	}
}
