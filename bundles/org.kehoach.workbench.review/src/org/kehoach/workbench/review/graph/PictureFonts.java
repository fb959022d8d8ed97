// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.graph;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.kehoach.site.picture.PictureLayout;

/**
 * The control's font in the size that boxes of pictures have room for. Where the system's letters are larger, the picture is zoomed,
 * not the letters alone.
 */
final class PictureFonts {

	/** Of one line of a box, in units of the picture. */
	private static final double HEIGHT = PictureLayout.LINE + 1.0;

	private final Font plain;
	private final Font bold;
	private final double natural;

	/** @param control disposes the fonts with itself */
	PictureFonts(Control control) {
		GC gc = new GC(control);
		int height = gc.getFontMetrics().getHeight();
		gc.dispose();
		natural = Math.max(1, height / HEIGHT);
		int points = control.getFont().getFontData()[0].getHeight();
		FontDescriptor descriptor = FontDescriptor.createFrom(control.getFont()).setHeight(Math.max(1, (int) Math.floor(points / natural)));
		plain = descriptor.createFont(control.getDisplay());
		bold = descriptor.setStyle(SWT.BOLD).createFont(control.getDisplay());
		control.addDisposeListener(event -> {
			plain.dispose();
			bold.dispose();
		});
	}

	Font plain() {
		return plain;
	}

	Font bold() {
		return bold;
	}

	/** The zoom at which letters are as large as the system's; at least 1. */
	double natural() {
		return natural;
	}
}
