// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * How large the window is when a person opens it for the very first time: it fills the screen of a notebook, as Word does, and leaves
 * room around it on a large one. From then on it is where the person left it.
 */
public final class FirstPlace {

	/** Below this width, in pixels, a screen is filled. */
	private static final int LARGE_SCREEN = 1600;

	/** Part of a large screen, in percent of its width and height. */
	private static final int PART = 85;

	private static final String KNOWN = "org.kehoach.workbench.placed"; //$NON-NLS-1$

	private FirstPlace() {
	}

	/**
	 * The size before a person changes it.
	 *
	 * @param screen without task bars, in pixels
	 * @return in pixels
	 */
	public static Point size(Rectangle screen) {
		return fills(screen) ? new Point(screen.width, screen.height) : new Point(screen.width * PART / 100, screen.height * PART / 100);
	}

	static boolean fills(Rectangle screen) {
		return screen.width < LARGE_SCREEN;
	}

	/** Lets a window that was never open before fill a small screen. */
	static void take(IWorkbenchWindow window) {
		MWindow model = window.getService(MWindow.class);
		boolean first = model != null && model.getPersistedState().put(KNOWN, Boolean.TRUE.toString()) == null;
		Shell shell = window.getShell();
		if (first && fills(shell.getMonitor().getClientArea())) {
			shell.setMaximized(true);
		}
	}
}
