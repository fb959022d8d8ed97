// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor;

import org.eclipse.swt.custom.CaretEvent;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The window that a person works in. UI thread only. */
public final class Windows {

	private Windows() {
	}

	/** Null while the workbench has no window. */
	public static IWorkbenchPage page() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0) {
			// none is active while another program has the focus
			window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		}
		return window == null ? null : window.getActivePage();
	}

	/**
	 * Says in the status line of an editor why nothing has happened, until the caret moves on.
	 *
	 * @param text null to say nothing more
	 */
	public static void say(IEditorPart editor, String text) {
		editor.getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(text);
		if (text != null && editor.getAdapter(Control.class) instanceof StyledText widget && !widget.isDisposed()) {
			widget.addCaretListener(new CaretListener() {
				@Override
				public void caretMoved(CaretEvent event) {
					widget.removeCaretListener(this);
					editor.getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(null);
				}
			});
		}
	}
}
