// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.views.IViewDescriptor;

/**
 * The names of views and perspectives in the language of now. The platform keeps the layout of the window with the names in it, and shows
 * these until a view is opened: after a change of the language, tabs would be in two languages.
 */
public final class TabNames {

	private TabNames() {
	}

	/** Names anew what has not been opened yet since the start. UI thread only. */
	public static void translate(IWorkbench workbench) {
		MApplication application = workbench.getService(MApplication.class);
		EModelService model = workbench.getService(EModelService.class);
		for (MPart part : model.findElements(application, null, MPart.class)) {
			// behind a colon stands which one of several views of a kind it is
			String kind = part.getElementId().split(":", 2)[0]; //$NON-NLS-1$
			IViewDescriptor view = part.getObject() == null ? workbench.getViewRegistry().find(kind) : null;
			if (view != null) {
				name(part, view.getLabel());
			}
		}
		for (MPerspective perspective : model.findElements(application, null, MPerspective.class)) {
			IPerspectiveDescriptor known = workbench.getPerspectiveRegistry().findPerspectiveWithId(perspective.getElementId());
			if (known != null) {
				name(perspective, known.getLabel());
			}
		}
	}

	private static void name(MUILabel tab, String name) {
		if (!name.equals(tab.getLabel())) {
			tab.setLabel(name);
		}
	}
}
