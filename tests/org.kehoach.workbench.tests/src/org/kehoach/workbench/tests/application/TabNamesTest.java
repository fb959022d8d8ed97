// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.progress.IProgressConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.workbench.application.TabNames;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Workbench;

/** A layout that was kept in another language. */
@ExtendWith(FailOnLoggedError.class)
class TabNamesTest {

	@AfterEach
	void clean() throws CoreException {
		Workbench.page().resetPerspective();
		Workbench.reset();
	}

	@Test
	void viewsBehindOthersAreNamedInTheLanguageOfNow() throws Exception {
		IWorkbench workbench = PlatformUI.getWorkbench();
		// closed and put back behind the others, where nobody has opened it yet
		Workbench.page().hideView(Workbench.page().findViewReference(IProgressConstants.PROGRESS_VIEW_ID));
		Workbench.page().showView(IProgressConstants.PROGRESS_VIEW_ID, null, IWorkbenchPage.VIEW_CREATE);
		MPart progress = workbench.getService(EModelService.class).findElements(workbench.getService(MApplication.class), IProgressConstants.PROGRESS_VIEW_ID, MPart.class)
				.getFirst();
		String name = progress.getLabel();
		Object view = progress.getObject();
		progress.setObject(null);
		try {
			progress.setLabel("Voortgang");
			TabNames.translate(workbench);
			assertEquals(name, progress.getLabel());
		} finally {
			progress.setObject(view);
		}
	}

	@Test
	void perspectivesAreNamedInTheLanguageOfNow() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		String id = Workbench.page().getPerspective().getId();
		MPerspective perspective = workbench.getService(EModelService.class).findElements(workbench.getService(MApplication.class), id, MPerspective.class).getFirst();
		String name = perspective.getLabel();
		perspective.setLabel("Schrijven");
		TabNames.translate(workbench);
		assertEquals(name, perspective.getLabel());
	}
}
