// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.drop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.workbench.drop.WindowDrop;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.Controls;
import org.kehoach.workbench.tests.support.Dialogs;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.WizardDriver;
import org.kehoach.workbench.tests.support.Workbench;

/** Files and folders from outside: dragged into the window, or imported. */
@ExtendWith(FailOnLoggedError.class)
class WindowDropTest {

	@TempDir
	private Path outside;
	private Path folder;
	private Path plan;

	@BeforeEach
	void files() throws Exception {
		folder = Files.createDirectories(outside.resolve("Kế hoạch phường"));
		plan = Files.writeString(folder.resolve("a.kehoach"), "kế hoạch A \"a\" { thời kỳ 2026 }\n");
	}

	@AfterEach
	void clean() throws CoreException {
		// a project that goes while it is made is told in a dialog
		Conditions.waitFor("all is taken in", () -> Job.getJobManager().find(WindowDrop.class).length == 0);
		Workbench.page().closeAllEditors(false);
		for (IProject project : root().getProjects()) {
			boolean ours = project.getLocation() != null && project.getLocation().toPath().startsWith(outside);
			project.delete(!ours, true, null);
		}
		Conditions.handleEvents();
	}

	private static IWorkspaceRoot root() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	private static void drop(Path... paths) {
		new WindowDrop(Workbench.window()).take(List.of(paths));
	}

	private static String opened() {
		return Workbench.page().getActiveEditor() == null ? "" : Workbench.page().getActiveEditor().getEditorInput().getName();
	}

	@Test
	void aFolderWithPlansBecomesAProjectWhereItLies() throws Exception {
		drop(folder);
		Conditions.waitFor("project", () -> root().getProjects().length == 1 && root().getProjects()[0].isOpen());
		IProject project = root().getProjects()[0];
		assertEquals(folder.toRealPath(), project.getLocation().toPath().toRealPath());
		Conditions.waitFor("encoding", () -> "UTF-8".equals(charset(project)));
		assertTrue(project.getFile("a.kehoach").exists());
	}

	private static String charset(IProject project) {
		try {
			return project.getDefaultCharset(false);
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void aFileIsCopiedIntoTheProjectAndNeverReplacesAnother() throws Exception {
		IProject project = root().getProject("du-an");
		project.create(null);
		project.open(null);
		drop(plan);
		Conditions.waitFor("copy opened", () -> opened().equals("a.kehoach"));
		drop(plan);
		Conditions.waitFor("second copy opened", () -> opened().equals("a-2.kehoach"));
		assertEquals(Files.readString(plan), project.getFile("a-2.kehoach").readString());
		assertTrue(Files.exists(plan));
	}

	@Test
	void withoutAProjectTheFolderOfTheFileBecomesOne() {
		drop(plan);
		Conditions.waitFor("file opened", () -> opened().equals("a.kehoach"));
		assertEquals(1, root().getProjects().length);
		Workbench.page().closeAllEditors(false);
		drop(plan);
		Conditions.waitFor("the same again", () -> opened().equals("a.kehoach"));
		assertEquals(1, root().getProjects().length);
	}

	@Test
	void whatIsNoPlanIsSaid() throws Exception {
		Path letter = Files.writeString(outside.resolve("thu.txt"), "x");
		Path empty = Files.createDirectories(outside.resolve("trong"));
		List<String> said = new ArrayList<>();
		Dialogs.during(MessageDialog.class, shell -> Controls.all(shell, Label.class).forEach(label -> said.add(label.getText())), () -> {
			drop(letter, empty);
			Conditions.waitFor("message", () -> !said.isEmpty());
		});
		assertTrue(said.stream().anyMatch(text -> text.contains("thu.txt") && text.contains("trong")), said::toString);
		assertEquals(0, root().getProjects().length);
	}

	@Test
	void aFolderIsImported() throws Exception {
		IWorkbenchWizard wizard = PlatformUI.getWorkbench().getImportWizardRegistry().findWizard("org.kehoach.workbench.importFolder")
				.createWizard();
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		WizardDialog dialog = WizardDriver.open(wizard);
		Text path = WizardDriver.first(dialog, Text.class);
		path.setText(outside.resolve("khong-co").toString());
		assertFalse(wizard.canFinish());
		path.setText(folder.toString());
		WizardDriver.finish(dialog);
		Conditions.waitFor("project", () -> root().getProjects().length == 1 && root().getProjects()[0].isOpen());
	}
}
