// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.formatting;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kehoach.workbench.editor.Messages;
import org.kehoach.workbench.editor.Windows;
import org.kehoach.workbench.editor.commands.PlanHandler;
import org.kehoach.workbench.editor.connection.PlanText;
import org.kehoach.workbench.editor.formatting.Formatting.Outcome;

/** Lays out the selected lines, or the whole plan where nothing is selected. */
public final class FormatHandler extends PlanHandler {

	@Override
	protected void run(ITextEditor editor, PlanText plan, ITextSelection selection) throws BadLocationException {
		if (selection.getLength() == 0) {
			Formatting.all(editor, plan, outcome -> say(editor, outcome));
		} else {
			Formatting.part(editor, plan, lines(plan, selection), outcome -> say(editor, outcome));
		}
	}

	private static Range lines(PlanText plan, ITextSelection selection) throws BadLocationException {
		IDocument document = plan.document();
		IRegion first = document.getLineInformationOfOffset(selection.getOffset());
		IRegion last = document.getLineInformationOfOffset(selection.getOffset() + selection.getLength());
		return new Range(plan.position(first.getOffset()), plan.position(last.getOffset() + last.getLength()));
	}

	private static void say(ITextEditor editor, Outcome outcome) {
		switch (outcome) {
		case TIDY -> Windows.say(editor, Messages.get("format.tidy")); //$NON-NLS-1$
		case BROKEN -> Windows.say(editor, Messages.get("format.broken")); //$NON-NLS-1$
		case DONE, DROPPED -> {
			// the person sees the first, and has typed on in the second case
		}
		}
	}
}
