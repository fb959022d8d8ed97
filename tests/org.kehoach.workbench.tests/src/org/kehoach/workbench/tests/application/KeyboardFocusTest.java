// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.application;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Projects;
import org.kehoach.workbench.tests.support.Workbench;

/** Whatever is closed, the part that is active then has the keyboard: else no key does anything any more. */
@ExtendWith(FailOnLoggedError.class)
class KeyboardFocusTest {

	private Shell window;

	@BeforeEach
	void writeSomewhere() throws Exception {
		Workbench.reset();
		window = Workbench.window().getShell();
		window.forceActive();
		IFile plan = Projects.file("focus", "a.kehoach", "kế hoạch A \"Kế hoạch\" {\n}\n");
		Workbench.page().activate(IDE.openEditor(Workbench.page(), plan));
		Conditions.waitFor("keyboard in the text", () -> focus() instanceof StyledText);
	}

	@AfterEach
	void clean() throws CoreException {
		Workbench.page().resetPerspective();
		Workbench.reset();
	}

	@Test
	void theViewBeforeHasItAfterTheLastEditorWasClosed() throws Exception {
		// the platform goes back to the part that was active before
		IEditorPart editor = Workbench.page().getActiveEditor();
		Workbench.page().showView(IPageLayout.ID_PROBLEM_VIEW);
		Conditions.waitFor("keyboard in the view", () -> focus() instanceof Tree);
		Workbench.page().activate(editor);
		Conditions.waitFor("keyboard in the text again", () -> focus() instanceof StyledText);
		Workbench.page().closeAllEditors(false);
		Conditions.waitFor("keyboard in the part that is active now", () -> Workbench.page().getActivePart() != null
				&& Workbench.page().getActivePart().getSite().getId().equals(IPageLayout.ID_PROBLEM_VIEW) && focus() instanceof Tree);
	}

	@Test
	void theTextHasItAfterTheViewInFrontWasClosed() throws Exception {
		IViewPart problems = Workbench.page().showView(IPageLayout.ID_PROBLEM_VIEW);
		Conditions.waitFor("keyboard in the view", () -> focus() instanceof Tree);
		Workbench.page().hideView(problems);
		Conditions.waitFor("keyboard in the text", () -> focus() instanceof StyledText);
	}

	@Test
	void someControlHasItAfterTheWindowCameToTheFront() {
		window.forceFocus();
		Conditions.waitFor("window without", () -> focus() == null || focus() == window);
		window.notifyListeners(SWT.Activate, new Event());
		Conditions.waitFor("keyboard in the text", () -> focus() instanceof StyledText);
	}

	private static Control focus() {
		return Display.getCurrent().getFocusControl();
	}
}
