// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
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

	/** Lets the lines of a viewer end where they end, and says so in the status line once its editor is active. UI thread only. */
	public static void opened(ITextViewer viewer) {
		IWorkbenchPage page = Windows.page();
		if (page != null) {
			unwrapWhenOpened(page, viewer);
		}
		viewer.getTextWidget().getDisplay().asyncExec(() -> {
			IWorkbenchPage active = Windows.page();
			IEditorPart editor = active == null ? null : active.getActiveEditor();
			if (isOf(editor, viewer) && viewer.getTextWidget() != null) {
				unwrap(editor);
				Windows.say(editor, Messages.get("text.long")); //$NON-NLS-1$
			}
		});
	}

	private static boolean isOf(IWorkbenchPart part, ITextViewer viewer) {
		return part != null && part.getAdapter(ITextOperationTarget.class) == viewer;
	}

	private static void unwrap(IWorkbenchPart editor) {
		if (editor instanceof ITextEditorExtension6 lines && lines.isWordWrapEnabled()) {
			lines.setWordWrap(false);
		}
	}

	/**
	 * The editor of a viewer is made but not yet laid out: each of the layouts that come next would look at all lines to find out how
	 * high they are when they are wrapped.
	 */
	private static void unwrapWhenOpened(IWorkbenchPage page, ITextViewer viewer) {
		IPartListener2 listener = new IPartListener2() {
			@Override
			public void partOpened(IWorkbenchPartReference opened) {
				IWorkbenchPart part = opened.getPart(false);
				if (isOf(part, viewer)) {
					unwrap(part);
				}
			}
		};
		page.addPartListener(listener);
		viewer.getTextWidget().addDisposeListener(event -> page.removePartListener(listener));
	}
}
