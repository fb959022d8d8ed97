// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.editor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Figures;
import org.kehoach.workbench.tests.support.Workbench;

/** A plan of some megabytes, which nobody writes by hand: the window says what it leaves out and stays usable. */
@ExtendWith(FailOnLoggedError.class)
class LongPlanTest {

	private static final String LONG = "rat-dai.kehoach";
	private static final int BYTES = 3_000_000;
	/** The server reads the text anew after each change, which a loaded machine takes long for. */
	private static final Duration PATIENCE = Duration.ofMinutes(3);
	private static final int KEYS = 20;
	private static final String TASK = "\t\tnhiệm vụ N%d \"Rà soát, đơn giản hóa thủ tục hành chính của xã, phường, đợt %d, rồi trình cấp có thẩm quyền\" {\n"
			+ "\t\t\t// một dòng ghi chú dài cho đủ chữ, như người soạn kế hoạch vẫn hay để lại trong tệp\n\t\t}\n";

	@AfterEach
	void clean() throws CoreException {
		Workbench.reset();
	}

	private static String text() {
		StringBuilder text = new StringBuilder("kế hoạch KHDai \"Rất dài\" {\n\tlĩnh vực A \"Lĩnh vực\" {\n");
		int perTask = TASK.getBytes(StandardCharsets.UTF_8).length;
		for (int i = 0; i < BYTES / perTask; i++) {
			text.append(String.format(TASK, i, i));
		}
		return text.append("\t}\n}\n").toString();
	}

	@Test
	void itIsOpenedTypedInCheckedAndClosed() throws Exception {
		PlanProject project = new PlanProject();
		project.file(LONG).create(text().getBytes(StandardCharsets.UTF_8), true, false, null);
		ITextEditor editor = project.open(LONG);
		assertFalse(PlanProject.viewer(editor).getTextWidget().getWordWrap(), "wrapped before it is laid out for the first time");
		IDocument document = PlanProject.document(editor);
		Figures keys = new Figures();
		for (int key = 0; key < KEYS; key++) {
			keys.begin();
			document.replace(document.getLength() / 2, 0, " ");
			Conditions.handleEvents();
			keys.end();
		}
		keys.tell("a key in a plan of 3 MB, all its events");
		document.replace(0, 0, "thực_hiện_sai ");
		Conditions.waitFor("an error in the first line", PATIENCE, () -> project.errors(LONG).stream().anyMatch(error -> error.startsWith("1 ")));
		assertTrue(editor.isDirty());
		Workbench.page().closeEditor(editor, false);
	}

	@Test
	void aShortTextKeepsItsColours() throws Exception {
		ITextEditor editor = new PlanProject().open(PlanProject.PLAN);
		assertTrue(PlanProject.viewer(editor).getTextWidget().getStyleRanges().length > 0);
		assertTrue(PlanProject.viewer(editor).getTextWidget().getWordWrap());
	}
}
