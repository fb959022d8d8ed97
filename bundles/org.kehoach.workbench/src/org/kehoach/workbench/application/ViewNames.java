// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.views.IViewDescriptor;

/**
 * Views that stand behind others keep the name that they had when the window was first opened, in that day's language: after a switch
 * of the language they get the name of today.
 */
public final class ViewNames {

	private ViewNames() {
	}

	/** Names them all. */
	public static void renew(IWorkbenchWindow window) {
		MWindow model = window.getService(MWindow.class);
		if (model == null) {
			return;
		}
		for (MUIElement element : model.getSharedElements()) {
			// a view that was already made has named itself
			if (element instanceof MPart part && part.getObject() == null) {
				String id = part.getElementId().split(":", 2)[0]; //$NON-NLS-1$
				IViewDescriptor view = window.getWorkbench().getViewRegistry().find(id);
				if (view != null && !view.getLabel().equals(part.getLabel())) {
					part.setLabel(view.getLabel());
				}
			}
		}
	}
}
