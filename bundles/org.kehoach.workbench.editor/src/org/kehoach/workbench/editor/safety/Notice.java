// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.safety;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.kehoach.workbench.editor.Windows;

/** A sentence in the status line, where nothing is to be decided. UI thread only. */
final class Notice {

	private Notice() {
	}

	static void show(String text) {
		IWorkbenchPage page = Windows.page();
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		if (editor != null) {
			Windows.say(editor, text);
		}
	}
}
