// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.completion;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.kehoach.workbench.editor.Messages;
import org.kehoach.workbench.editor.Positions;
import org.kehoach.workbench.editor.colours.ColouredToken;
import org.kehoach.workbench.editor.colours.PlanTokens;
import org.kehoach.workbench.editor.connection.PlanText;

/** Proposals from the server. The Generic Editor asks for them in a background thread. */
public final class PlanContentAssist implements IContentAssistProcessor {

	/** Longer than any answer seen; after it the person has typed on. */
	private static final Duration PATIENCE = Duration.ofSeconds(5);
	private static final ICompletionProposal[] NONE = {};

	private volatile boolean unanswered;

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		PlanText plan = PlanText.of(viewer).orElse(null);
		if (plan == null || isProse(viewer.getDocument().get(), offset)) {
			return NONE;
		}
		try {
			Position caret = plan.position(offset);
			Optional<List<CompletionItem>> answer = plan.ask(server -> server.completion(new CompletionParams(plan.id(), caret)), PATIENCE)
					.map(either -> either.isLeft() ? either.getLeft() : either.getRight().getItems());
			unanswered = answer.isEmpty();
			List<ICompletionProposal> proposals = new ArrayList<>();
			for (CompletionItem item : answer.orElse(List.of())) {
				if (item.getTextEdit() != null && item.getTextEdit().isLeft()) {
					proposals.add(proposal(item, plan, offset));
				}
			}
			return proposals.toArray(ICompletionProposal[]::new);
		} catch (BadLocationException e) {
			ILog.of(getClass()).warn("Caret outside of the text", e); //$NON-NLS-1$
			return NONE;
		}
	}

	/** Whoever writes a comment or a text does not want proposals over it, but for the name behind an {@code @}. */
	static boolean isProse(String text, int offset) {
		ColouredToken token = PlanTokens.at(PlanTokens.scan(text), offset);
		if (token == null || offset <= token.offset()) {
			return false;
		}
		int word = offset;
		while (word > token.offset() && (Character.isLetterOrDigit(text.charAt(word - 1)) || "_.".indexOf(text.charAt(word - 1)) >= 0)) { //$NON-NLS-1$
			word--;
		}
		return switch (token.kind()) {
		// behind the line of a comment another one begins
		case COMMENT -> offset < token.end() || text.charAt(offset - 1) != '\n' && text.startsWith("//", token.offset()); //$NON-NLS-1$
		case TEXT -> offset < token.end() && text.charAt(word - 1) != '@';
		case KEYWORD, NAME, VALUE -> false;
		};
	}

	private static PlanProposal proposal(CompletionItem item, PlanText plan, int caret) throws BadLocationException {
		Range range = item.getTextEdit().getLeft().getRange();
		IDocument document = plan.document();
		int end = Positions.offset(document, range.getEnd());
		return new PlanProposal(item, plan, Math.min(caret, Positions.offset(document, range.getStart())), end > caret ? document.get(caret, end - caret) : ""); //$NON-NLS-1$
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
