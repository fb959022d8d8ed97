// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.support;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** Small projects for tests; {@link Workbench#reset()} deletes them. */
public final class Projects {

	private Projects() {
	}

	/** A file of a project, which is made if need be. */
	public static IFile file(String project, String name, String text) throws CoreException {
		IProject made = ResourcesPlugin.getWorkspace().getRoot().getProject(project);
		if (!made.exists()) {
			made.create(null);
			made.open(null);
		}
		IFile file = made.getFile(name);
		file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
		return file;
	}
}
