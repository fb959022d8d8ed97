// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.service.datalocation.Location;
import org.kehoach.workbench.Messages;

/**
 * The folder that holds the user's projects. Nobody is asked for it: it is <code>Kehoach</code> in the user's home (the
 * product's configuration says so) unless <code>-data</code> names another one.
 */
final class WorkspaceLocation {

	private WorkspaceLocation() {
	}

	/**
	 * Locks the workspace for this process until the process ends or releases it.
	 *
	 * @param location the platform's instance location
	 * @return nothing when the workspace is ours, else what to tell the user, in the user's language
	 */
	static Optional<String> claim(Location location) {
		if (location == null) {
			return Optional.of(Messages.get("workspace.none")); //$NON-NLS-1$
		}
		URL url = location.isSet() ? location.getURL() : location.getDefault();
		if (url == null) {
			return Optional.of(Messages.get("workspace.none")); //$NON-NLS-1$
		}
		// Equinox makes these URLs without escaping blanks, so java.net.URI would refuse them.
		Path folder = Path.of(new File(url.getPath()).getPath());
		try {
			boolean locked = location.isSet() ? location.lock() : location.set(url, true);
			return locked ? Optional.empty() : Optional.of(Messages.get("workspace.locked", folder)); //$NON-NLS-1$
		} catch (IOException | IllegalStateException e) {
			ILog.of(WorkspaceLocation.class).error("Workspace cannot be locked: " + folder, e); //$NON-NLS-1$
			return Optional.of(Messages.get("workspace.unusable", folder, e.getMessage())); //$NON-NLS-1$
		}
	}
}
