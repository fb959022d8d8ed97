// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.connection;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.kehoach.workbench.editor.LongText;

/** Something that the server knows of the plan that a viewer shows, from when the plan comes until it goes. UI thread only. */
public abstract class ViewerFollower implements IReconciler, ITextInputListener {

	private ITextViewer viewer;

	@Override
	public final void install(ITextViewer textViewer) {
		viewer = textViewer;
		viewer.addTextInputListener(this);
		if (viewer.getDocument() != null) {
			begin(viewer.getDocument());
		}
	}

	@Override
	public final void uninstall() {
		if (viewer != null) {
			end();
			viewer.removeTextInputListener(this);
			viewer = null;
		}
	}

	@Override
	public final void inputDocumentAboutToBeChanged(IDocument before, IDocument now) {
		if (before != null) {
			end();
		}
	}

	@Override
	public final void inputDocumentChanged(IDocument before, IDocument now) {
		if (now != null) {
			begin(now);
		}
	}

	private void begin(IDocument document) {
		if (LongText.is(document)) {
			LongText.opened(viewer);
		} else {
			PlanText.of(document).ifPresent(plan -> start(viewer, plan));
		}
	}

	/** A plan is shown from now on. */
	protected abstract void start(ITextViewer shownIn, PlanText plan);

	/** It is shown no more; may be called without a start. */
	protected abstract void end();

	/** The server does the work, not a strategy of the platform. */
	@Override
	public final IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}
}
