// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.workbench.application.LostProjects;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Workbench;

/** A workspace that has forgotten its projects. */
@ExtendWith(FailOnLoggedError.class)
class LostProjectsTest {

	private static final String NAME = "Kế hoạch bị quên";

	@AfterEach
	void clean() throws CoreException {
		Workbench.reset();
	}

	@Test
	void aProjectWhoseFolderIsStillThereIsFoundAndOpened() throws Exception {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
		project.create(null);
		project.open(null);
		Path plan = project.getLocation().toPath().resolve("k.kehoach");
		Files.writeString(plan, "kế hoạch K \"K\" {\n}\n");
		project.delete(false, true, null);
		assertEquals(List.of(), LostProjects.find(Set.of(NAME)));
		List<IProjectDescription> lost = LostProjects.find(Set.of());
		assertEquals(List.of(NAME), lost.stream().map(IProjectDescription::getName).toList());
		LostProjects.open(lost);
		Conditions.waitFor("open again", () -> project.isOpen() && project.getFile("k.kehoach").exists());
		assertEquals(List.of(), LostProjects.find(Set.of()));
	}
}
