// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.connection;

import org.eclipse.e4.core.di.annotations.Execute;

/** Called by the platform before it makes the window: the server, which takes as long, is made beside it where there are plans. */
public final class EarlyServer {

	/** Does not wait. */
	@Execute
	public void begin() {
		LanguageConnection.get().begin();
	}
}
