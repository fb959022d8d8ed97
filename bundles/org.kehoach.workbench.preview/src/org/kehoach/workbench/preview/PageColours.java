// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.preview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Colours of pages, made from those of the theme, so that they suit bright, dark and contrasting ones. */
record PageColours(Color paper, Color text, Color mark) {

	/** How much further from the text than the window around it the paper is. */
	private static final double LIFT = 0.12;

	static PageColours of(Control control) {
		Color text = control.getForeground();
		Color around = control.getBackground();
		Color paper = new Color(lifted(around.getRed(), text.getRed()), lifted(around.getGreen(), text.getGreen()),
				lifted(around.getBlue(), text.getBlue()));
		return new PageColours(paper, text, control.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
	}

	private static int lifted(int around, int text) {
		return (int) Math.clamp(Math.round(around + (around - text) * LIFT), 0, 255);
	}

	/** The colour behind a marked row: a little of the mark on the paper. */
	Color tint() {
		RGB a = paper.getRGB();
		RGB b = mark.getRGB();
		return new Color((3 * a.red + b.red) / 4, (3 * a.green + b.green) / 4, (3 * a.blue + b.blue) / 4);
	}
}
