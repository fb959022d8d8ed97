// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.support;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;

/** Access to the running workbench for tests. UI thread only. */
public final class Workbench {

	private Workbench() {
	}

	/** The first window: there is no active one when the display has no window manager. */
	public static IWorkbenchWindow window() {
		IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return active != null ? active : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	/** Takes the welcome page away, which stands before everything else in a new workspace. */
	public static void closeWelcome() {
		IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();
		intro.closeIntro(intro.getIntro());
	}

	/** The window's page. */
	public static IWorkbenchPage page() {
		return window().getActivePage();
	}

	/**
	 * Closes the welcome page and all editors without saving, deletes all projects with their content, and lets dialogs forget what was
	 * chosen in them, for the next test.
	 */
	public static void reset() throws CoreException {
		closeWelcome();
		page().closeAllEditors(false);
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(true, true, null);
		}
		Conditions.handleEvents();
		DialogMemory.forget();
	}
}
