// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.wizards;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Creates the projects that hold plans: plain folders without natures whose text files are UTF-8. */
final class PlanProjects {

	private PlanProjects() {
	}

	/**
	 * Creates and opens a project.
	 *
	 * @param project  a project that does not exist yet
	 * @param location the project's folder; null for one in the workspace
	 * @throws CoreException when the folder cannot be written
	 */
	static void create(IProject project, IPath location, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 3);
		IWorkspace workspace = project.getWorkspace();
		IProjectDescription description = workspace.newProjectDescription(project.getName());
		description.setLocation(location);
		project.create(description, progress.split(1));
		project.open(progress.split(1));
		// Plans are UTF-8 whatever the system's code page is.
		project.setDefaultCharset(StandardCharsets.UTF_8.name(), progress.split(1));
	}
}
