// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.export;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.kehoach.workbench.Messages;

/** Shows in the window what an export did. */
final class ExportPresenter implements ExportJob.Listener {

	private final IWorkbenchWindow window;

	ExportPresenter(IWorkbenchWindow window) {
		this.window = window;
	}

	@Override
	public void exported(ExportOrder order, Exported made) {
		inWindow(() -> new ExportResultDialog(window.getShell(), order, made).open());
	}

	@Override
	public void failed(ExportOrder order, String message) {
		inWindow(() -> MessageDialog.openError(window.getShell(), Messages.get(order.kind().key() + ".title"), message)); //$NON-NLS-1$
	}

	private void inWindow(Runnable shown) {
		Shell shell = window.getShell();
		if (shell != null && !shell.isDisposed()) {
			shell.getDisplay().asyncExec(() -> {
				if (!shell.isDisposed()) {
					shown.run();
				}
			});
		}
	}
}
