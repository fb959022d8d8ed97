// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Workbench;

/** Files and folders as they should not be: the window stays usable, and says what is wrong. */
@ExtendWith(FailOnLoggedError.class)
class RoughHandlingTest {

	private static final int MANY = 1_000;
	private static final String BROKEN = "nhieu-loi.kehoach";

	private PlanProject project;

	@BeforeEach
	void open() throws Exception {
		project = new PlanProject();
	}

	@AfterEach
	void clean() throws CoreException {
		Workbench.reset();
	}

	@Test
	void aThousandErrors() throws Exception {
		IFile file = project.file(BROKEN);
		String links = IntStream.range(0, MANY).mapToObj(i -> "\t\tnhiệm vụ N" + i + " \"Việc " + i + "\" {\n\t\t\tchủ trì KhongCo" + i + "\n\t\t}\n")
				.collect(Collectors.joining());
		file.create(("kế hoạch KHLoi \"Nhiều lỗi\" {\n\tlĩnh vực A \"Lĩnh vực\" {\n" + links + "\t}\n}\n").getBytes(StandardCharsets.UTF_8), true, false, null);
		ITextEditor editor = project.open(BROKEN);
		Conditions.waitFor("errors", () -> project.errors(BROKEN).size() >= MANY);
		PlanProject.document(editor).replace(0, 0, "// gõ được\n");
		Conditions.waitFor("errors have moved", () -> project.errors(BROKEN).contains("5 KH010"));
		assertTrue(editor.isDirty());
	}

	@Test
	void aProjectThatIsDeletedWhileItIsChecked() throws Exception {
		ITextEditor editor = project.open(PlanProject.PLAN);
		PlanProject.document(editor).replace(0, 0, "// \n");
		project.file(PlanProject.PARENT).getProject().delete(true, true, null);
		Conditions.waitFor("editor to close or to be told", () -> !Workbench.page().isPartVisible(editor) || !editor.getEditorInput().exists());
		// the server goes on: a new project is read as any other
		Workbench.reset();
		project = new PlanProject();
		project.open(PlanProject.PLAN);
		Conditions.waitFor("findings", () -> project.findings(PlanProject.PLAN) > 0);
	}

	@Test
	void aFileThatIsReplacedByAnotherProgram() throws Exception {
		project.open(PlanProject.PLAN);
		IFile parent = project.file(PlanProject.PARENT);
		Files.writeString(parent.getLocation().toPath(), "kế hoạch KHKhac \"Kế hoạch khác hẳn\" {\n}\n");
		parent.refreshLocal(IResource.DEPTH_ZERO, null);
		Conditions.waitFor("errors", () -> !project.errors(PlanProject.PLAN).isEmpty());
	}

	@Test
	void textThatIsNoUtf8() throws Exception {
		project.file(BROKEN).create("kế hoạch".getBytes(StandardCharsets.UTF_16LE), true, false, null);
		Conditions.waitFor("said", () -> !project.errors(BROKEN).isEmpty());
		ITextEditor editor = project.open(PlanProject.PLAN);
		assertFalse(editor.isDirty());
		Conditions.waitFor("the other plan is sound", () -> project.errors(PlanProject.PLAN).isEmpty());
	}

	/** It was shown with question marks, which the next save wrote over its letters. */
	@Test
	void aPlanInAnOldEncodingOpensWithItsLettersAndIsSavedInUtf8() throws Exception {
		IFile file = project.file(BROKEN);
		file.create("kÕ ho¹ch K1 \"C¶i c¸ch hµnh chÝnh\" {\n}\n".getBytes(Charset.forName("windows-1252")), true, false, null);
		ITextEditor editor = project.open(BROKEN);
		assertTrue(editor.isDirty());
		editor.getDocumentProvider().saveDocument(null, editor.getEditorInput(), PlanProject.document(editor), false);
		Conditions.waitFor("saved", () -> !editor.isDirty());
		assertEquals("kế hoạch K1 \"Cải cách hành chính\" {\n}\n", Files.readString(file.getLocation().toPath()));
	}

	@Test
	void aFileWithLettersThatCannotBeReadIsNotOverwritten() throws Exception {
		IFile file = project.file(BROKEN);
		byte[] content = { 'a', (byte) 0xFF, (byte) 0xF0, ' ', (byte) 0xB2, 'b', '\n' };
		file.create(content, true, false, null);
		ITextEditor editor = project.open(BROKEN);
		PlanProject.document(editor).replace(0, 0, "// ");
		assertThrows(CoreException.class,
				() -> editor.getDocumentProvider().saveDocument(null, editor.getEditorInput(), PlanProject.document(editor), false));
		assertArrayEquals(content, Files.readAllBytes(file.getLocation().toPath()));
	}
}
