// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.typing;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;
import org.kehoach.language.formatting.PastedProse;
import org.kehoach.workbench.editor.LongText;
import org.kehoach.workbench.editor.colours.ColouredToken;
import org.kehoach.workbench.editor.colours.PlanTokens;
import org.kehoach.workbench.editor.colours.TextKind;
import org.kehoach.workbench.editor.preferences.EditorPreferences;

/**
 * Fits what is pasted into where it is pasted: in a text in triple quotes as paragraphs of its width, between quotes on one line, or, of
 * several paragraphs between empty quotes, as a text in triple quotes. Lines of another plan's text come as they are.
 */
public final class PastedText implements IAutoEditStrategy {

	private static final String BLOCK = "\"\"\""; //$NON-NLS-1$
	/** Where the caret comes to stand; not a sign of any pasted text, for all of its kind are taken out of that. */
	private static final char CARET = '\uFFFF';

	private final LineWidths widths = new LineWidths();

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		if (command.text == null || command.text.length() < 2 || command.text.isBlank() || !hasWord(command.text)
				|| LongText.is(document) || !EditorPreferences.isOn(EditorPreferences.FIT_PASTED)) {
			return;
		}
		try {
			fit(document, command);
		} catch (BadLocationException e) {
			ILog.of(getClass()).warn("Pasted outside of the text", e); //$NON-NLS-1$
		}
	}

	/** Signs in pairs come from what closes quotation marks and brackets. */
	private static boolean hasWord(String text) {
		return text.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || Character.isISOControl(c));
	}

	private void fit(IDocument document, DocumentCommand command) throws BadLocationException {
		String text = document.get();
		ColouredToken token = PlanTokens.at(PlanTokens.scan(text), command.offset);
		int end = command.offset + command.length;
		boolean inText = token != null && token.kind() == TextKind.TEXT && token.offset() < command.offset && end < token.end();
		boolean inBlock = inText && text.startsWith(BLOCK, token.offset());
		if (!inText || inBlock && isPlan(command.text)) {
			String code = PastedProse.asCode(command.text);
			if (!code.equals(command.text)) {
				command.text = code;
			}
		} else if (inBlock) {
			if (command.offset >= token.offset() + BLOCK.length() && end <= token.end() - BLOCK.length()) {
				block(document, command);
			}
		} else if (token.length() == 2 && PastedProse.paragraphs(command.text).size() > 1) {
			newBlock(document, command);
		} else {
			command.text = PastedProse.onOneLine(command.text);
		}
	}

	/** Lines that begin with tabs or several blanks were copied in an editor. */
	private static boolean isPlan(String pasted) {
		List<String> lines = pasted.lines().skip(1).filter(line -> !line.isBlank()).toList();
		return !lines.isEmpty() && lines.stream().allMatch(line -> line.startsWith("\t\t") || line.startsWith("    ")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void block(IDocument document, DocumentCommand command) throws BadLocationException {
		List<String> paragraphs = PastedProse.paragraphs(command.text);
		int lineStart = document.getLineInformationOfOffset(command.offset).getOffset();
		IRegion last = document.getLineInformationOfOffset(command.offset + command.length);
		int lineEnd = last.getOffset() + last.getLength();
		String before = document.get(lineStart, command.offset - lineStart);
		String behind = document.get(command.offset + command.length, lineEnd - command.offset - command.length);
		boolean opens = before.stripTrailing().endsWith(BLOCK);
		boolean closes = behind.stripLeading().startsWith(BLOCK);
		if (paragraphs.isEmpty() || before.contains(BLOCK) && !opens || behind.contains(BLOCK) && !closes) {
			command.text = inline(paragraphs);
			return;
		}
		String indent = indent(before) + (opens ? "\t" : ""); //$NON-NLS-1$ //$NON-NLS-2$
		boolean apart = command.text.startsWith(" ") && !before.isBlank(); //$NON-NLS-1$
		String start = opens ? indent : apart ? before.stripTrailing() + ' ' : before;
		String end = (command.text.endsWith(" ") ? " " : "") + CARET; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String lines = PastedProse.inBlock(start, paragraphs, closes ? end : end + behind, widths.of(document));
		replace(document, command, opens ? command.offset : lineStart, lineEnd,
				(opens ? "\n" : "") + lines + (closes ? '\n' + indent + behind.stripLeading() : "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Beside the quotes there is no indent to follow. */
	private static String inline(List<String> paragraphs) {
		return String.join(" ", paragraphs).replace(BLOCK, "\" \"\""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void newBlock(IDocument document, DocumentCommand command) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(command.offset);
		String indent = indent(document.get(line.getOffset(), line.getLength())) + '\t';
		String lines = PastedProse.inBlock(indent, PastedProse.paragraphs(command.text), String.valueOf(CARET), widths.of(document));
		// between the two quotes that are there
		replace(document, command, command.offset, command.offset, "\"\"\n" + lines + '\n' + indent + "\"\""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String indent(String line) {
		return line.substring(0, line.length() - line.stripLeading().length());
	}

	private static void replace(IDocument document, DocumentCommand command, int start, int end, String lines) {
		String text = lines.replace("\n", TextUtilities.getDefaultLineDelimiter(document)); //$NON-NLS-1$
		int caret = text.indexOf(CARET);
		command.offset = start;
		command.length = end - start;
		command.text = text.substring(0, caret) + text.substring(caret + 1);
		command.caretOffset = start + caret;
		command.shiftsCaret = false;
	}
}
