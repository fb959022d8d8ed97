// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.controls;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Widths that grow with the font: who works with large letters sees as much of a column as others. UI thread only. */
public final class FontWidth {

	private FontWidth() {
	}

	/**
	 * The room for so many letters.
	 *
	 * @param letters of average width, in the control's font
	 * @return in pixels
	 */
	public static int of(Control control, int letters) {
		return (int) Math.ceil(letters * letter(control));
	}

	/** The average width of a letter in the control's font, in pixels. */
	public static double letter(Control control) {
		GC gc = new GC(control);
		try {
			gc.setFont(control.getFont());
			return gc.getFontMetrics().getAverageCharacterWidth();
		} finally {
			gc.dispose();
		}
	}
}
