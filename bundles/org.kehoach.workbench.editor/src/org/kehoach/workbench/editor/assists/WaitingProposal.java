// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.assists;

import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.graphics.Image;
import org.kehoach.workbench.editor.Messages;
import org.kehoach.workbench.editor.fixes.ListedChange;

/** Stands in the list while the server is asked. */
final class WaitingProposal implements ListedChange {

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
}
