// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Between offsets of a document and the lines and columns of the Language Server Protocol, both counted from 0. */
public final class Positions {

	private Positions() {
	}

	/** @throws BadLocationException if the document has no such offset */
	public static Position position(IDocument document, int offset) throws BadLocationException {
		int line = document.getLineOfOffset(offset);
		return new Position(line, offset - document.getLineOffset(line));
	}

	/** The offset of a position, moved to the nearest one that the document has: it may have changed since the answer. */
	public static int offset(IDocument document, Position position) {
		try {
			int line = Math.min(Math.max(position.getLine(), 0), document.getNumberOfLines() - 1);
			int start = document.getLineOffset(line);
			return Math.min(start + Math.max(position.getCharacter(), 0), document.getLength());
		} catch (BadLocationException e) {
			// the document became shorter between two calls
			return document.getLength();
		}
	}

	/** The region of a range, as {@link #offset} finds it. */
	public static IRegion region(IDocument document, Range range) {
		int start = offset(document, range.getStart());
		return new Region(start, Math.max(0, offset(document, range.getEnd()) - start));
	}
}
