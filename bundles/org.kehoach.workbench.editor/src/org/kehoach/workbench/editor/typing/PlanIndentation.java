// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.typing;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;

/** Keeps the indentation on a new line, goes in behind an opening brace, and out again for the closing one. */
public final class PlanIndentation implements IAutoEditStrategy {

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		try {
			boolean newLine = command.length == 0 && command.text != null
					&& TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0;
			if (newLine) {
				indentNewLine(document, command);
			} else if ("}".equals(command.text)) { //$NON-NLS-1$
				outdentBrace(document, command);
			}
		} catch (BadLocationException e) {
			ILog.of(getClass()).warn("Typed outside of the text", e); //$NON-NLS-1$
		}
	}

	private static void indentNewLine(IDocument document, DocumentCommand command) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(command.offset);
		String before = document.get(line.getOffset(), command.offset - line.getOffset());
		String after = document.get(command.offset, line.getOffset() + line.getLength() - command.offset);
		String indent = indent(before);
		boolean opens = before.stripTrailing().endsWith("{"); //$NON-NLS-1$
		String newLine = command.text;
		command.text = newLine + indent + (opens ? "\t" : ""); //$NON-NLS-1$ //$NON-NLS-2$
		if (opens && after.strip().startsWith("}")) { //$NON-NLS-1$
			command.caretOffset = command.offset + command.text.length();
			command.shiftsCaret = false;
			command.text += newLine + indent;
		}
	}

	/** Only where nothing but white space stands before the brace. */
	private static void outdentBrace(IDocument document, DocumentCommand command) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(command.offset);
		String before = document.get(line.getOffset(), command.offset - line.getOffset());
		if (before.isBlank() && before.endsWith("\t")) { //$NON-NLS-1$
			command.offset--;
			command.length++;
		}
	}

	private static String indent(String line) {
		return line.substring(0, line.length() - line.stripLeading().length());
	}
}
