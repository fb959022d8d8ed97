// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.completion;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.kehoach.workbench.editor.Messages;
import org.kehoach.workbench.editor.PlanFiles;
import org.kehoach.workbench.editor.Positions;
import org.kehoach.workbench.editor.connection.LanguageConnection;

/** Proposals from the server. The Generic Editor asks for them in a background thread. */
public final class PlanContentAssist implements IContentAssistProcessor {

	/** Longer than any answer seen; after it the person has typed on. */
	private static final Duration PATIENCE = Duration.ofSeconds(5);
	private static final ICompletionProposal[] NONE = {};

	private volatile boolean unanswered;

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		IDocument document = viewer.getDocument();
		Optional<String> uri = PlanFiles.uri(document);
		if (uri.isEmpty()) {
			return NONE;
		}
		try {
			long stamp = stamp(document);
			Position caret = Positions.position(document, offset);
			Optional<List<CompletionItem>> answer = LanguageConnection.get().ask(
					server -> server.completion(new CompletionParams(new TextDocumentIdentifier(uri.get()), caret)), PATIENCE)
					.map(either -> either.isLeft() ? either.getLeft() : either.getRight().getItems());
			unanswered = answer.isEmpty();
			// proposals for a text that has changed would be inserted at the wrong place
			return answer.isEmpty() || stamp(document) != stamp ? NONE
					: answer.get().stream().map(item -> proposal(item, document)).toArray(ICompletionProposal[]::new);
		} catch (BadLocationException e) {
			ILog.of(getClass()).warn("Caret outside of the text", e); //$NON-NLS-1$
			return NONE;
		}
	}

	private static PlanProposal proposal(CompletionItem item, IDocument document) {
		return new PlanProposal(item, Positions.offset(document, item.getTextEdit().getLeft().getRange().getStart()));
	}

	private static long stamp(IDocument document) {
		return ((IDocumentExtension4) document).getModificationStamp();
	}

	/** Behind the dot of "KH494." the items of that plan are due. */
	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return new char[] { '.' };
	}

	@Override
	public String getErrorMessage() {
		return unanswered ? Messages.get("assist.error") : null; //$NON-NLS-1$
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return null;
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
