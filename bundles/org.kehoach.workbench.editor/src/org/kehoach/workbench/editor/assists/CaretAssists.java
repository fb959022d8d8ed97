// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.assists;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kehoach.workbench.editor.Windows;
import org.kehoach.workbench.editor.connection.PlanText;
import org.kehoach.workbench.editor.connection.Request;

/**
 * Adds to Ctrl+1 what can be done at the caret though nothing is wrong there. The platform wants the list at once, in the UI thread: it
 * gets a line that says that the server is being asked, and is told to make the list anew when the answer is there.
 */
public final class CaretAssists implements IQuickAssistProcessor {

	/** What the server answered for a place of a text. */
	private record Known(PlanText plan, long stamp, int offset, List<CodeAction> actions) {

		boolean isFor(PlanText other, int at) {
			return plan.document() == other.document() && stamp == other.stamp() && offset == at;
		}
	}

	/** Null before the first answer. UI thread only. */
	private Known known;

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		ISourceViewer viewer = context.getSourceViewer();
		ITextEditor editor = editor(viewer);
		PlanText plan = editor == null ? null : PlanText.of(viewer).orElse(null);
		if (plan == null) {
			return new ICompletionProposal[0];
		}
		int offset = context.getOffset();
		if (known != null && known.isFor(plan, offset)) {
			return known.actions().stream().map(action -> new AssistProposal(action, editor, plan)).toArray(ICompletionProposal[]::new);
		}
		return ask(viewer, editor, plan, offset) ? new ICompletionProposal[] { new WaitingProposal() } : new ICompletionProposal[0];
	}

	private boolean ask(ISourceViewer viewer, ITextEditor editor, PlanText plan, int offset) {
		try {
			Position place = plan.position(offset);
			CodeActionParams params = new CodeActionParams(plan.id(), new Range(place, place),
					new CodeActionContext(List.of(), List.of(CodeActionKind.Refactor)));
			Request.<List<Either<Command, CodeAction>>>ask(plan, editor, server -> server.codeAction(params), answer -> {
				List<CodeAction> actions = answer == null ? List.of()
						: answer.stream().filter(each -> each != null && each.isRight() && each.getRight().getEdit() != null).map(Either::getRight).toList();
				known = new Known(plan, plan.stamp(), offset, actions);
				show(viewer, offset);
			}, () -> {
				// the person has typed on, or was told what is wrong
			});
			return true;
		} catch (BadLocationException e) {
			ILog.of(getClass()).warn("Caret outside of the text", e); //$NON-NLS-1$
			return false;
		}
	}

	/** Makes the list anew, unless the person has gone elsewhere. */
	private static void show(ISourceViewer viewer, int offset) {
		boolean there = viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed() && viewer.getSelectedRange().x == offset;
		if (there && viewer instanceof ITextOperationTarget target && target.canDoOperation(ISourceViewer.QUICK_ASSIST)) {
			target.doOperation(ISourceViewer.QUICK_ASSIST);
		}
	}

	/** The editor of a viewer; null if it is not the active one. */
	private static ITextEditor editor(ISourceViewer viewer) {
		IWorkbenchPage page = Windows.page();
		return page != null && page.getActiveEditor() instanceof ITextEditor editor && editor.getAdapter(ITextOperationTarget.class) == viewer ? editor
				: null;
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return false;
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return PlanText.of(context.getSourceViewer()).isPresent();
	}

	@Override
	public String getErrorMessage() {
		return null;
	}
}
