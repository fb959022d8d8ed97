// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.completion;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.jface.text.contentassist.ContentAssistEvent;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.ICompletionListener;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.ContentAssistantFacade;
import org.eclipse.jface.text.source.ISourceViewerExtension4;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.kehoach.workbench.editor.Messages;
import org.kehoach.workbench.editor.connection.PlanText;
import org.kehoach.workbench.editor.connection.ViewerFollower;

/**
 * How the list of proposals behaves: Tab takes the selected one as Enter does, which is what people know from elsewhere (the platform moves
 * the focus into the list, where keys are not typed any more); and a list that was asked for and has nothing to offer says so.
 */
public final class ProposalList extends ViewerFollower implements ICompletionListener, VerifyKeyListener {

	private ITextViewer viewer;
	private ContentAssistantFacade assistant;

	@Override
	protected void start(ITextViewer shownIn, PlanText plan) {
		viewer = shownIn;
		// the viewer gets its assistant after those who follow it
		viewer.getTextWidget().getDisplay().asyncExec(this::listen);
	}

	private void listen() {
		if (viewer instanceof ISourceViewerExtension4 source && assistant == null && viewer.getTextWidget() != null) {
			assistant = source.getContentAssistantFacade();
			if (assistant != null) {
				assistant.addCompletionListener(this);
			}
		}
	}

	@Override
	protected void end() {
		if (assistant != null) {
			assistant.removeCompletionListener(this);
			assistant = null;
		}
		stopKeys();
		viewer = null;
	}

	@Override
	public void assistSessionStarted(ContentAssistEvent event) {
		if (event.assistant instanceof ContentAssistant list) {
			// one that opens by itself stays hidden when it is empty, and one that is filtered until it is empty closes: the platform sees to that
			list.setShowEmptyList(true);
			list.setEmptyMessage(Messages.get("assist.empty")); //$NON-NLS-1$
		}
	}

	/** The list is there: its own listener for keys, too, which this one must come before. */
	@Override
	public void selectionChanged(ICompletionProposal proposal, boolean smartToggle) {
		if (viewer instanceof ITextViewerExtension keys) {
			keys.prependVerifyKeyListener(this);
			viewer.getTextWidget().getDisplay().asyncExec(this::describeSelected);
		}
	}

	/** A line whose proposal has come in the place of "being asked" keeps the description of that until it is drawn and selected anew. */
	private void describeSelected() {
		list().filter(list -> list.getSelectionIndex() >= 0).ifPresent(list -> {
			// makes the platform put the proposal into the line
			list.getItem(list.getSelectionIndex()).getText();
			list.notifyListeners(SWT.Selection, new Event());
		});
	}

	@Override
	public void assistSessionEnded(ContentAssistEvent event) {
		stopKeys();
	}

	private void stopKeys() {
		if (viewer instanceof ITextViewerExtension keys && viewer.getTextWidget() != null) {
			keys.removeVerifyKeyListener(this);
		}
	}

	/** The list, once it is shown; one that opens by itself is made a moment before, and the platform does not tell. */
	private Optional<Table> list() {
		if (viewer == null || viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed()) {
			return Optional.empty();
		}
		return Stream.of(viewer.getTextWidget().getShell().getShells()).filter(Shell::isVisible).flatMap(shell -> Stream.of(shell.getChildren()))
				.filter(Table.class::isInstance).map(Table.class::cast).findFirst();
	}

	/** The list is told of Enter in the place of Tab. */
	@Override
	public void verifyKey(VerifyEvent event) {
		if (event.doit && event.character == SWT.TAB && event.stateMask == 0 && list().isPresent()) {
			event.character = SWT.CR;
			event.keyCode = SWT.CR;
		}
	}
}
