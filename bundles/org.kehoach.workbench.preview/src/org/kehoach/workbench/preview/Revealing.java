// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.preview;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.ITextEditor;

/** Shows a place of the text where it can be read: not below the lines that stay above the text while it scrolls. */
public final class Revealing {

	/** A quarter of the window stays free above the place: the lines that stay need less, and what is around the place helps. */
	private static final int SHARE_ABOVE = 4;

	private Revealing() {
	}

	/**
	 * Selects a part of the text and scrolls to it. UI thread only.
	 *
	 * @param offset within the text
	 */
	public static void select(ITextEditor editor, int offset, int length) {
		editor.selectAndReveal(offset, length);
		if (editor.getAdapter(Control.class) instanceof StyledText text) {
			int room = text.getClientArea().height / SHARE_ABOVE;
			int above = text.getLocationAtOffset(text.getSelection().x).y;
			if (above < room) {
				text.setTopPixel(Math.max(0, text.getTopPixel() + above - room));
			}
		}
	}
}
