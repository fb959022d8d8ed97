// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.matrix;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.kehoach.engine.report.Cell.Tone;
import org.kehoach.trace.coverage.Status;
import org.kehoach.trace.matrix.CoverageMatrix;
import org.kehoach.trace.matrix.MatrixView;
import org.kehoach.workbench.review.parts.Signs;

/**
 * Ready pictures of cells. A cell has one of some hundred values; drawing its letters anew each time one scrolls takes ten times as
 * long as copying a picture. UI thread only; made for a control and disposed with it.
 */
final class Stamps {

	private static final int FULL = 100;

	private final Control control;
	private final Map<Integer, Image> stamps = new HashMap<>();
	private int width;
	private int height;
	private Font font;
	private RGB ground;
	private RGB good;

	Stamps(Control control) {
		this.control = control;
		control.addDisposeListener(event -> clear());
	}

	/** The picture of a value of {@link MatrixView#value}; null where nothing is drawn. */
	Image of(int value, int cellWidth, int cellHeight) {
		if (value == CoverageMatrix.NOT_OBLIGED) {
			return null;
		}
		RGB background = control.getBackground().getRGB();
		RGB theme = Signs.colour(Tone.GOOD).getRGB();
		if (cellWidth != width || cellHeight != height || !control.getFont().equals(font) || !background.equals(ground) || !theme.equals(good)) {
			clear();
			width = cellWidth;
			height = cellHeight;
			font = control.getFont();
			ground = background;
			good = theme;
		}
		return stamps.computeIfAbsent(value, this::draw);
	}

	private Image draw(int value) {
		return new Image(control.getDisplay(), (gc, w, h) -> draw(gc, value, w, h), width, height);
	}

	private void draw(GC gc, int value, int w, int h) {
		gc.setFont(font);
		gc.setAntialias(SWT.ON);
		// of a group that is answered, but in part, the sign says more than its hundred percent
		boolean share = value >= MatrixView.SHARE && value != MatrixView.SHARE_PARTLY;
		Tone tone = share ? tone(value - MatrixView.SHARE)
				: value == MatrixView.SHARE_PARTLY ? Tone.FAIR : Signs.tone(Status.values()[value - 1]);
		String text = share ? value - MatrixView.SHARE + "%" : Signs.sign(tone); //$NON-NLS-1$
		Color back = Signs.ground(tone);
		gc.setBackground(back);
		gc.fillRectangle(0, 0, w, h);
		gc.setForeground(Signs.colour(tone));
		Point size = gc.textExtent(text);
		gc.drawText(text, (w - size.x) / 2, (h - size.y) / 2, true);
	}

	private static Tone tone(int percent) {
		return percent == FULL ? Tone.GOOD : percent == 0 ? Tone.BAD : Tone.FAIR;
	}

	private void clear() {
		stamps.values().forEach(Image::dispose);
		stamps.clear();
	}
}
