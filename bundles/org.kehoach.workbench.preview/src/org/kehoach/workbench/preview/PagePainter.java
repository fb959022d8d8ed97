// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.preview;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.kehoach.documents.page.Sheet;

/** Draws the pages that can be seen. */
final class PagePainter {

	/** Width of the bar beside a marked row, in pixels: the mark is not told by its colour alone. */
	private static final int BAR = 4;

	private final PageStack stack;
	private final PageFonts fonts;
	private final PageColours colours;
	/** Pixels in a point for the display's fonts. */
	private final double unit;

	PagePainter(PageStack stack, PageFonts fonts, PageColours colours, double unit) {
		this.stack = stack;
		this.fonts = fonts;
		this.colours = colours;
		this.unit = unit;
	}

	/**
	 * @param left where the stack begins, in pixels of the control
	 * @param seen what of the control is to be drawn
	 * @param place what is marked; below 0 for nothing
	 */
	void draw(GC gc, int left, int top, Rectangle seen, int place) {
		for (int i = 0; i < stack.sheets().size(); i++) {
			Rectangle page = stack.page(i);
			Rectangle shown = new Rectangle(page.x + left, page.y + top, page.width, page.height);
			if (shown.intersects(seen)) {
				gc.setBackground(colours.paper());
				gc.fillRectangle(shown);
				gc.setForeground(colours.text());
				gc.setAlpha(80);
				gc.drawRectangle(shown.x - 1, shown.y - 1, shown.width + 1, shown.height + 1);
				gc.setAlpha(255);
				mark(gc, i, left, top, place);
				content(gc, stack.sheets().get(i), stack.scale(i), shown);
			}
		}
	}

	private void mark(GC gc, int index, int left, int top, int place) {
		List<PageStack.Found> marked = place < 0 ? List.of() : stack.of(place).stream().filter(found -> found.page() == index).toList();
		for (PageStack.Found found : marked) {
			Rectangle area = stack.area(found);
			gc.setBackground(colours.tint());
			gc.fillRectangle(area.x + left, area.y + top, area.width, area.height);
		}
		if (!marked.isEmpty()) {
			Rectangle first = stack.area(marked.getFirst());
			Rectangle last = stack.area(marked.getLast());
			gc.setBackground(colours.mark());
			int end = Math.max(first.y + first.height, last.y + last.height);
			gc.fillRectangle(Math.min(first.x, last.x) + left - BAR - 2, first.y + top, BAR, end - first.y);
		}
	}

	private void content(GC gc, Sheet sheet, double scale, Rectangle page) {
		Transform scaled = new Transform(gc.getDevice());
		try {
			float factor = (float) (scale / unit);
			scaled.translate(page.x, page.y);
			scaled.scale(factor, factor);
			gc.setTextAntialias(SWT.ON);
			gc.setTransform(scaled);
			gc.setForeground(colours.text());
			for (Sheet.Word word : sheet.words()) {
				PageFonts.Drawn drawn = fonts.of(word, gc);
				gc.setFont(drawn.font());
				gc.drawString(word.text(), (int) Math.round(word.x() * unit), (int) Math.round(word.baseline() * unit) - drawn.ascent(), true);
			}
			gc.setTransform(null);
		} finally {
			scaled.dispose();
		}
		// outside of the transform, which would blur thin lines
		for (Sheet.Stroke stroke : sheet.strokes()) {
			int x = page.x + (int) Math.round(stroke.x() * scale);
			int y = page.y + (int) Math.round(stroke.y() * scale);
			int right = page.x + (int) Math.round((stroke.x() + stroke.width()) * scale);
			int bottom = page.y + (int) Math.round((stroke.y() + stroke.height()) * scale);
			if (stroke.height() > 0) {
				gc.drawRectangle(x, y, right - x, bottom - y);
			} else {
				gc.drawLine(x, y, right, y);
			}
		}
	}
}
