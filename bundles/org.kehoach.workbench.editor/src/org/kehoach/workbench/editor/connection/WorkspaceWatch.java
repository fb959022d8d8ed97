// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.connection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.kehoach.language.baseline.LockFiles;
import org.kehoach.language.ide.server.KehoachLanguageServer;
import org.kehoach.language.ide.server.UsedFolders;
import org.kehoach.language.settings.FolderSettings;
import org.kehoach.workbench.editor.PlanFiles;
import org.kehoach.workbench.editor.folders.LargeProjects;

/**
 * Tells the server which projects have plans and which plan files change on disk. Only sends: nothing waits in the thread
 * that changes the workspace.
 */
final class WorkspaceWatch implements IResourceChangeListener {

	private final LanguageConnection connection;
	private final LargeProjects large;
	/** The projects that the server knows or will be started with. Guarded by this. */
	private final Map<IProject, Path> folders = new HashMap<>();
	/** Messages are sent one after the other, and none before the server has started. Guarded by this. */
	private CompletableFuture<?> lastSent;

	/** @param large is told of all changes, too */
	WorkspaceWatch(LanguageConnection connection, LargeProjects large) {
		this.connection = connection;
		this.large = large;
		this.lastSent = connection.server();
	}

	void install() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		Changes changes = new Changes();
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			if (project.isOpen() && hasPlans(project)) {
				changes.projectsWithPlans.add(project);
			}
		}
		apply(changes);
	}

	void uninstall() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
	}

	private static boolean hasPlans(IProject project) {
		boolean[] found = { false };
		try {
			project.accept(proxy -> {
				found[0] |= proxy.getType() == IResource.FILE && proxy.getName().endsWith('.' + PlanFiles.EXTENSION);
				return !found[0];
			}, IResource.NONE);
		} catch (CoreException e) {
			ILog.of(WorkspaceWatch.class).warn("Project cannot be read: " + project.getName(), e); //$NON-NLS-1$
		}
		return found[0];
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		Changes changes = new Changes();
		try {
			event.getDelta().accept(changes::visit);
		} catch (CoreException e) {
			ILog.of(getClass()).error("Workspace change cannot be read", e); //$NON-NLS-1$
		}
		apply(changes);
	}

	private void apply(Changes changes) {
		tellServer(changes);
		large.gone(changes.goneProjects);
		Set<IProject> changed = new HashSet<>(changes.projectsWithPlans);
		changed.addAll(changes.changedSettings);
		changed.addAll(changes.projectsWithoutAFile);
		changed.removeIf(project -> !project.isAccessible());
		if (!changed.isEmpty()) {
			large.changed(changed);
		}
	}

	private synchronized void tellServer(Changes changes) {
		List<WorkspaceFolder> removed = new ArrayList<>();
		for (IProject project : changes.goneProjects) {
			Path folder = folders.remove(project);
			if (folder != null) {
				removed.add(KehoachLanguageServer.folder(folder));
			}
		}
		List<WorkspaceFolder> added = new ArrayList<>();
		Set<Path> first = new HashSet<>();
		for (IProject project : changes.projectsWithPlans) {
			if (!folders.containsKey(project) && project.getLocation() != null) {
				Path folder = project.getLocation().toPath();
				folders.put(project, folder);
				added.add(KehoachLanguageServer.folder(folder));
				first.add(folder);
			}
		}
		boolean startedWithThem = !first.isEmpty() && connection.start(first);
		if (!startedWithThem) {
			List<WorkspaceFolder> again = seeingOtherFoldersNow(first, changes.changedSettings);
			if (!again.isEmpty()) {
				// the server asks only once what a folder uses: when it comes
				send(new WorkspaceFoldersChangeEvent(List.of(), again));
				added.addAll(again);
			}
		}
		if (!startedWithThem && !added.isEmpty() || !removed.isEmpty()) {
			send(new WorkspaceFoldersChangeEvent(added, removed));
		}
		if (!changes.files.isEmpty()) {
			List<FileEvent> files = List.copyOf(changes.files);
			send(service -> service.didChangeWatchedFiles(new DidChangeWatchedFilesParams(files)));
		}
	}

	/** The known folders whose settings changed or that use one of the added ones. */
	private List<WorkspaceFolder> seeingOtherFoldersNow(Set<Path> added, Set<IProject> changedSettings) {
		List<WorkspaceFolder> again = new ArrayList<>();
		folders.forEach((project, folder) -> {
			boolean known = !added.contains(folder);
			if (known && (changedSettings.contains(project) || !Collections.disjoint(UsedFolders.usedBy(folder), added))) {
				again.add(KehoachLanguageServer.folder(folder));
			}
		});
		return again;
	}

	private void send(WorkspaceFoldersChangeEvent event) {
		send(service -> service.didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(event)));
	}

	/** A message that fails is logged and does not keep back the later ones. */
	private void send(Consumer<WorkspaceService> message) {
		lastSent = lastSent.thenRun(() -> message.accept(connection.server().join().getWorkspaceService())).exceptionally(e -> {
			if (!LanguageConnection.isCancellation(e)) {
				ILog.of(getClass()).error("The language server was not told of a change", e); //$NON-NLS-1$
			}
			return null;
		});
	}

	/** What one change of the workspace means to the server. */
	private static final class Changes {
		private final Set<IProject> projectsWithPlans = new HashSet<>();
		private final Set<IProject> projectsWithoutAFile = new HashSet<>();
		private final Set<IProject> goneProjects = new HashSet<>();
		private final Set<IProject> changedSettings = new HashSet<>();
		private final List<FileEvent> files = new ArrayList<>();

		boolean visit(IResourceDelta delta) {
			IResource resource = delta.getResource();
			if (resource instanceof IProject project) {
				boolean opened = delta.getKind() == IResourceDelta.ADDED || (delta.getFlags() & IResourceDelta.OPEN) != 0;
				if (!project.isOpen() || delta.getKind() == IResourceDelta.REMOVED) {
					goneProjects.add(project);
					return false;
				}
				if (opened && hasPlans(project)) {
					projectsWithPlans.add(project);
				}
			} else if (PlanFiles.isPlan(resource)) {
				fileChanged(delta, resource);
			} else if (resource.getName().equals(FolderSettings.FILE) || resource.getName().equals(LockFiles.FILE_NAME)) {
				// what was accepted decides, as settings do, what is told of every plan of the folder
				changedSettings.add(resource.getProject());
			}
			return true;
		}

		private void fileChanged(IResourceDelta delta, IResource file) {
			boolean onlyMarkers = delta.getKind() == IResourceDelta.CHANGED
					&& (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING)) == 0;
			if (onlyMarkers) {
				return;
			}
			FileChangeType type = switch (delta.getKind()) {
			case IResourceDelta.ADDED -> FileChangeType.Created;
			case IResourceDelta.REMOVED -> FileChangeType.Deleted;
			default -> FileChangeType.Changed;
			};
			(type == FileChangeType.Deleted ? projectsWithoutAFile : projectsWithPlans).add(file.getProject());
			// of a file that is gone the project still tells where it was
			if (file.getProject().getLocation() != null) {
				Path path = file.getProject().getLocation().append(file.getProjectRelativePath()).toPath();
				files.add(new FileEvent(path.toUri().toString(), type));
			}
		}
	}
}
