// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.language.ide.server.LargeFolders;
import org.kehoach.workbench.editor.PlanFiles;
import org.kehoach.workbench.editor.connection.LanguageConnection;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Workbench;

/** A project that is too large for the server: the engine finds what is wrong in plans that nobody has opened. */
@ExtendWith(FailOnLoggedError.class)
class LargeProjectTest {

	private static final String BROKEN = "hong.kehoach";
	private static final String TEXT = "kế hoạch KHHong \"Kế hoạch hỏng\" {\n\tthực hiện KHKhongCo\n}\n";

	private PlanProject project;

	/** Large from its beginning, else the server holds all of it, and tells what the engine should. */
	@BeforeEach
	void makeLarge() throws CoreException {
		project = new PlanProject(Map.of(BROKEN, TEXT, "lon.kehoach", "// " + "x".repeat((int) LargeFolders.LARGE) + "\n"));
	}

	@AfterEach
	void clean() throws CoreException {
		Workbench.reset();
	}

	private void create(String name, String text) throws CoreException {
		project.file(name).create(text.getBytes(StandardCharsets.UTF_8), true, false, null);
	}

	@Test
	void plansThatNobodyHasOpenedAreChecked() throws Exception {
		Conditions.waitFor("error", () -> project.errors(BROKEN).equals(List.of("2 KH010")));
		IFile file = project.file(BROKEN);
		file.setContents(TEXT.replace("KHKhongCo", "KH494").getBytes(StandardCharsets.UTF_8), true, false, null);
		Conditions.waitFor("no error", () -> project.errors(BROKEN).isEmpty());
	}

	/** What the server once told of a file that is gone kept the engine from telling anything of the new one. */
	@Test
	void aLargeProjectAfterASmallOneOfTheSameNameIsChecked() throws Exception {
		Workbench.reset();
		project = new PlanProject(Map.of(BROKEN, TEXT));
		Conditions.waitFor("error in the small project", () -> project.errors(BROKEN).equals(List.of("2 KH010")));
		String uri = PlanFiles.uri(project.file(BROKEN)).orElseThrow();
		Workbench.reset();
		Conditions.waitFor("forgotten", () -> LanguageConnection.get().findings().of(uri).isEmpty());
		makeLarge();
		Conditions.waitFor("error in the large project", () -> project.errors(BROKEN).equals(List.of("2 KH010")));
	}

	@Test
	void whatIsTypedCountsMoreThanWhatIsSaved() throws Exception {
		Conditions.waitFor("error", () -> !project.errors(BROKEN).isEmpty());
		ITextEditor editor = project.open(BROKEN);
		int name = TEXT.indexOf("KHKhongCo");
		PlanProject.document(editor).replace(name, "KHKhongCo".length(), "KH494");
		Conditions.waitFor("no error", () -> project.errors(BROKEN).isEmpty());
		create("khac.kehoach", "kế hoạch KHKhac2 \"Kế hoạch khác\" {\n\tthực hiện KHKhongCo\n}\n");
		Conditions.waitFor("error of the other plan", () -> !project.errors("khac.kehoach").isEmpty());
		assertEquals(List.of(), project.errors(BROKEN));
	}

	/** A short list of problems would look like plans without mistakes. */
	@Test
	void aCheckThatIsStoppedSaysThatTheListIsNotComplete() throws Exception {
		Conditions.waitFor("error", () -> !project.errors(BROKEN).isEmpty());
		Conditions.waitFor("stopped check", () -> {
			List<Job> checks = Arrays.stream(Job.getJobManager().find(null)).filter(job -> job.getName().contains("«" + name() + "»")).toList();
			// one that has not begun does not know yet that the project is large
			checks.stream().filter(job -> job.getState() == Job.RUNNING).forEach(Job::cancel);
			if (checks.isEmpty() && !isMarked()) {
				touch();
			}
			return isMarked();
		});
		touch();
		Conditions.waitFor("checked again", () -> !isMarked());
	}

	private String name() {
		return project.file(BROKEN).getProject().getName();
	}

	private boolean isMarked() {
		try {
			return project.file(BROKEN).getProject().findMarkers("org.kehoach.workbench.editor.unchecked", true, IResource.DEPTH_ZERO).length > 0;
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	/** The text changes each time. */
	private void touch() {
		try {
			project.file(BROKEN).appendContents(new ByteArrayInputStream("// \n".getBytes(StandardCharsets.UTF_8)), true, false, null);
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}
}
