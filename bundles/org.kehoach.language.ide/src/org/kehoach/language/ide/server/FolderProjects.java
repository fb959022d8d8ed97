// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.server;

import java.util.Set;

import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.MultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.workspace.FileProjectConfig;
import org.eclipse.xtext.workspace.WorkspaceConfig;

/** Each workspace folder is a project that knows of the others; Xtext's own make a workspace of their own each. */
final class FolderProjects extends MultiRootWorkspaceConfigFactory {

	@Override
	protected void addProjectsForWorkspaceFolder(WorkspaceConfig workspace, WorkspaceFolder folder, Set<String> names) {
		if (folder.getUri() != null) {
			String name = getUniqueProjectName(folder.getName(), names);
			FileProjectConfig project = new FileProjectConfig(getUriExtensions().toUri(folder.getUri()), name, workspace);
			project.addSourceFolder(".");
			workspace.addProject(project);
		}
	}
}
