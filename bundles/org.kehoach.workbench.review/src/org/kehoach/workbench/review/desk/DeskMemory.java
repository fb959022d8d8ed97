// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.desk;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Which project was reviewed when the workbench was closed, and whether it was pinned. */
final class DeskMemory {

	private static final String PROJECT = "project"; //$NON-NLS-1$
	private static final String PINNED = "pinned"; //$NON-NLS-1$

	private final IDialogSettings settings = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(DeskMemory.class)).getDialogSettings();

	/** @return null if there was none, or it is not open any more */
	IProject project() {
		String name = settings.get(PROJECT);
		IProject project = name == null || name.isEmpty() ? null : ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		return project != null && project.isOpen() ? project : null;
	}

	boolean isPinned() {
		return settings.getBoolean(PINNED);
	}

	/** @param project null for none */
	void keep(IProject project, boolean pinned) {
		settings.put(PROJECT, project == null ? "" : project.getName()); //$NON-NLS-1$
		settings.put(PINNED, pinned && project != null);
	}
}
