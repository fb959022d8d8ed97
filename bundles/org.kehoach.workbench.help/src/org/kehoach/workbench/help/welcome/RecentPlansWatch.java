// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.help.welcome;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Tells {@link RecentPlans} of every plan that is opened, in every window, as long as the workbench runs. */
public final class RecentPlansWatch implements IStartup, IWindowListener, IPartListener2 {

	private static final String PLAN = "kehoach"; //$NON-NLS-1$

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> {
			if (workbench.isClosing()) {
				return;
			}
			workbench.addWindowListener(this);
			for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
				windowOpened(window);
			}
		});
	}

	@Override
	public void partOpened(IWorkbenchPartReference reference) {
		// Only what a person looks at: editors of the last time that stand unseen behind others are not made for this.
		if (reference.getPart(false) instanceof IEditorPart editor) {
			IFile file = Adapters.adapt(editor.getEditorInput(), IFile.class);
			if (file != null && PLAN.equals(file.getFileExtension())) {
				RecentPlans.opened(file);
			}
		}
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		window.getPartService().addPartListener(this);
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		window.getPartService().removePartListener(this);
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		// nothing to note
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// nothing to note
	}
}
