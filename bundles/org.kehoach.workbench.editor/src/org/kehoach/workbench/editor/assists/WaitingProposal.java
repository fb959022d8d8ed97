// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.assists;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.kehoach.workbench.editor.Messages;

/** Stands in the list while the server is asked. */
final class WaitingProposal implements ICompletionProposal {

	@Override
	public void apply(IDocument document) {
		// there is nothing to do yet
	}

	@Override
	public String getDisplayString() {
		return Messages.get("assist.waiting"); //$NON-NLS-1$
	}

	@Override
	public String getAdditionalProposalInfo() {
		return null;
	}

	@Override
	public Image getImage() {
		return null;
	}

	@Override
	public Point getSelection(IDocument document) {
		return null;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
