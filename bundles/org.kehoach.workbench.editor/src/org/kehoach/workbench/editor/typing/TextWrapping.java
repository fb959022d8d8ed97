// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.typing;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;
import org.kehoach.language.formatting.ProseBlocks;
import org.kehoach.workbench.editor.colours.ColouredToken;
import org.kehoach.workbench.editor.colours.PlanTokens;
import org.kehoach.workbench.editor.preferences.EditorPreferences;

/**
 * Divides a line of a text in triple quotes when it becomes too long, at the width that the formatter gives it too. A line end inside a
 * paragraph is no more than a blank, so nothing is said in another way.
 */
public final class TextWrapping implements IAutoEditStrategy {

	private static final String BLOCK = "\"\"\""; //$NON-NLS-1$

	private final LineWidths widths = new LineWidths();

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		if (command.length > 0 || command.text == null || command.text.length() != 1 || Character.isWhitespace(command.text.charAt(0))
				|| !EditorPreferences.isOn(EditorPreferences.WRAP_TEXTS)) {
			return;
		}
		try {
			wrap(document, command);
		} catch (BadLocationException e) {
			ILog.of(getClass()).warn("Typed outside of the text", e); //$NON-NLS-1$
		}
	}

	private void wrap(IDocument document, DocumentCommand command) throws BadLocationException {
		IRegion region = document.getLineInformationOfOffset(command.offset);
		String line = document.get(region.getOffset(), region.getLength());
		int column = command.offset - region.getOffset();
		String typed = line.substring(0, column) + command.text + line.substring(column);
		int blank = ProseBlocks.breakAt(typed, widths.of(document));
		if (blank < 0 || blank == column || !isBlock(document, region.getOffset(), command.offset)) {
			return;
		}
		String lineEnd = TextUtilities.getDefaultLineDelimiter(document) + ProseBlocks.hanging(typed);
		if (blank < column) {
			command.offset = region.getOffset() + blank;
			command.length = column - blank;
			command.text = lineEnd + typed.substring(blank + 1, column + 1);
		} else {
			command.length = blank - column;
			command.text = typed.substring(column, blank) + lineEnd;
			command.caretOffset = command.offset + 1;
			command.shiftsCaret = false;
		}
	}

	/** Whether a text in triple quotes goes on from an earlier line, and the caret is in it. */
	private static boolean isBlock(IDocument document, int lineStart, int caret) {
		String text = document.get();
		ColouredToken token = PlanTokens.at(PlanTokens.scan(text), caret);
		return token != null && token.offset() < lineStart && caret < token.end() && text.startsWith(BLOCK, token.offset());
	}
}
