// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.graph;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.kehoach.engine.report.Cell.Tone;
import org.kehoach.site.picture.PictureLayout;
import org.kehoach.site.picture.PictureLayout.PlacedBox;
import org.kehoach.site.picture.PictureLayout.Point;
import org.kehoach.workbench.review.parts.Signs;

/** Draws a picture with its places in the colours of a control. */
final class PicturePainter {

	private static final int ROUND = 6;
	private static final int TIP = 7;
	private static final int HALF_TIP = 4;

	private final GC gc;
	private final Control control;
	private final PictureFonts fonts;

	PicturePainter(GC gc, Control control, PictureFonts fonts) {
		this.gc = gc;
		this.control = control;
		this.fonts = fonts;
	}

	/** @param selection drawn with a stronger frame; null for none */
	void paint(PictureLayout layout, PlacedBox selection) {
		gc.setAntialias(SWT.ON);
		gc.setForeground(Signs.colour(Tone.QUIET));
		gc.setBackground(Signs.colour(Tone.QUIET));
		layout.arrows().forEach(this::arrow);
		layout.boxes().forEach(box -> box(box, box == selection));
	}

	private void arrow(List<Point> points) {
		int[] line = new int[points.size() * 2];
		for (int i = 0; i < points.size(); i++) {
			line[2 * i] = (int) Math.round(points.get(i).x());
			line[2 * i + 1] = (int) Math.round(points.get(i).y());
		}
		gc.drawPolyline(line);
		int x = line[line.length - 2];
		int y = line[line.length - 1];
		gc.fillPolygon(new int[] { x, y, x - TIP, y - HALF_TIP, x - TIP, y + HALF_TIP });
	}

	private void box(PlacedBox placed, boolean selected) {
		Rectangle at = new Rectangle((int) placed.x(), (int) placed.y(), (int) placed.width(), (int) placed.height());
		boolean missing = placed.box().css().equals("missing"); //$NON-NLS-1$
		boolean own = placed.box().css().equals("own"); //$NON-NLS-1$
		Color fore = control.getForeground();
		gc.setBackground(missing ? Signs.ground(Tone.BAD) : own ? Signs.ground(Tone.QUIET) : control.getBackground());
		gc.fillRoundRectangle(at.x, at.y, at.width, at.height, ROUND, ROUND);
		gc.setForeground(selected ? control.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION)
				: missing ? Signs.colour(Tone.BAD) : own ? fore : Signs.colour(Tone.QUIET));
		gc.setLineWidth(selected ? 3 : own ? 2 : 1);
		gc.setLineStyle(placed.box().css().equals("more") ? SWT.LINE_DASH : SWT.LINE_SOLID); //$NON-NLS-1$
		gc.drawRoundRectangle(at.x, at.y, at.width, at.height, ROUND, ROUND);
		gc.setLineWidth(1);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setForeground(missing ? Signs.colour(Tone.BAD) : fore);
		gc.setFont(fonts.bold());
		int y = at.y + PictureLayout.PADDING - 2;
		gc.drawText(placed.head(), at.x + PictureLayout.PADDING, y, true);
		gc.setFont(fonts.plain());
		for (String line : placed.lines()) {
			y += PictureLayout.LINE;
			gc.drawText(line, at.x + PictureLayout.PADDING, y, true);
		}
	}
}
