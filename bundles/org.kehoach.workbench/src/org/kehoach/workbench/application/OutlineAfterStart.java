// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.views.contentoutline.ContentOutline;

/**
 * The outline of the text that is open, also when the outline itself had the keyboard as the window was closed: the platform then makes
 * it first, when there is no text yet, and leaves it empty until the person clicks into the text.
 */
public final class OutlineAfterStart {

	private OutlineAfterStart() {
	}

	static void show(IWorkbenchWindow[] windows) {
		for (IWorkbenchWindow window : windows) {
			if (window.getActivePage() != null) {
				show(window.getActivePage());
			}
		}
	}

	/** Does nothing if there is no outline, no text, or if it stands there already. UI thread only. */
	public static void show(IWorkbenchPage page) {
		IEditorPart editor = page.getActiveEditor();
		if (editor != null && page.findView(IPageLayout.ID_OUTLINE) instanceof ContentOutline outline) {
			outline.partActivated(editor);
		}
	}
}
