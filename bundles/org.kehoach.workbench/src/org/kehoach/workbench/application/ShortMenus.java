// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import java.util.Set;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.SubContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.texteditor.RetargetTextEditorAction;

/**
 * Keeps context menus short: takes out of them what the platform brings for programmers, and what nobody here has a use for. What is
 * left keeps its keys and its place in the main menu.
 */
final class ShortMenus {

	private static final String TEXT = "#TextEditorContext"; //$NON-NLS-1$
	private static final String QUICK_FIX = "QuickAssist"; //$NON-NLS-1$

	private static final Set<String> UNUSED = Set.of(
			// In the text: what has its key and its place in the main menu, or does the same as another entry.
			"save", "revert", "undo", "ShiftLeft", "ShiftRight", "Preferences.ContextAction", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"org.eclipse.ui.genericeditor.source.menu", //$NON-NLS-1$
			// In the margin: marks that no view here lists.
			"org.eclipse.ui.texteditor.BookmarkRulerAction", "org.eclipse.ui.texteditor.TaskRulerAction", "QuickDiff.Toggle", "Preferences.RulerAction", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			// Everywhere: version control, natures of projects.
			"team.main", "org.eclipse.ui.projectConfigure", //$NON-NLS-1$ //$NON-NLS-2$
			// On files and projects.
			"group.openWith", "org.eclipse.ui.CloseUnrelatedProjectsAction", //$NON-NLS-1$ //$NON-NLS-2$
			// On problems, which go when the text is put right.
			"org.eclipse.ui.ide.markers.showInMenu", "org.eclipse.ui.edit.delete"); //$NON-NLS-1$ //$NON-NLS-2$

	/** By command: search while typing and guessing of words (our completion does better). */
	private static final Set<String> UNUSED_IN_EDIT = Set.of("org.eclipse.ui.edit.findIncremental", "org.eclipse.ui.edit.findIncrementalReverse", //$NON-NLS-1$ //$NON-NLS-2$
			"org.eclipse.ui.edit.text.hippieCompletion"); //$NON-NLS-1$

	private ShortMenus() {
	}

	/** From now on, in all windows and dialogs. */
	static void keep(Display display) {
		if (display.getData(ShortMenus.class.getName()) == null) {
			display.setData(ShortMenus.class.getName(), Boolean.TRUE);
			display.addFilter(SWT.MenuDetect, event -> {
				if (event.widget instanceof Control control) {
					look(control);
				}
			});
		}
	}

	/** The menu that is about to be shown may belong to a control around this one. */
	private static void look(Control control) {
		for (Control owner = control; owner != null; owner = owner.getParent()) {
			if (owner.getMenu() != null) {
				shorten(owner.getMenu());
				return;
			}
		}
	}

	/** Keeps the window's menu Edit short too, which text editors fill. */
	static void keepEdit(IMenuManager edit) {
		edit.addMenuListener(menu -> {
			for (IContributionItem item : menu.getItems()) {
				if (item.isVisible() && isUnusedInEdit(item)) {
					item.setVisible(false);
					menu.markDirty();
				}
			}
		});
	}

	/** The entries of editors come wrapped. */
	private static boolean isUnusedInEdit(IContributionItem item) {
		IContributionItem inner = item instanceof SubContributionItem wrapped ? wrapped.getInnerItem() : item;
		if (!(inner instanceof ActionContributionItem entry)) {
			return false;
		}
		String command = entry.getAction().getActionDefinitionId();
		// Only one entry of the platform's editors has no command: the character set, which is found out here when a plan is opened.
		return command == null ? entry.getAction() instanceof RetargetTextEditorAction : UNUSED_IN_EDIT.contains(command);
	}

	private static void shorten(Menu menu) {
		if (menu.getData(MenuManager.MANAGER_KEY) instanceof MenuManager manager && menu.getData(ShortMenus.class.getName()) == null) {
			menu.setData(ShortMenus.class.getName(), Boolean.TRUE);
			// After those who fill it.
			manager.addMenuListener(ShortMenus::shorten);
		}
	}

	/** Hides and adds only: the platform loses other entries of a menu from which one is removed while it fills. */
	private static void shorten(IMenuManager manager) {
		boolean text = TEXT.equals(manager.getId());
		ActionContributionItem fix = null;
		for (IContributionItem item : manager.getItems()) {
			// the submenus without a name: other editors, other views
			if (item.getId() == null ? text && item instanceof MenuManager : UNUSED.contains(item.getId()) && !item.isGroupMarker()) {
				item.setVisible(false);
			}
			if (text && QUICK_FIX.equals(item.getId()) && item instanceof ActionContributionItem action) {
				fix = action;
			}
		}
		if (fix != null && manager instanceof MenuManager menu) {
			// What puts the place right comes first, as in Word.
			fix.setVisible(false);
			menu.insert(0, new Separator());
			menu.insert(0, new ActionContributionItem(fix.getAction()));
		}
	}
}
