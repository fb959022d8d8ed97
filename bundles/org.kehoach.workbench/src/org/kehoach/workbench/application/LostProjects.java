// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.kehoach.workbench.Messages;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Projects that the workspace knows no more though their folders are still in it: the platform keeps the list of projects in files of its
 * own, and after a power cut or a damaged disk it starts with what it can read of them.
 */
public final class LostProjects {

	private static final String DECLINED = "lostProjects.declined"; //$NON-NLS-1$
	private static final String BUNDLE = "org.kehoach.workbench"; //$NON-NLS-1$

	private LostProjects() {
	}

	/** Looks in the background, and asks whether they are to be opened again. What was declined is not asked again. */
	static void offer() {
		WorkspaceJob job = new WorkspaceJob(Messages.get("job.refresh")) { //$NON-NLS-1$
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) {
				List<IProjectDescription> lost = find(declined());
				Display display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : null;
				if (!lost.isEmpty() && display != null && !display.isDisposed()) {
					display.asyncExec(() -> ask(lost));
				}
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.schedule();
	}

	/**
	 * @param declined names that are not wanted
	 * @return in the order of their folders' names; empty where all is well
	 */
	public static List<IProjectDescription> find(Set<String> declined) {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		List<IProjectDescription> lost = new ArrayList<>();
		TreeSet<Path> folders = new TreeSet<>();
		try (DirectoryStream<Path> all = Files.newDirectoryStream(workspace.getRoot().getLocation().toPath(), Files::isDirectory)) {
			all.forEach(folders::add);
		} catch (IOException e) {
			ILog.of(LostProjects.class).warn("Workspace folder cannot be listed", e); //$NON-NLS-1$
		}
		for (Path folder : folders) {
			Path file = folder.resolve(IProjectDescription.DESCRIPTION_FILE_NAME);
			if (Files.isRegularFile(file)) {
				try {
					IProjectDescription description = workspace.loadProjectDescription(IPath.fromPath(file));
					boolean known = workspace.getRoot().getProject(description.getName()).exists();
					if (!known && !declined.contains(description.getName()) && folder.endsWith(description.getName())) {
						lost.add(description);
					}
				} catch (CoreException e) {
					// a damaged description: the folder can still be imported by hand
					ILog.of(LostProjects.class).warn("Project description cannot be read: " + file, e); //$NON-NLS-1$
				}
			}
		}
		return lost;
	}

	private static void ask(List<IProjectDescription> lost) {
		String names = lost.stream().map(IProjectDescription::getName).collect(Collectors.joining(", ")); //$NON-NLS-1$
		boolean wanted = MessageDialog.openQuestion(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(),
				Messages.get("lost.title"), Messages.get("lost.message", names)); //$NON-NLS-1$ //$NON-NLS-2$
		if (wanted) {
			open(lost);
		} else {
			decline(lost);
		}
	}

	/** Makes them projects again, in the background; their files stay as they are. */
	public static void open(List<IProjectDescription> lost) {
		WorkspaceJob job = new WorkspaceJob(Messages.get("lost.title")) { //$NON-NLS-1$
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				for (IProjectDescription description : lost) {
					IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(description.getName());
					if (!project.exists()) {
						project.create(description, monitor);
						project.open(monitor);
					}
				}
				return Status.OK_STATUS;
			}
		};
		job.setRule(ResourcesPlugin.getWorkspace().getRoot());
		job.schedule();
	}

	private static Set<String> declined() {
		return Set.of(InstanceScope.INSTANCE.getNode(BUNDLE).get(DECLINED, "").split("/")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Names of projects have no slash. */
	private static void decline(List<IProjectDescription> lost) {
		Set<String> all = new TreeSet<>(declined());
		lost.forEach(description -> all.add(description.getName()));
		InstanceScope.INSTANCE.getNode(BUNDLE).put(DECLINED, String.join("/", all)); //$NON-NLS-1$
		try {
			InstanceScope.INSTANCE.getNode(BUNDLE).flush();
		} catch (BackingStoreException e) {
			ILog.of(LostProjects.class).warn("Choice cannot be kept", e); //$NON-NLS-1$
		}
	}
}
