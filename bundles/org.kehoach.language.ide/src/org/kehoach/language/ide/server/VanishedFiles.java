// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.BuildManager;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * Takes files that were deleted before their turn came for deleted. Xtext would fail to read them, keep them in its queue and
 * fail at every later change of any file.
 */
class VanishedFiles extends BuildManager {

	private WorkspaceManager workspace;
	/** The queue of changed files; Xtext's own, seen when it is filled first. Null before. */
	private Set<URI> changed;

	@Override
	public void setWorkspaceManager(WorkspaceManager workspaceManager) {
		super.setWorkspaceManager(workspaceManager);
		workspace = workspaceManager;
	}

	@Override
	protected void queue(Set<URI> files, Collection<URI> toRemove, Collection<URI> toAdd) {
		if (changed == null) {
			changed = files;
		}
		super.queue(files, toRemove, toAdd);
	}

	@Override
	protected List<IResourceDescription.Delta> internalBuild(CancelIndicator cancelIndicator) {
		if (changed != null) {
			submit(List.of(), changed.stream().filter(this::isGone).toList());
		}
		return super.internalBuild(cancelIndicator);
	}

	private boolean isGone(URI file) {
		return file.isFile() && !workspace.isDocumentOpen(file) && !Files.exists(Path.of(file.toFileString()));
	}
}
