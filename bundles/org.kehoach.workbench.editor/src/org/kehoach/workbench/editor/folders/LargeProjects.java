// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.folders;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;
import org.kehoach.language.ide.server.UsedFolders;
import org.kehoach.workbench.editor.diagnostics.DiagnosticMarkers;

/**
 * The projects that are too large for the language server to hold (it loads of them what is open): the engine checks them in the
 * background, one after the other, and again whenever something in them, or in what they use, has changed. From any thread.
 */
public final class LargeProjects {

	private final DiagnosticMarkers markers;
	private final Map<IProject, FolderCheck> checks = new HashMap<>();
	private boolean stopped;

	/** @param markers where the findings go */
	public LargeProjects(DiagnosticMarkers markers) {
		this.markers = markers;
	}

	/**
	 * Plans or settings of some projects have come, gone or changed. Checks those that are large, and those large ones that use
	 * them.
	 *
	 * @param changed open projects with plans
	 */
	public synchronized void changed(Collection<IProject> changed) {
		if (stopped) {
			return;
		}
		for (IProject project : changed) {
			checks.computeIfAbsent(project, key -> new FolderCheck(key, markers)).soon();
		}
		checks.forEach((project, check) -> {
			if (!changed.contains(project) && check.isLarge() && usesOneOf(project, changed)) {
				check.soon();
			}
		});
	}

	/** Some projects are closed or deleted. */
	public synchronized void gone(Collection<IProject> projects) {
		for (IProject project : projects) {
			FolderCheck check = checks.remove(project);
			if (check != null) {
				check.end();
			}
		}
	}

	/** Ends all work; the workbench closes. */
	public synchronized void stop() {
		stopped = true;
		gone(List.copyOf(checks.keySet()));
	}

	private static boolean usesOneOf(IProject project, Collection<IProject> changed) {
		IPath folder = project.getLocation();
		Collection<Path> used = folder == null ? Set.of() : UsedFolders.usedBy(folder.toPath());
		return changed.stream().map(IProject::getLocation).anyMatch(place -> place != null
				&& used.stream().anyMatch(path -> path.startsWith(place.toPath()) || place.toPath().startsWith(path)));
	}
}
