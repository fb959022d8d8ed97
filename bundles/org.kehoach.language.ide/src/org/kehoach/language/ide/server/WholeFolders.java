// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.server;

import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * Reads a folder to its end once it has begun: every later message (a document that is opened, a key that is typed) cancels
 * what runs, and the server never goes back to a folder that was read by half. Only the end of the server ends it.
 */
final class WholeFolders extends WorkspaceManager {

	private volatile boolean stopped;

	@Override
	protected void refreshWorkspaceConfig(CancelIndicator request) {
		super.refreshWorkspaceConfig(() -> stopped);
	}

	void stop() {
		stopped = true;
	}
}
