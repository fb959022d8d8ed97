// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.completion;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;

/** Filling in the places of a snippet one after the other with the tabulator key. */
final class SnippetMode {

	private SnippetMode() {
	}

	/**
	 * @param start where the snippet was inserted
	 * @return what is to be selected: the first place
	 */
	static Point enter(ITextViewer viewer, int start, Snippet snippet) throws BadLocationException {
		int end = start + snippet.text().length();
		if (snippet.places().isEmpty()) {
			return new Point(end, 0);
		}
		LinkedModeModel model = new LinkedModeModel();
		int sequence = 0;
		for (Snippet.Place place : snippet.places()) {
			LinkedPositionGroup group = new LinkedPositionGroup();
			group.addPosition(new LinkedPosition(viewer.getDocument(), start + place.offset(), place.length(), sequence++));
			model.addGroup(group);
		}
		model.forceInstall();
		LinkedModeUI ui = new EditorLinkedModeUI(model, viewer);
		ui.setExitPosition(viewer, end, 0, Integer.MAX_VALUE);
		ui.enter();
		return new Point(ui.getSelectedRegion().getOffset(), ui.getSelectedRegion().getLength());
	}
}
