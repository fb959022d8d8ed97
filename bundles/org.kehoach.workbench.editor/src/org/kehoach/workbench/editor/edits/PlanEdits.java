// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.edits;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kehoach.workbench.editor.PlanFiles;
import org.kehoach.workbench.editor.Positions;

/** Does in an editor what the server proposes. UI thread only. */
public final class PlanEdits {

	/** What an author has to fill in. */
	private static final String EMPTY_TEXT = "\"\""; //$NON-NLS-1$

	private PlanEdits() {
	}

	/** The edits of one file; empty if there are none. */
	public static List<TextEdit> of(WorkspaceEdit edit, IFile file) {
		Map<String, List<TextEdit>> changes = edit == null || edit.getChanges() == null ? Map.of() : edit.getChanges();
		return changes.entrySet().stream().filter(entry -> PlanFiles.file(entry.getKey()).filter(file::equals).isPresent())
				.flatMap(entry -> entry.getValue().stream()).toList();
	}

	/**
	 * The edits in the terms of a text.
	 *
	 * @throws MalformedTreeException if two overlap
	 */
	public static MultiTextEdit tree(List<? extends TextEdit> edits, IDocument document) {
		MultiTextEdit tree = new MultiTextEdit();
		for (TextEdit edit : edits) {
			IRegion region = Positions.region(document, edit.getRange());
			tree.addChild(new ReplaceEdit(region.getOffset(), region.getLength(), edit.getNewText()));
		}
		return tree;
	}

	/**
	 * Changes the text of an editor, which can be undone in one step, and is not saved.
	 *
	 * @param edits of the text as it is now
	 * @throws BadLocationException if they do not fit the text; it is unchanged then
	 */
	public static void apply(ITextEditor editor, IDocument document, List<? extends TextEdit> edits) throws BadLocationException {
		IRewriteTarget undo = editor.getAdapter(IRewriteTarget.class);
		Optional.ofNullable(undo).ifPresent(IRewriteTarget::beginCompoundChange);
		try {
			tree(edits, document).apply(document, org.eclipse.text.edits.TextEdit.NONE);
		} catch (MalformedTreeException e) {
			throw (BadLocationException) new BadLocationException(e.getMessage()).initCause(e);
		} finally {
			Optional.ofNullable(undo).ifPresent(IRewriteTarget::endCompoundChange);
		}
	}

	/** As {@link #apply}; then the caret goes to the first place that is to be filled in, or to the first change. */
	public static void applyAndReveal(ITextEditor editor, IDocument document, List<? extends TextEdit> edits) throws BadLocationException {
		TextEdit first = edits.stream().min(Comparator.comparingInt(edit -> Positions.offset(document, edit.getRange().getStart()))).orElse(null);
		if (first == null) {
			return;
		}
		int start = Positions.offset(document, first.getRange().getStart());
		apply(editor, document, edits);
		int empty = first.getNewText().indexOf(EMPTY_TEXT);
		editor.selectAndReveal(empty < 0 ? start : start + empty + 1, 0);
	}
}
