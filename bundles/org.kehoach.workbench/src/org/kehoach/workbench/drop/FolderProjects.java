// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.drop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Projects of folders that hold plans. The folder stays where it is, and as it is: the workbench keeps nothing in it. */
final class FolderProjects {

	private static final String ENDING = ".kehoach"; //$NON-NLS-1$
	/** As deep as people nest folders of plans; what lies deeper is not looked for. */
	private static final int DEPTH = 6;

	private FolderProjects() {
	}

	/** How many plan files a folder and those below it hold. */
	static long plans(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder, DEPTH)) {
			return files.filter(file -> file.getFileName().toString().endsWith(ENDING) && Files.isRegularFile(file)).count();
		}
	}

	/** The open project that holds a file or folder. */
	static Optional<IProject> holding(Path path) {
		return Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects())
				.filter(project -> project.isOpen() && project.getLocation() != null && path.startsWith(project.getLocation().toPath())).findFirst();
	}

	/**
	 * The project of a folder, made unless there is one that holds it.
	 *
	 * @param folder absolute
	 * @throws CoreException if the folder cannot be a project, such as one that holds another project
	 */
	static IProject of(Path folder, IProgressMonitor monitor) throws CoreException {
		Optional<IProject> known = holding(folder);
		if (known.isPresent()) {
			return known.get();
		}
		SubMonitor progress = SubMonitor.convert(monitor, 3);
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		IProject project = workspace.getRoot().getProject(freeName(String.valueOf(folder.getFileName())));
		IProjectDescription description = workspace.newProjectDescription(project.getName());
		IPath location = IPath.fromPath(folder);
		description.setLocation(location.equals(workspace.getRoot().getLocation().append(project.getName())) ? null : location);
		project.create(description, progress.split(1));
		project.open(progress.split(1));
		// Plans are UTF-8 whatever the system's code page is.
		project.setDefaultCharset(StandardCharsets.UTF_8.name(), progress.split(1));
		return project;
	}

	private static String freeName(String wanted) {
		String name = wanted;
		for (int number = 2; ResourcesPlugin.getWorkspace().getRoot().getProject(name).exists(); number++) {
			name = wanted + '-' + number;
		}
		return name;
	}
}
