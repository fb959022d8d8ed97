// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import java.util.List;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/** Takes entries out of the menus that the platform brings into every perspective and that do not fit plans. */
final class UnusedActionSets {

	private static final List<String> IDS = List.of(
			// Plans have LF on every system.
			"org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo", //$NON-NLS-1$
			// Marks of blanks and paragraphs, columns of letters, joining of texts: for programmers.
			"org.eclipse.ui.edit.text.actionSet.presentation", //$NON-NLS-1$
			// A file outside a project has no plans beside it to link to.
			"org.eclipse.ui.edit.text.actionSet.openExternalFile", "org.eclipse.ui.actionSet.openFiles"); //$NON-NLS-1$ //$NON-NLS-2$

	private UnusedActionSets() {
	}

	/** Hides them in the window's perspectives, in those that are opened or reset later too. */
	static void hide(IWorkbenchWindow window) {
		for (IWorkbenchPage page : window.getPages()) {
			hide(page);
		}
		window.addPerspectiveListener(new PerspectiveAdapter() {
			@Override
			public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
				hide(page);
			}

			@Override
			public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
				if (IWorkbenchPage.CHANGE_RESET_COMPLETE.equals(change)) {
					hide(page);
				}
			}
		});
	}

	private static void hide(IWorkbenchPage page) {
		IDS.forEach(page::hideActionSet);
	}
}
