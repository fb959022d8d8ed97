// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import java.io.File;
import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.kehoach.workbench.StartScript;

/**
 * How the workbench starts again. The start scripts of Linux and macOS wait for it and start it when it ends with status
 * 23; that of Windows does not wait, for its console would stay open: there the workbench starts the script itself.
 */
final class Restart {

	/** What it tells: the script that started the workbench, where nobody waits for its end; absent elsewhere. */
	private static final String STARTER = "kehoach.starter"; //$NON-NLS-1$

	private Restart() {
	}

	/**
	 * To be called when the workbench is closed and its workspace released.
	 *
	 * @return the status to end with
	 */
	static Integer afterEnd() {
		String starter = StartScript.told(STARTER);
		if (starter == null) {
			return IApplication.EXIT_RESTART;
		}
		try {
			File workspace = new File(Platform.getInstanceLocation().getURL().getPath());
			File script = new File(starter);
			// "call" in front, because cmd takes the outer quotation marks away from a line that begins with one; in the script's folder
			// and with marks of our own, because "&" in a name would begin another command
			new ProcessBuilder("cmd.exe", "/c", "call", ".\\" + script.getName(), "-data", '"' + workspace.getPath() + '"') //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
					.directory(script.getParentFile()).start();
		} catch (IOException e) {
			// The person starts it by hand then; nothing is lost.
			ILog.of(Restart.class).warn("Cannot start again: " + starter, e); //$NON-NLS-1$
		}
		return IApplication.EXIT_OK;
	}
}
