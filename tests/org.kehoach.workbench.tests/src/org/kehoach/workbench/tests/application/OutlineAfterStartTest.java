// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.application;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.workbench.application.OutlineAfterStart;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Projects;
import org.kehoach.workbench.tests.support.Workbench;

/** Where the outline had the keyboard as the window was closed, it said at the next start that no text was open. */
@ExtendWith(FailOnLoggedError.class)
class OutlineAfterStartTest {

	@AfterEach
	void clean() throws CoreException {
		Workbench.reset();
	}

	@Test
	void theOutlineIsThatOfTheOpenText() throws Exception {
		IFile plan = Projects.file("outline", "a.kehoach", "kế hoạch A \"Kế hoạch\" {\n}\n");
		IEditorPart editor = IDE.openEditor(Workbench.page(), plan);
		ContentOutline outline = (ContentOutline) Workbench.page().showView(IPageLayout.ID_OUTLINE);
		Conditions.waitFor("outline of the plan", () -> !(outline.getCurrentPage() instanceof MessagePage));
		// as at a start: the view is there and has not seen the text yet
		outline.partClosed(editor);
		Conditions.waitFor("words instead of an outline", () -> outline.getCurrentPage() instanceof MessagePage);
		OutlineAfterStart.show(Workbench.page());
		assertFalse(outline.getCurrentPage() instanceof MessagePage, "the outline stays empty");
	}
}
