// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kehoach.workbench.editor.commands.PlanHandler;
import org.kehoach.workbench.editor.connection.PlanText;

/** Makes comments of the selected lines, or text again if all of them are comments. */
public final class ToggleCommentHandler extends PlanHandler {

	private static final String MARK = "//"; //$NON-NLS-1$

	@Override
	protected void run(ITextEditor editor, PlanText plan, ITextSelection selection) throws BadLocationException {
		IDocument document = plan.document();
		int first = document.getLineOfOffset(selection.getOffset());
		int last = document.getLineOfOffset(Math.max(selection.getOffset(), selection.getOffset() + selection.getLength() - 1));
		boolean allAreComments = true;
		boolean anyText = false;
		for (int line = first; line <= last; line++) {
			String text = text(document, line);
			allAreComments &= text.isBlank() || text.stripLeading().startsWith(MARK);
			anyText |= !text.isBlank();
		}
		if (anyText) {
			IRewriteTarget undo = editor.getAdapter(IRewriteTarget.class);
			undo.beginCompoundChange();
			try {
				for (int line = first; line <= last; line++) {
					change(document, line, allAreComments);
				}
			} finally {
				undo.endCompoundChange();
			}
		}
	}

	private static void change(IDocument document, int line, boolean remove) throws BadLocationException {
		String text = text(document, line);
		if (text.isBlank()) {
			return;
		}
		int indent = text.length() - text.stripLeading().length();
		int place = document.getLineOffset(line) + indent;
		if (!remove) {
			document.replace(place, 0, MARK + ' ');
		} else {
			boolean blank = text.startsWith(MARK + ' ', indent);
			document.replace(place, MARK.length() + (blank ? 1 : 0), ""); //$NON-NLS-1$
		}
	}

	private static String text(IDocument document, int line) throws BadLocationException {
		IRegion region = document.getLineInformation(line);
		return document.get(region.getOffset(), region.getLength());
	}
}
