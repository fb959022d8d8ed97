// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.typing;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.kehoach.workbench.editor.colours.ColouredToken;
import org.kehoach.workbench.editor.colours.PlanTokens;
import org.kehoach.workbench.editor.colours.TextKind;
import org.kehoach.workbench.editor.preferences.EditorPreferences;

/**
 * Brackets and quotation marks come in pairs: the closing one is written with the opening one and is typed over, both go with
 * one backspace, and a selected passage is put between them. A third quotation mark opens a text of several lines.
 */
public final class PlanPairs implements IAutoEditStrategy {

	private static final String QUOTE = "\""; //$NON-NLS-1$
	private static final String TEXT_BLOCK = "\"\"\""; //$NON-NLS-1$

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		if (command.text == null || command.text.length() > 1 || !EditorPreferences.isOn(EditorPreferences.CLOSE_PAIRS)) {
			return;
		}
		try {
			switch (command.text) {
			case "" -> deletePair(document, command); //$NON-NLS-1$
			case QUOTE -> quote(document, command);
			case "{" -> open(document, command, "}"); //$NON-NLS-1$ //$NON-NLS-2$
			case "(" -> open(document, command, ")"); //$NON-NLS-1$ //$NON-NLS-2$
			case "\u00AB" -> quotation(document, command, "\u00BB"); //$NON-NLS-1$ //$NON-NLS-2$
			case "\u201C" -> quotation(document, command, "\u201D"); //$NON-NLS-1$ //$NON-NLS-2$
			case "\u00BB", "\u201D" -> typeOverQuotation(document, command); //$NON-NLS-1$ //$NON-NLS-2$
			case "}", ")" -> typeOver(document, command); //$NON-NLS-1$ //$NON-NLS-2$
			default -> {
				// no pair
			}
			}
		} catch (BadLocationException e) {
			ILog.of(getClass()).warn("Typed outside of the text", e); //$NON-NLS-1$
		}
	}

	private static void quote(IDocument document, DocumentCommand command) throws BadLocationException {
		if (command.length > 0) {
			surround(document, command, QUOTE);
			return;
		}
		int caret = command.offset;
		ColouredToken token = PlanTokens.at(PlanTokens.scan(document.get()), caret);
		boolean inside = token != null && token.offset() < caret && caret < token.end();
		boolean behindEmptyText = token != null && token.kind() == TextKind.TEXT && token.end() == caret && token.length() == 2;
		if (inside && token.kind() == TextKind.TEXT && token.end() == caret + 1 && charAt(document, caret) == '"') {
			skip(command);
		} else if (behindEmptyText) {
			insert(command, QUOTE, TEXT_BLOCK);
		} else if (!inside && !isUnclosed(token, caret) && !isWord(charAt(document, caret)) && !isWord(charAt(document, caret - 1))) {
			insert(command, QUOTE, QUOTE);
		}
	}

	/** A text or comment that goes on at the caret because its end is missing. */
	private static boolean isUnclosed(ColouredToken token, int caret) {
		return token != null && token.offset() < caret && token.end() == caret
				&& (token.kind() == TextKind.TEXT || token.kind() == TextKind.COMMENT);
	}

	private static void open(IDocument document, DocumentCommand command, String closing) throws BadLocationException {
		if (isInText(document, command.offset)) {
			return;
		}
		if (command.length > 0) {
			surround(document, command, closing);
		} else if (!isWord(charAt(document, command.offset)) && charAt(document, command.offset) != '"') {
			insert(command, command.text, closing);
		}
	}

	/** The quotation marks of word processors, whose two signs differ; within texts as well. */
	private static void quotation(IDocument document, DocumentCommand command, String closing) throws BadLocationException {
		if (command.length > 0) {
			surround(document, command, closing);
		} else if (!isWord(charAt(document, command.offset))) {
			insert(command, command.text, closing);
		}
	}

	private static void typeOverQuotation(IDocument document, DocumentCommand command) throws BadLocationException {
		if (command.length == 0 && charAt(document, command.offset) == command.text.charAt(0)) {
			skip(command);
		}
	}

	/** Only between the two of an empty pair: elsewhere the bracket may be meant. */
	private static void typeOver(IDocument document, DocumentCommand command) throws BadLocationException {
		char closing = command.text.charAt(0);
		boolean emptyPair = command.length == 0 && charAt(document, command.offset) == closing
				&& charAt(document, command.offset - 1) == (closing == '}' ? '{' : '(');
		if (emptyPair && !isInText(document, command.offset)) {
			skip(command);
		}
	}

	private static void deletePair(IDocument document, DocumentCommand command) throws BadLocationException {
		if (command.length == 1) {
			String pair = "" + charAt(document, command.offset) + charAt(document, command.offset + 1); //$NON-NLS-1$
			boolean empty = pair.equals("{}") || pair.equals("()") || pair.equals("\u00AB\u00BB") || pair.equals("\u201C\u201D") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					|| pair.equals("\"\"") && charAt(document, command.offset - 1) != '"' && charAt(document, command.offset + 2) != '"'; //$NON-NLS-1$
			if (empty) {
				command.length = 2;
			}
		}
	}

	private static void surround(IDocument document, DocumentCommand command, String closing) throws BadLocationException {
		String selected = document.get(command.offset, command.length);
		if (selected.indexOf('"') < 0 && selected.indexOf('\n') < 0) {
			command.text += selected + closing;
		}
	}

	private static void insert(DocumentCommand command, String before, String behind) {
		command.text = before + behind;
		command.caretOffset = command.offset + before.length();
		command.shiftsCaret = false;
	}

	private static void skip(DocumentCommand command) {
		command.text = ""; //$NON-NLS-1$
		command.caretOffset = command.offset + 1;
		command.shiftsCaret = false;
	}

	private static boolean isInText(IDocument document, int caret) {
		ColouredToken token = PlanTokens.at(PlanTokens.scan(document.get()), caret);
		return token != null && token.offset() < caret && caret < token.end()
				&& (token.kind() == TextKind.TEXT || token.kind() == TextKind.COMMENT);
	}

	private static boolean isWord(char c) {
		return Character.isLetterOrDigit(c);
	}

	/** A blank outside of the text. */
	private static char charAt(IDocument document, int offset) throws BadLocationException {
		return offset >= 0 && offset < document.getLength() ? document.getChar(offset) : ' ';
	}
}
