// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Figures;
import org.kehoach.workbench.tests.support.Workbench;

/** Whoever opens and closes plans all day has as much memory in the evening: nothing holds a closed editor or its text. */
@ExtendWith(FailOnLoggedError.class)
class EditorLeakTest {

	private static final int EDITORS = 100;
	/** The platform remembers the part that was active last, in several places. */
	private static final int REMEMBERED = 2;

	private final List<WeakReference<Object>> editors = new ArrayList<>();
	private final List<WeakReference<Object>> documents = new ArrayList<>();
	private final List<WeakReference<Object>> viewers = new ArrayList<>();
	private final List<WeakReference<Object>> outlines = new ArrayList<>();

	@AfterEach
	void clean() throws Exception {
		Workbench.reset();
	}

	@Test
	void nothingHoldsClosedEditors() throws Exception {
		PlanProject project = new PlanProject();
		// what the first one loads once does not count
		openTypeClose(project);
		Figures.tellMemory("before opening and closing " + EDITORS + " editors");
		for (int i = 0; i < EDITORS; i++) {
			openTypeClose(project);
		}
		assertEquals(0, FileBuffers.getTextFileBufferManager().getFileBuffers().length);
		Conditions.waitFor("editors to go", () -> alive(editors) <= REMEMBERED);
		Conditions.waitFor("texts to go", () -> alive(documents) <= REMEMBERED);
		Conditions.waitFor("viewers to go", () -> alive(viewers) <= REMEMBERED);
		Conditions.waitFor("outlines to go", () -> alive(outlines) <= REMEMBERED);
		Figures.tellMemory("after it");
	}

	private void openTypeClose(PlanProject project) throws Exception {
		ITextEditor editor = project.open(PlanProject.PARENT);
		editors.add(new WeakReference<>(editor));
		documents.add(new WeakReference<>(PlanProject.document(editor)));
		viewers.add(new WeakReference<>(PlanProject.viewer(editor)));
		outlines.add(new WeakReference<>(editor.getAdapter(IContentOutlinePage.class)));
		PlanProject.document(editor).replace(0, 0, "// \n");
		Conditions.handleEvents();
		Workbench.page().closeEditor(editor, false);
		Conditions.handleEvents();
	}

	private static int alive(List<WeakReference<Object>> references) {
		System.gc();
		return (int) references.stream().filter(reference -> reference.get() != null).count();
	}
}
