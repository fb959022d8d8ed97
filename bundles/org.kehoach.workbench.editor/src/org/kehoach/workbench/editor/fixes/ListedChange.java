// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.fixes;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Point;

/** A line in the list of Ctrl+1. What it does sets the caret itself, and says nothing more at it afterwards. */
public interface ListedChange extends ICompletionProposal {

	@Override
	default Point getSelection(IDocument document) {
		return null;
	}

	@Override
	default IContextInformation getContextInformation() {
		return null;
	}
}
