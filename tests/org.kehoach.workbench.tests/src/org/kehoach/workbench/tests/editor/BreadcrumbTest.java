// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kehoach.workbench.editor.Messages;
import org.kehoach.workbench.editor.breadcrumb.Crumbs;
import org.kehoach.workbench.editor.breadcrumb.PlanBreadcrumb;
import org.kehoach.workbench.editor.preferences.EditorPreferences;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.Controls;
import org.kehoach.workbench.tests.support.Workbench;

/** The line above the text that says where the caret is. */
class BreadcrumbTest extends EditorTest {

	@AfterEach
	void defaults() {
		EditorPreferences.store().setToDefault(EditorPreferences.BREADCRUMB);
	}

	@Test
	void followsTheCaretAndLeadsUp() {
		editor.selectAndReveal(offset("nhiệm vụ N01 ") + 1, 0);
		Conditions.waitFor("task", () -> texts().size() == 3 && texts().get(2).startsWith("N01 "));
		crumbs().press(1);
		Conditions.waitFor("caret at the area", () -> texts().size() == 2);
		assertTrue(document().get().startsWith("ChiDaoDieuHanh", viewer().getSelectedRange().x));
		editor.selectAndReveal(0, 0);
		Conditions.waitFor("in nothing", () -> texts().equals(List.of(Messages.get("breadcrumb.none"))));
	}

	@Test
	void theKeyboardReachesIt() throws Exception {
		Workbench.page().activate(editor);
		editor.selectAndReveal(offset("nhiệm vụ N01 ") + 1, 0);
		Conditions.waitFor("task", () -> texts().size() == 3);
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.kehoach.workbench.editor.breadcrumb", null);
		Conditions.waitFor("focus", () -> Display.getCurrent().getFocusControl() instanceof ToolBar);
	}

	@Test
	void whoDoesNotWantItHasItNot() {
		Conditions.waitFor("shown", () -> crumbs() != null && isVisible());
		EditorPreferences.store().setValue(EditorPreferences.BREADCRUMB, false);
		Conditions.waitFor("away", () -> !isVisible());
		EditorPreferences.store().setValue(EditorPreferences.BREADCRUMB, true);
		Conditions.waitFor("back", this::isVisible);
	}

	private boolean isVisible() {
		return !Controls.all(((SourceViewer) viewer()).getControl().getParent(), ToolBar.class).stream().filter(ToolBar::isVisible).toList().isEmpty();
	}

	private Crumbs crumbs() {
		return PlanBreadcrumb.of((SourceViewer) viewer());
	}

	private List<String> texts() {
		return crumbs().texts();
	}
}
