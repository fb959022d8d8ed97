// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Wizards;
import org.kehoach.workbench.tests.support.Workbench;

/** File &gt; New: the example and the empty plan project, with the wizards' own defaults. */
@ExtendWith(FailOnLoggedError.class)
class NewProjectWizardsTest {

	@AfterEach
	void clean() throws CoreException {
		Workbench.reset();
	}

	@Test
	void exampleBecomesAProjectWithItsPlanOpen() throws CoreException {
		IProject project = Wizards.newExample();

		assertEquals("quang-tri", project.getName());
		assertEquals("UTF-8", project.getDefaultCharset(false));
		List<IFile> plans = plans(project);
		assertFalse(plans.isEmpty(), "no plan in the example");
		Conditions.waitFor("editor of the plan", () -> Workbench.page().getActiveEditor() != null);
		IFile opened = Workbench.page().getActiveEditor().getEditorInput().getAdapter(IFile.class);
		assertTrue(plans.contains(opened), () -> "opened: " + opened);
		Conditions.waitFor("title with the plan's name",
				() -> Workbench.window().getShell().getText().contains(opened.getName()));
	}

	@Test
	void foldersThatTheExampleUsesComeAlong() throws CoreException {
		IProject used = Wizards.newExample().getWorkspace().getRoot().getProject("quoc-gia");

		assertTrue(used.isOpen());
		assertEquals("UTF-8", used.getDefaultCharset(false));
		assertFalse(plans(used).isEmpty());
	}

	/** The project is named after the choice, and what is opened is the plan that the example is about. */
	@ParameterizedTest
	@CsvSource({ "quang-tri, kh-so-cong-thuong.kehoach", "khanh-hoa, ct-so-cong-thuong.kehoach",
			"hai-phong, kh-so-giao-duc.kehoach", "quoc-gia, nq-76.kehoach" })
	void eachExampleCanBeChosen(String folder, String opened) throws CoreException {
		IProject project = Wizards.newExample(folder);

		assertEquals(folder, project.getName());
		assertTrue(project.getFile(opened).exists());
		Conditions.waitFor("editor of " + opened, () -> Workbench.page().getActiveEditor() != null
				&& Workbench.page().getActiveEditor().getEditorInput().getName().equals(opened));
		assertTrue(project.getWorkspace().getRoot().getProject("quoc-gia").isOpen());
	}

	@Test
	void exampleTakesAnotherNameTheSecondTime() throws CoreException {
		Wizards.newExample();
		assertEquals("quang-tri-2", Wizards.newExample().getName());
	}

	@Test
	void planProjectIsEmptyAndUtf8() throws CoreException {
		IProject project = Wizards.finish("org.kehoach.workbench.newProject");

		assertEquals("UTF-8", project.getDefaultCharset(false));
		assertEquals(0, project.getDescription().getNatureIds().length);
		assertTrue(plans(project).isEmpty());
	}

	private static List<IFile> plans(IProject project) throws CoreException {
		List<IFile> plans = new ArrayList<>();
		project.accept((IResource resource) -> {
			if (resource instanceof IFile file && "kehoach".equals(file.getFileExtension())) {
				plans.add(file);
			}
			return true;
		});
		return plans;
	}
}
