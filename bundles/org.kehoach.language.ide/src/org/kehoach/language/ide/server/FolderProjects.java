// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.log4j.Logger;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.IMultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.IProjectDescriptionFactory;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.workspace.FileProjectConfig;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.workspace.IWorkspaceConfig;
import org.eclipse.xtext.workspace.WorkspaceConfig;
import org.kehoach.language.settings.FolderSettings;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Makes one project of each folder that the client has opened, and of each folder that these use by their settings, whether
 * the client knows of it or not. A project is named by its path; it sees the folders that it uses.
 */
@Singleton
final class FolderProjects implements IMultiRootWorkspaceConfigFactory, IProjectDescriptionFactory {

	private static final Logger LOG = Logger.getLogger(FolderProjects.class);

	@Inject
	private UriExtensions uris;

	@Override
	public IWorkspaceConfig getWorkspaceConfig(List<WorkspaceFolder> folders) {
		WorkspaceConfig workspace = new WorkspaceConfig();
		Deque<Path> open = new ArrayDeque<>();
		folders.forEach(folder -> open.add(path(uris.toUri(folder.getUri()))));
		Set<Path> known = new LinkedHashSet<>();
		while (!open.isEmpty()) {
			Path folder = open.remove();
			if (known.add(folder)) {
				FileProjectConfig project = new FileProjectConfig(uris.toUri(folder.toUri().toString()), folder.toString());
				project.addSourceFolder(".");
				workspace.addProject(project);
				open.addAll(used(folder));
			}
		}
		return workspace;
	}

	@Override
	public ProjectDescription getProjectDescription(IProjectConfig project) {
		ProjectDescription description = new ProjectDescription();
		description.setName(project.getName());
		description.setDependencies(used(Path.of(project.getName())).stream().map(Path::toString).toList());
		return description;
	}

	private static Path path(URI uri) {
		return Path.of(uri.toFileString()).normalize();
	}

	/** The folders that a folder's settings name, those that exist. */
	private static List<Path> used(Path folder) {
		try {
			return FolderSettings.of(folder).uses().stream().map(FolderSettings.Use::folder).filter(Files::isDirectory).toList();
		} catch (IOException e) {
			// the rules that check the settings file tell the person
			LOG.warn("Settings cannot be read: " + folder, e);
			return List.of();
		}
	}
}
