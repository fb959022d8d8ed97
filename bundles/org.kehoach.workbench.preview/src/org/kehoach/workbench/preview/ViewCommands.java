// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.preview;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * A view's actions as commands with keys of their own: the list of keys and the preferences show them, and people may choose
 * other keys. They are in force while the view is the active one. UI thread only.
 */
public final class ViewCommands {

	private final IContextService contexts;
	private final IHandlerService handlers;
	private final String context;
	private IContextActivation active;

	/** @param context that the keys belong to, as in plugin.xml */
	public ViewCommands(IWorkbenchPartSite site, String context) {
		this.contexts = site.getService(IContextService.class);
		this.handlers = site.getService(IHandlerService.class);
		this.context = context;
		resume();
	}

	/** Has a command do what an action does; menus and tool tips tell the key. */
	public ViewCommands add(String command, IAction action) {
		action.setActionDefinitionId(command);
		handlers.activateHandler(command, new ActionHandler(action));
		return this;
	}

	/** Leaves the keys to a control that takes text. */
	public void suspend() {
		if (active != null) {
			contexts.deactivateContext(active);
			active = null;
		}
	}

	/** The keys are the view's again. */
	public void resume() {
		if (active == null) {
			active = contexts.activateContext(context);
		}
	}
}
