// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.assists;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kehoach.workbench.editor.Messages;
import org.kehoach.workbench.editor.PlanFiles;
import org.kehoach.workbench.editor.PlanImages;
import org.kehoach.workbench.editor.Windows;
import org.kehoach.workbench.editor.connection.PlanText;
import org.kehoach.workbench.editor.connection.ServerTrouble;
import org.kehoach.workbench.editor.edits.PlanEdits;
import org.kehoach.workbench.editor.fixes.ListedChange;

/** A change at the caret in the list of Ctrl+1; it is made in the editor, where it can be undone in one step. */
final class AssistProposal implements ListedChange {

	private final CodeAction action;
	private final ITextEditor editor;
	private final PlanText plan;
	private final long stamp;

	/** @param plan the text as it is, which the action was made for */
	AssistProposal(CodeAction action, ITextEditor editor, PlanText plan) {
		this.action = action;
		this.editor = editor;
		this.plan = plan;
		this.stamp = plan.stamp();
	}

	@Override
	public void apply(IDocument document) {
		if (plan.stamp() != stamp) {
			Windows.say(editor, Messages.get("fix.none", action.getTitle())); //$NON-NLS-1$
			return;
		}
		try {
			PlanEdits.applyAndReveal(editor, document, edits());
		} catch (BadLocationException e) {
			ServerTrouble.tell(e);
		}
	}

	private List<TextEdit> edits() {
		IFile file = PlanFiles.file(plan.uri()).orElse(null);
		return file == null ? List.of() : PlanEdits.of(action.getEdit(), file);
	}

	@Override
	public String getDisplayString() {
		return action.getTitle();
	}

	/** What comes into the text, as HTML. */
	@Override
	public String getAdditionalProposalInfo() {
		return edits().stream().map(TextEdit::getNewText).filter(text -> !text.isBlank()).map(AssistProposal::html).collect(Collectors.joining("<br>…<br>")); //$NON-NLS-1$
	}

	private static String html(String text) {
		return text.stripIndent().strip().replace("&", "&amp;").replace("<", "&lt;").replace("\t", "&nbsp;&nbsp;&nbsp;&nbsp;").replaceAll("\\R", "<br>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	}

	@Override
	public Image getImage() {
		return PlanImages.assist();
	}
}
