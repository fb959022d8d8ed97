// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.fixes;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.graphics.Image;

/** A quick fix in the list of Ctrl+1. */
record FixProposal(IMarker marker, FixResolution fix) implements ListedChange {

	@Override
	public void apply(IDocument document) {
		fix.run(marker);
	}

	@Override
	public String getDisplayString() {
		return fix.getLabel();
	}

	@Override
	public String getAdditionalProposalInfo() {
		return fix.getDescription();
	}

	@Override
	public Image getImage() {
		return fix.getImage();
	}
}
