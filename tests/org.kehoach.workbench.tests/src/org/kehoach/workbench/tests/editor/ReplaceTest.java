// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kehoach.workbench.editor.commands.ReplaceHandler;
import org.kehoach.workbench.tests.support.Controls;
import org.kehoach.workbench.tests.support.Keyboard;
import org.kehoach.workbench.tests.support.Workbench;

/** Ctrl+H replaces words of the text, as people know it from Word. */
class ReplaceTest extends EditorTest {

	private static final String ID = "org.eclipse.ui.internal.findreplace.overlay.FindReplaceOverlay.id";

	@AfterEach
	void withoutTheLineForNewWords() {
		ReplaceHandler.remember(false);
	}

	@Test
	void theKeyOpensTheLinesForOldAndNewWords() throws Exception {
		StyledText text = viewer().getTextWidget();
		Workbench.page().activate(editor);
		text.setFocus();
		Keyboard.person(keyboard -> {
			keyboard.until("the text has the keys", text::isFocusControl);
			keyboard.press('h', SWT.MOD1);
			keyboard.until("a line for old and one for new words", () -> shows("searchInput") && shows("replaceInput"));
		});
	}

	@Test
	void searchInFilesHasAnotherKey() throws Exception {
		IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);
		Workbench.page().activate(editor);
		assertEquals(KeySequence.getInstance("M1+M2+H").format(), keys.getBestActiveBindingFormattedFor("org.eclipse.search.ui.openSearchDialog"));
	}

	/** The platform gives the parts of the strip above the text these names for its own tests. */
	private static boolean shows(String input) {
		return Controls.all(Workbench.window().getShell(), Composite.class).stream()
				.anyMatch(part -> input.equals(part.getData(ID)) && part.isVisible());
	}
}
