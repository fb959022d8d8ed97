// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.help.welcome;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** The plans that were opened last, the latest first. Kept in the workspace's preferences. UI thread only. */
final class RecentPlans {

	/** As many as fit on the page of a small screen. */
	private static final int MOST = 8;
	private static final String KEY = "recentPlans"; //$NON-NLS-1$
	/** No file name can hold it. */
	private static final String SEPARATOR = "\n"; //$NON-NLS-1$

	private RecentPlans() {
	}

	/** The files that are still there; never null. */
	static List<IFile> files() {
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		return paths().stream().map(path -> root.getFile(IPath.fromPortableString(path))).filter(IFile::isAccessible).toList();
	}

	/** Puts a file first. */
	static void opened(IFile file) {
		String path = file.getFullPath().toPortableString();
		List<String> paths = new ArrayList<>(paths());
		paths.remove(path);
		paths.addFirst(path);
		preferences().put(KEY, String.join(SEPARATOR, paths.subList(0, Math.min(MOST, paths.size()))));
	}

	private static List<String> paths() {
		String kept = preferences().get(KEY, ""); //$NON-NLS-1$
		return kept.isEmpty() ? List.of() : List.of(kept.split(SEPARATOR));
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("org.kehoach.workbench.help"); //$NON-NLS-1$
	}
}
