// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.progress.IProgressConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Workbench;

@ExtendWith(FailOnLoggedError.class)
class WindowTest {

	@Test
	void titleIsTheProductsName() {
		assertEquals("Kehoach Workbench", Workbench.window().getShell().getText());
	}

	@Test
	void windowHasTheProductsImages() {
		Shell shell = Workbench.window().getShell();
		assertEquals(7, shell.getImages().length);
	}

	@Test
	void startsInTheAuthoringPerspective() {
		IWorkbenchPage page = Workbench.page();
		assertEquals("org.kehoach.workbench.authoring", page.getPerspective().getId());
		String expected = Locale.getDefault().getLanguage().equals("en") ? "Authoring" : "Soạn thảo";
		assertEquals(expected, page.getPerspective().getLabel());
	}

	@Test
	void perspectiveShowsProjectsOutlineProblemsAndProgress() {
		for (String id : new String[] { ProjectExplorer.VIEW_ID, IPageLayout.ID_OUTLINE, IPageLayout.ID_PROBLEM_VIEW,
				IProgressConstants.PROGRESS_VIEW_ID }) {
			IViewReference view = Workbench.page().findViewReference(id);
			assertNotNull(view, id);
			assertTrue(view.getPartName() != null && !view.getPartName().isBlank(), id);
		}
	}
}
