// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.server;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * A change in a folder is told to the folders that use it, whose plans may look at what has changed. Xtext's own builds only the
 * folders in which a file has changed, so that a plan would keep the findings it had against the plan above as that was.
 */
final class DependentFolders extends VanishedFiles {

	private WorkspaceManager folders;
	/** Names of folders that are to be told of a change; they stay when the next message cancels the work. */
	private final Set<String> untold = new HashSet<>();

	@Override
	public void setWorkspaceManager(WorkspaceManager workspaceManager) {
		super.setWorkspaceManager(workspaceManager);
		folders = workspaceManager;
	}

	@Override
	public List<Delta> doInitialBuild(List<ProjectDescription> projects, CancelIndicator indicator) {
		List<Delta> deltas = super.doInitialBuild(projects, indicator);
		untold.clear();
		return deltas;
	}

	@Override
	protected List<Delta> internalBuild(CancelIndicator indicator) {
		List<Delta> deltas = super.internalBuild(indicator);
		untold.clear();
		return deltas;
	}

	/** With those that use them, directly or through others: the descriptions name both. */
	@Override
	protected List<ProjectDescription> sortByDependencies(Iterable<ProjectDescription> changed) {
		Map<String, ProjectDescription> all = new LinkedHashMap<>();
		changed.forEach(project -> all.put(project.getName(), project));
		Set<String> names = new HashSet<>(all.keySet());
		for (ProjectManager manager : folders.getProjectManagers()) {
			ProjectDescription project = manager.getProjectDescription();
			if (untold.contains(project.getName()) || project.getDependencies().stream().anyMatch(names::contains)) {
				all.putIfAbsent(project.getName(), project);
			}
		}
		untold.addAll(all.keySet());
		return super.sortByDependencies(all.values());
	}
}
