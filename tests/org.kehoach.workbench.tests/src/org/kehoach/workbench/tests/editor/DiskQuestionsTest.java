// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.texteditor.AbstractTextEditor;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.Dialogs;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Workbench;

/** What is asked about a text that one types in, while another program changes or deletes its file. */
@ExtendWith(FailOnLoggedError.class)
class DiskQuestionsTest {

	private static final String TYPED = "// đang gõ dở\n";

	private PlanProject project;
	private ITextEditor editor;

	@BeforeEach
	void type() throws Exception {
		project = new PlanProject();
		editor = project.open(PlanProject.PLAN);
		PlanProject.document(editor).replace(0, 0, TYPED);
	}

	@AfterEach
	void clean() throws CoreException {
		Workbench.reset();
	}

	@Test
	void aBlankKeepsTheTextWhenTheFileHasChanged() throws Exception {
		Path file = project.file(PlanProject.PLAN).getLocation().toPath();
		Files.write(file, "// của người khác\n".getBytes(StandardCharsets.UTF_8));
		project.file(PlanProject.PLAN).refreshLocal(IResource.DEPTH_ZERO, null);
		int[] chosen = { -1 };
		Dialogs.during(Dialog.class, shell -> {
			// a blank and Enter press the button that has the focus, which is the default one
			Conditions.waitFor("a button", () -> shell.getDefaultButton() != null);
			chosen[0] = (Integer) shell.getDefaultButton().getData();
			Dialogs.press(shell, chosen[0]);
		}, this::windowIsActivated);
		assertEquals(1, chosen[0], "button");
		assertTrue(PlanProject.document(editor).get().startsWith(TYPED));
		assertTrue(editor.isDirty());
	}

	@Test
	void escapeDoesNotGiveUpTheTextOfADeletedFile() throws Exception {
		Files.delete(project.file(PlanProject.PLAN).getLocation().toPath());
		project.file(PlanProject.PLAN).refreshLocal(IResource.DEPTH_ZERO, null);
		boolean[] still = { false };
		Dialogs.during(Dialog.class, shell -> {
			shell.close();
			still[0] = isOpen(shell);
			// the second button closes the editor
			Dialogs.press(shell, 1);
		}, this::windowIsActivated);
		assertTrue(still[0], "the question waits for a button");
		Conditions.waitFor("the editor to close", () -> Workbench.page().findEditor(editor.getEditorInput()) == null);
	}

	private static boolean isOpen(Shell shell) {
		return !shell.isDisposed() && shell.isVisible();
	}

	/** As when a person comes back from another program: then editors look at their files. */
	private void windowIsActivated() {
		try {
			Method look = AbstractTextEditor.class.getDeclaredMethod("safelySanityCheckState", IEditorInput.class);
			look.setAccessible(true);
			look.invoke(editor, editor.getEditorInput());
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}
}
