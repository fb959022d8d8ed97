// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.connection;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.kehoach.workbench.editor.formatting.FormatOnSave;
import org.kehoach.workbench.editor.safety.Safety;

/** Connects the workbench with the language server once its window is there, and begins to keep unsaved text. */
public final class StartConnection implements IStartup {

	@Override
	public void earlyStartup() {
		LanguageConnection.get().install();
		Safety.install();
		PlatformUI.getWorkbench().getDisplay().asyncExec(FormatOnSave::install);
	}
}
