// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.drop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.kehoach.workbench.Messages;

/**
 * Takes in files and folders from outside: a folder with plans becomes a project where it lies; a plan file is copied into a
 * project, or its folder becomes one if there is none; what lies in a project already is only shown.
 */
final class TakeInJob extends WorkspaceJob {

	private static final String ENDING = ".kehoach"; //$NON-NLS-1$

	/**
	 * What became of them.
	 *
	 * @param shown what to show: projects, and files to open
	 * @param refused what could not be taken, sentences in the user's language
	 */
	record Taken(List<IResource> shown, List<String> refused) {
	}

	private final List<Path> dropped;
	private final IProject into;
	private final Consumer<Taken> listener;

	/**
	 * @param into the project that plan files are copied into; null if there is none
	 * @param listener told in the job's thread
	 */
	TakeInJob(List<Path> dropped, IProject into, Consumer<Taken> listener) {
		super(Messages.get("drop.job")); //$NON-NLS-1$
		this.dropped = dropped;
		this.into = into;
		this.listener = listener;
	}

	/** Found by {@link WindowDrop}. */
	@Override
	public boolean belongsTo(Object family) {
		return family == WindowDrop.class;
	}

	@Override
	public IStatus runInWorkspace(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, dropped.size());
		List<IResource> shown = new ArrayList<>();
		List<String> refused = new ArrayList<>();
		for (Path path : dropped) {
			try {
				if (Files.isDirectory(path)) {
					folder(path, shown, refused, progress.split(1));
				} else if (path.getFileName().toString().endsWith(ENDING)) {
					file(path, shown, progress.split(1));
				} else {
					refused.add(Messages.get("drop.noPlan", path.getFileName())); //$NON-NLS-1$
				}
			} catch (CoreException | IOException e) {
				refused.add(Messages.get("drop.failed", path.getFileName(), e.getMessage())); //$NON-NLS-1$
			}
		}
		listener.accept(new Taken(shown, refused));
		return Status.OK_STATUS;
	}

	private static void folder(Path folder, List<IResource> shown, List<String> refused, IProgressMonitor monitor) throws CoreException, IOException {
		if (FolderProjects.plans(folder) == 0) {
			refused.add(Messages.get("drop.emptyFolder", folder.getFileName())); //$NON-NLS-1$
		} else {
			shown.add(FolderProjects.of(folder, monitor));
		}
	}

	private void file(Path file, List<IResource> shown, IProgressMonitor monitor) throws CoreException, IOException {
		IProject holding = FolderProjects.holding(file).orElse(null);
		if (holding == null && into == null) {
			holding = FolderProjects.of(file.getParent(), monitor);
		}
		if (holding != null) {
			IFile there = holding.getFile(IPath.fromPath(holding.getLocation().toPath().relativize(file)));
			there.refreshLocal(IResource.DEPTH_ZERO, null);
			shown.add(there);
			return;
		}
		IFile copy = free(file.getFileName().toString());
		copy.write(Files.readAllBytes(file), true, false, false, monitor);
		shown.add(copy);
	}

	/** A file of this name is never replaced: the new one gets a number. */
	private IFile free(String name) {
		IFile free = into.getFile(name);
		for (int number = 2; free.exists() || free.getLocation().toFile().exists(); number++) {
			free = into.getFile(name.substring(0, name.length() - ENDING.length()) + '-' + number + ENDING);
		}
		return free;
	}
}
