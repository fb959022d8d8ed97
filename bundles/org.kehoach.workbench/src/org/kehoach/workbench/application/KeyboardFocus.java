// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Some control of the window always has the keyboard. GTK tells of keys only the control that has it: without one, after the last editor
 * was closed for instance, neither F1 nor any other key does anything.
 */
final class KeyboardFocus implements IPartListener2 {

	private final IWorkbenchWindow window;

	private KeyboardFocus(IWorkbenchWindow window) {
		this.window = window;
	}

	static void keep(IWorkbenchWindow window) {
		KeyboardFocus keeper = new KeyboardFocus(window);
		window.getPartService().addPartListener(keeper);
		window.getShell().addListener(SWT.Activate, event -> keeper.look());
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		look();
	}

	@Override
	public void partHidden(IWorkbenchPartReference part) {
		look();
	}

	/** When all that happens now is over. */
	private void look() {
		Shell shell = window.getShell();
		if (shell != null && !shell.isDisposed()) {
			shell.getDisplay().asyncExec(() -> give(shell));
		}
	}

	private void give(Shell shell) {
		if (shell.isDisposed() || window.getActivePage() == null) {
			return;
		}
		Display display = shell.getDisplay();
		boolean needed = display.getActiveShell() == shell && (display.getFocusControl() == null || display.getFocusControl() == shell);
		if (!needed) {
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
