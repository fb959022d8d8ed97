// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Some control of the window always has the keyboard, and after something was closed it is the part that is active now. GTK tells of keys
 * only the control that has it: without one neither F1 nor any other key does anything. When the control that has it vanishes, GTK gives
 * it to some tool bar, where the arrow keys of who closed the last editor would get lost.
 */
final class KeyboardFocus implements IPartListener2 {

	private final IWorkbenchWindow window;

	private KeyboardFocus(IWorkbenchWindow window) {
		this.window = window;
	}

	static void keep(IWorkbenchWindow window) {
		KeyboardFocus keeper = new KeyboardFocus(window);
		window.getPartService().addPartListener(keeper);
		window.getShell().addListener(SWT.Activate, event -> keeper.look(false));
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		look(true);
	}

	@Override
	public void partHidden(IWorkbenchPartReference part) {
		look(true);
	}

	/**
	 * When all that happens now is over.
	 *
	 * @param closed whether something was closed just now
	 */
	private void look(boolean closed) {
		Shell shell = window.getShell();
		if (shell != null && !shell.isDisposed()) {
			shell.getDisplay().asyncExec(() -> give(shell, closed));
		}
	}

	private void give(Shell shell, boolean closed) {
		if (shell.isDisposed() || window.getActivePage() == null) {
			return;
		}
		Display display = shell.getDisplay();
		Control focus = display.getFocusControl();
		boolean strayed = closed && (focus instanceof ToolBar || focus instanceof CTabFolder);
		if (display.getActiveShell() != shell || focus != null && focus != shell && !strayed) {
			return;
		}
		IWorkbenchPart part = window.getActivePage().getActivePart();
		if (part != null) {
			part.setFocus();
		}
		if (display.getFocusControl() == null || display.getFocusControl() == shell) {
			// the first control that takes it, a button of the tool bar at least
			shell.traverse(SWT.TRAVERSE_TAB_NEXT);
		}
	}
}
