// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.wizards.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.kehoach.engine.ParentPlan;
import org.kehoach.engine.PlanDrafts;
import org.kehoach.engine.PlanningAgency;

/** What has been chosen so far in the wizard. UI thread only, except {@link #drafts}. */
public final class DraftChoice {

	/** Null until all projects are read; asked in the background. */
	volatile PlanDrafts drafts;
	/** In the order chosen. */
	final Set<ParentPlan> parents = new LinkedHashSet<>();
	String period = ""; //$NON-NLS-1$
	/** Null until one is chosen. */
	PlanningAgency agency;

	List<String> parentNames() {
		return parents.stream().map(ParentPlan::name).toList();
	}

	/** The folders of all open projects on this computer, those before others that hold them. */
	public static List<Path> folders() {
		List<Path> folders = new ArrayList<>();
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			IPath location = project.isOpen() ? project.getLocation() : null;
			if (location != null) {
				folders.add(location.toPath());
			}
		}
		return folders;
	}

	/** The open project that a plan lies in; null for a file of no project. */
	static IProject project(Path file) {
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			IPath location = project.isOpen() ? project.getLocation() : null;
			if (location != null && file.startsWith(location.toPath())) {
				return project;
			}
		}
		return null;
	}
}
