// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.texteditor.ITextEditorExtension6;

/**
 * Texts that are too long for all that an editor can show: each key would keep the window waiting. They have no colours, foldings,
 * marked occurrences, notes and wrapped lines, which is said; they are checked as any other.
 */
public final class LongText {

	/** In characters, the text of some 4,000 tasks; the longest real plans have a twentieth of that. */
	public static final int LIMIT = 1_500_000;

	private LongText() {
	}

	/** Whether a text is too long now. */
	public static boolean is(IDocument document) {
		return document.getLength() > LIMIT;
	}

	/** Says so in the status line once the editor of a viewer is active, and lets its lines end where they end. UI thread only. */
	public static void opened(ITextViewer viewer) {
		viewer.getTextWidget().getDisplay().asyncExec(() -> {
			IWorkbenchPage page = Windows.page();
			IEditorPart editor = page == null ? null : page.getActiveEditor();
			if (editor == null || editor.getAdapter(ITextOperationTarget.class) != viewer || viewer.getTextWidget() == null) {
				return;
			}
			if (editor instanceof ITextEditorExtension6 lines && lines.isWordWrapEnabled()) {
				lines.setWordWrap(false);
			}
			Windows.say(editor, Messages.get("text.long")); //$NON-NLS-1$
		});
	}
}
