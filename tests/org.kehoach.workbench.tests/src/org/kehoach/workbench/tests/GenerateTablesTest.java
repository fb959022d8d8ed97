// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.commands.Command;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.engine.BuildResult;
import org.kehoach.workbench.tables.GenerateTablesJob;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Wizards;
import org.kehoach.workbench.tests.support.Workbench;

/** The command "Generate tables", up to the files in the project. */
@ExtendWith(FailOnLoggedError.class)
class GenerateTablesTest {

	/** Keeps the outcome that the workbench would show. */
	private static final class Outcome implements GenerateTablesJob.Listener {

		private volatile BuildResult result;
		private volatile String failure;

		@Override
		public void generated(BuildResult built, Path folder) {
			result = built;
		}

		@Override
		public void failed(String message) {
			failure = message;
		}
	}

	private final Outcome outcome = new Outcome();

	@AfterEach
	void clean() throws CoreException {
		Workbench.reset();
	}

	@Test
	void commandIsThereWithAHandlerAndAName() throws Exception {
		Command command = PlatformUI.getWorkbench().getService(ICommandService.class)
				.getCommand("org.kehoach.workbench.generateTables");
		assertTrue(command.isHandled());
		assertFalse(command.getName().startsWith("%"), command.getName());
	}

	@Test
	void exampleGetsItsTablesAsWordExcelAndWebPage() throws CoreException {
		IProject project = Wizards.newExample();

		assertEquals(IStatus.OK, run(project).getSeverity());

		assertFalse(outcome.result.checked().hasErrors(), () -> outcome.result.checked().findings().toString());
		IFolder folder = project.getFolder(GenerateTablesJob.OUTPUT_FOLDER);
		assertTrue(folder.isDerived());
		Set<String> kinds = new TreeSet<>();
		for (IResource file : folder.members()) {
			kinds.add(file.getFileExtension());
		}
		assertEquals(Set.of("docx", "html", "xlsx"), kinds);
	}

	@Test
	void errorsInAPlanAreReportedWithTheirPlace() throws CoreException {
		IProject project = Wizards.finish("org.kehoach.workbench.newProject");
		IFile plan = project.getFile("sai.kehoach");
		plan.create(new ByteArrayInputStream("kế hoạch {".getBytes(StandardCharsets.UTF_8)), true, null);

		assertEquals(IStatus.OK, run(project).getSeverity());

		assertTrue(outcome.result.checked().hasErrors());
		assertEquals("sai.kehoach", outcome.result.checked().findings().getFirst().file().getFileName().toString());
	}

	@Test
	void emptyProjectIsExplained() throws CoreException {
		IProject project = Wizards.finish("org.kehoach.workbench.newProject");

		assertEquals(IStatus.OK, run(project).getSeverity());

		assertTrue(outcome.failure != null && !outcome.failure.isBlank());
	}

	private IStatus run(IProject project) {
		Job job = new GenerateTablesJob(project, outcome);
		job.schedule();
		Conditions.waitFor("end of the job", () -> job.getResult() != null);
		return job.getResult();
	}
}
