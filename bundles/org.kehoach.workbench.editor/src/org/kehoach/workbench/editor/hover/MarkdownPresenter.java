// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.hover;

import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenter;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenterExtension;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;

/**
 * Shows the little Markdown that our server writes (**bold**, _italic_, a list, paragraphs) as styled text: a browser inside
 * a hover is slow to open, and missing on some machines.
 */
final class MarkdownPresenter implements IInformationPresenter, IInformationPresenterExtension {

	/** The longest line in characters: longer ones are hard to read. */
	private static final int WIDTH = 76;

	@Override
	public String updatePresentation(Drawable drawable, String markdown, TextPresentation presentation, int maxWidth, int maxHeight) {
		GC gc = new GC(drawable);
		int fitting = (int) (maxWidth / Math.max(1, gc.getFontMetrics().getAverageCharacterWidth()));
		gc.dispose();
		StyledMarkdown text = StyledMarkdown.parse(markdown, Math.min(WIDTH, Math.max(fitting, 1)));
		for (StyledMarkdown.Style style : text.styles()) {
			presentation.addStyleRange(new StyleRange(style.offset(), style.length(), null, null, style.fontStyle()));
		}
		return text.text();
	}

	@Override
	public String updatePresentation(Display display, String markdown, TextPresentation presentation, int maxWidth, int maxHeight) {
		throw new UnsupportedOperationException("The extended method is called"); //$NON-NLS-1$
	}
}
