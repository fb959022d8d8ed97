// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.kehoach.workbench.Messages;

/**
 * The main menu and the tool bar's own part. Commands of this product are contributed in plugin.xml at the group markers
 * set here; text editors add theirs to the markers of the Edit and Navigate menus and fail to open without them.
 */
final class KehoachActionBars extends ActionBarAdvisor {

	/** Where plugin.xml puts "Generate tables". */
	private static final String PLAN_MENU = "org.kehoach.workbench.plan"; //$NON-NLS-1$

	/** Where plugin.xml puts what opens plans. */
	private static final String OPEN = "org.kehoach.workbench.open"; //$NON-NLS-1$

	private IWorkbenchWindow window;

	KehoachActionBars(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow ofWindow) {
		window = ofWindow;
	}

	@Override
	protected void fillMenuBar(IMenuManager menuBar) {
		menuBar.add(fileMenu());
		menuBar.add(editMenu());
		menuBar.add(navigateMenu());
		menuBar.add(planMenu());
		// The search bundle and other contributors place their menus here.
		menuBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menuBar.add(windowMenu());
		menuBar.add(helpMenu());
	}

	private MenuManager fileMenu() {
		MenuManager menu = menu("menu.file", IWorkbenchActionConstants.M_FILE); //$NON-NLS-1$
		menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
		MenuManager newMenu = menu("menu.new", ActionFactory.NEW.getId()); //$NON-NLS-1$
		newMenu.add(ContributionItemFactory.NEW_WIZARD_SHORTLIST.create(window));
		newMenu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(newMenu);
		menu.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
		menu.add(new GroupMarker(OPEN));
		MenuManager recent = menu("menu.recent", "recent"); //$NON-NLS-1$ //$NON-NLS-2$
		recent.add(ContributionItemFactory.REOPEN_EDITORS.create(window));
		menu.add(recent);
		menu.add(new Separator());
		add(menu, ActionFactory.CLOSE);
		add(menu, ActionFactory.CLOSE_ALL);
		menu.add(new GroupMarker(IWorkbenchActionConstants.CLOSE_EXT));
		menu.add(new Separator());
		add(menu, ActionFactory.SAVE);
		add(menu, ActionFactory.SAVE_AS);
		add(menu, ActionFactory.SAVE_ALL);
		menu.add(new GroupMarker(IWorkbenchActionConstants.SAVE_EXT));
		menu.add(new Separator());
		add(menu, ActionFactory.RENAME);
		add(menu, ActionFactory.REFRESH);
		menu.add(new Separator());
		add(menu, ActionFactory.IMPORT);
		add(menu, ActionFactory.EXPORT);
		menu.add(new GroupMarker(IWorkbenchActionConstants.IMPORT_EXT));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		add(menu, ActionFactory.PROPERTIES);
		menu.add(new GroupMarker(IWorkbenchActionConstants.MRU));
		menu.add(new Separator());
		add(menu, ActionFactory.QUIT);
		menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_END));
		return menu;
	}

	private MenuManager editMenu() {
		MenuManager menu = menu("menu.edit", IWorkbenchActionConstants.M_EDIT); //$NON-NLS-1$
		menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
		add(menu, ActionFactory.UNDO);
		add(menu, ActionFactory.REDO);
		menu.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
		menu.add(new Separator());
		add(menu, ActionFactory.CUT);
		add(menu, ActionFactory.COPY);
		add(menu, ActionFactory.PASTE);
		menu.add(new GroupMarker(IWorkbenchActionConstants.CUT_EXT));
		menu.add(new Separator());
		add(menu, ActionFactory.DELETE);
		add(menu, ActionFactory.SELECT_ALL);
		menu.add(new Separator());
		add(menu, ActionFactory.FIND);
		menu.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
		menu.add(new Separator());
		menu.add(new GroupMarker(IWorkbenchActionConstants.ADD_EXT));
		menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		ShortMenus.keepEdit(menu);
		return menu;
	}

	private MenuManager navigateMenu() {
		MenuManager menu = menu("menu.navigate", IWorkbenchActionConstants.M_NAVIGATE); //$NON-NLS-1$
		menu.add(new GroupMarker(IWorkbenchActionConstants.NAV_START));
		menu.add(new GroupMarker(IWorkbenchActionConstants.OPEN_EXT));
		menu.add(new Separator());
		menu.add(new GroupMarker(IWorkbenchActionConstants.SHOW_EXT));
		menu.add(new Separator());
		add(menu, ActionFactory.NEXT);
		add(menu, ActionFactory.PREVIOUS);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new GroupMarker(IWorkbenchActionConstants.NAV_END));
		menu.add(new Separator());
		add(menu, ActionFactory.BACKWARD_HISTORY);
		add(menu, ActionFactory.FORWARD_HISTORY);
		return menu;
	}

	private MenuManager planMenu() {
		MenuManager menu = menu("menu.plan", PLAN_MENU); //$NON-NLS-1$
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		return menu;
	}

	private MenuManager windowMenu() {
		MenuManager menu = menu("menu.window", IWorkbenchActionConstants.M_WINDOW); //$NON-NLS-1$
		MenuManager views = menu("menu.showView", "showView"); //$NON-NLS-1$ //$NON-NLS-2$
		views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
		menu.add(views);
		MenuManager perspectives = menu("menu.perspective", "perspective"); //$NON-NLS-1$ //$NON-NLS-2$
		perspectives.add(ContributionItemFactory.PERSPECTIVES_SHORTLIST.create(window));
		menu.add(perspectives);
		add(menu, ActionFactory.RESET_PERSPECTIVE);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		add(menu, ActionFactory.PREFERENCES);
		return menu;
	}

	private MenuManager helpMenu() {
		MenuManager menu = menu("menu.help", IWorkbenchActionConstants.M_HELP); //$NON-NLS-1$
		add(menu, ActionFactory.INTRO);
		add(menu, ActionFactory.HELP_CONTENTS);
		add(menu, ActionFactory.DYNAMIC_HELP);
		menu.add(new Separator());
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_END));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		add(menu, ActionFactory.ABOUT);
		return menu;
	}

	@Override
	protected void fillCoolBar(ICoolBarManager coolBar) {
		IToolBarManager file = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
		add(file, ActionFactory.NEW_WIZARD_DROP_DOWN);
		file.add(new Separator());
		add(file, ActionFactory.SAVE);
		add(file, ActionFactory.SAVE_ALL);
		coolBar.add(new ToolBarContributionItem(file, IWorkbenchActionConstants.TOOLBAR_FILE));
		coolBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		coolBar.add(new GroupMarker(IWorkbenchActionConstants.GROUP_EDITOR));
	}

	private static MenuManager menu(String key, String id) {
		return new MenuManager(Messages.get(key), id);
	}

	/** Puts the platform's action there; registering it makes its key binding work, the window disposes it. */
	private void add(IContributionManager target, ActionFactory factory) {
		IWorkbenchAction action = (IWorkbenchAction) getAction(factory.getId());
		if (action == null) {
			action = factory.create(window);
			register(action);
		}
		target.add(action);
	}
}
