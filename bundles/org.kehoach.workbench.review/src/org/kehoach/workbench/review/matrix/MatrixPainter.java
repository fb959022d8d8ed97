// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.matrix;

import java.util.stream.Collectors;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Control;
import org.kehoach.workbench.review.parts.ShortTexts;

/** Paints cells and heads in the colours that the control has from the system or the theme. */
final class MatrixPainter extends AbstractCellPainter {

	/** What is painted. */
	enum Kind {
		BODY, ROW_HEAD, ROW_NAME, COLUMN_HEAD, COLUMN_SHARE, CORNER
	}

	/** Between the lines of a head. */
	static final String LINE = "\n"; //$NON-NLS-1$

	private static final int GAP = 4;
	private static final int UPWARDS = -90;

	private final Control control;
	private final Kind kind;
	private final Stamps stamps;

	/** @param stamps for the body; null for heads */
	MatrixPainter(Control control, Kind kind, Stamps stamps) {
		this.control = control;
		this.kind = kind;
		this.stamps = stamps;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		boolean selected = cell.getDisplayMode().equals(DisplayMode.SELECT) || cell.getDisplayMode().equals(DisplayMode.SELECT_HOVER);
		Color back = gc.getBackground();
		Color fore = gc.getForeground();
		gc.setBackground(control.getBackground());
		gc.fillRectangle(bounds);
		gc.setForeground(control.getForeground());
		if (kind == Kind.BODY) {
			body(((Byte) cell.getDataValue()).intValue(), gc, bounds, selected);
		} else {
			gc.setFont(control.getFont());
			String text = (String) cell.getDataValue();
			switch (kind) {
			case COLUMN_HEAD -> upwards(text, gc, bounds);
			case ROW_NAME -> across(ShortTexts.name(text, bounds.width - 2 * GAP, part -> gc.textExtent(part).x), gc, bounds, false);
			default -> across(lines(text, bounds.width - 2 * GAP, gc), gc, bounds, kind == Kind.COLUMN_SHARE);
			}
			if (selected) {
				mark(gc, bounds);
			}
		}
		gc.setForeground(fore);
		gc.setBackground(back);
	}

	private void body(int value, GC gc, Rectangle bounds, boolean selected) {
		Image stamp = stamps.of(value, bounds.width, bounds.height);
		if (stamp != null) {
			gc.drawImage(stamp, bounds.x, bounds.y);
		}
		if (selected) {
			mark(gc, bounds);
		}
	}

	/** A frame: the cell below stays as it is. */
	private void mark(GC gc, Rectangle bounds) {
		gc.setForeground(control.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
		gc.setLineWidth(2);
		gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 2, bounds.height - 2);
		gc.setLineWidth(1);
	}

	private static void across(String text, GC gc, Rectangle bounds, boolean centred) {
		Point size = gc.textExtent(text);
		int x = centred ? bounds.x + (bounds.width - size.x) / 2 : bounds.x + GAP;
		gc.drawText(text, x, bounds.y + (bounds.height - size.y) / 2, true);
	}

	private static void upwards(String text, GC gc, Rectangle bounds) {
		String shown = lines(text, bounds.height - 2 * GAP, gc);
		int letters = gc.textExtent(shown).y;
		Transform before = new Transform(gc.getDevice());
		Transform turned = new Transform(gc.getDevice());
		gc.getTransform(before);
		gc.getTransform(turned);
		turned.translate(bounds.x + (bounds.width - letters) / 2f, bounds.y + bounds.height - GAP);
		turned.rotate(UPWARDS);
		gc.setTransform(turned);
		gc.drawText(shown, 0, 0, true);
		gc.setTransform(before);
		turned.dispose();
		before.dispose();
	}

	/** Cuts each line that is too long. */
	private static String lines(String text, int room, GC gc) {
		return text.contains(LINE) ? text.lines().map(line -> fit(line, room, gc)).collect(Collectors.joining(LINE)) : fit(text, room, gc);
	}

	private static String fit(String text, int room, GC gc) {
		return ShortTexts.sentence(text, room, part -> gc.textExtent(part).x);
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return cell.getBounds().width;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return cell.getBounds().height;
	}
}
