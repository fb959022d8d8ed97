// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.log4j.Logger;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.DefaultProjectDescriptionFactory;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.kehoach.language.settings.FolderSettings;

/**
 * A workspace folder sees the folders that its settings file uses, and those that they use, as the engine does: so far as
 * they are workspace folders too.
 */
public final class UsedFolders extends DefaultProjectDescriptionFactory {

	private static final Logger LOG = Logger.getLogger(UsedFolders.class);

	@Override
	public ProjectDescription getProjectDescription(IProjectConfig config) {
		ProjectDescription description = super.getProjectDescription(config);
		Map<Path, String> names = new HashMap<>();
		config.getWorkspaceConfig().getProjects()
				.forEach(project -> folder(project).ifPresent(folder -> names.put(folder, project.getName())));
		folder(config).map(UsedFolders::usedBy).orElse(Set.of()).stream().map(names::get)
				.filter(name -> name != null && !name.equals(config.getName())).forEach(description.getDependencies()::add);
		return description;
	}

	/** All folders that a folder uses, directly or through others; reads their settings files. */
	public static Set<Path> usedBy(Path folder) {
		Set<Path> found = new LinkedHashSet<>();
		Deque<Path> open = new ArrayDeque<>(directlyUsedBy(folder));
		while (!open.isEmpty()) {
			Path next = open.pop();
			if (found.add(next)) {
				open.addAll(directlyUsedBy(next));
			}
		}
		return found;
	}

	private static List<Path> directlyUsedBy(Path folder) {
		try {
			return FolderSettings.of(folder).uses().stream().map(FolderSettings.Use::folder).toList();
		} catch (IOException e) {
			// the engine reports it as a finding; here the folder stands alone
			LOG.debug(folder, e);
			return List.of();
		}
	}

	/** Empty for Xtext's project of files outside all folders. */
	private static Optional<Path> folder(IProjectConfig project) {
		URI uri = project.getPath();
		return uri == null || !uri.isFile() ? Optional.empty()
				: Optional.of(Path.of(uri.toFileString()).toAbsolutePath().normalize());
	}
}
