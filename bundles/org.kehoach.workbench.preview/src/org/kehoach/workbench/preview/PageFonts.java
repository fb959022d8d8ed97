// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.preview;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.kehoach.documents.page.Sheet;

/** The faces that pages are drawn in. Their letters are as wide as those of the PDF. UI thread only. */
final class PageFonts {

	/** Times New Roman, as the decree wants it, and what has its widths. */
	private static final String[] NAMES = { "Times New Roman", "Liberation Serif", "Tinos", "Nimbus Roman" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final String ANY = "Serif"; //$NON-NLS-1$

	private record Face(int sizePt, boolean bold, boolean italic) {
	}

	/** A font and the height of its letters above the base line, in pixels. */
	record Drawn(Font font, int ascent) {
	}

	private final Display display;
	private final String name;
	private final Map<Face, Drawn> fonts = new HashMap<>();

	PageFonts(Display display) {
		this.display = display;
		this.name = Stream.of(NAMES).filter(each -> display.getFontList(each, true).length > 0).findFirst().orElse(ANY);
	}

	Drawn of(Sheet.Word word, GC gc) {
		return fonts.computeIfAbsent(new Face(Math.round(word.sizePt()), word.bold(), word.italic()), face -> {
			Font font = new Font(display, name, face.sizePt(), (face.bold() ? SWT.BOLD : 0) | (face.italic() ? SWT.ITALIC : 0));
			gc.setFont(font);
			return new Drawn(font, gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading());
		});
	}

	void dispose() {
		fonts.values().forEach(drawn -> drawn.font().dispose());
		fonts.clear();
	}
}
