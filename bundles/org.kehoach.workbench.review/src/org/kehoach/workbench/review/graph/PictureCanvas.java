// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.graph;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseAdapter;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kehoach.site.picture.PictureLayout;
import org.kehoach.site.picture.PictureLayout.PlacedBox;

/**
 * Shows a picture that has its places. Mouse: drag to move, wheel to zoom, click to select, double click to open. Keys: arrows go
 * from box to box, + - 0 zoom, Enter opens, blank puts the selected box in the middle.
 */
public final class PictureCanvas {

	private static final double STEP = 1.2;
	private static final double SMALLEST = 0.15;
	private static final double LARGEST = 4;
	/** A new picture is not shown smaller than that, rather in part. */
	private static final double READABLE = 0.6;
	private static final int MARGIN = 16;

	private final Canvas canvas;
	private final PictureFonts fonts;
	private final Consumer<PlacedBox> selected;
	private final Consumer<PlacedBox> opened;
	private final Consumer<PlacedBox> centred;
	private PictureLayout layout;
	private PlacedBox selection;
	private double zoom = 1;
	private double left;
	private double top;
	/** As a whole: it is fitted again to another size. */
	private boolean fitted = true;
	/** A person has chosen what is seen: that stays. */
	private boolean moved;

	/**
	 * @param selected told the box that was selected
	 * @param opened told the box that was double clicked
	 * @param centred told the box that is to be the middle of the next picture
	 */
	PictureCanvas(Composite parent, Consumer<PlacedBox> selected, Consumer<PlacedBox> opened, Consumer<PlacedBox> centred) {
		this.selected = selected;
		this.opened = opened;
		this.centred = centred;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		fonts = new PictureFonts(canvas);
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.addListener(SWT.Resize, event -> {
			if (fitted) {
				fit();
			} else if (!moved && layout != null) {
				place();
			}
		});
		canvas.addListener(SWT.MouseWheel, event -> zoom(event.count > 0 ? STEP : 1 / STEP, event.x, event.y));
		canvas.addListener(SWT.KeyDown, this::key);
		// keys go to the canvas only if it says that it takes them
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		Dragging dragging = new Dragging();
		canvas.addMouseListener(dragging);
		canvas.addMouseMoveListener(dragging::move);
		canvas.addListener(SWT.MouseHover, event -> {
			PlacedBox box = boxAt(event.x, event.y);
			canvas.setToolTipText(box == null ? null : (box.box().head() + "\n" + box.box().text()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		});
	}

	/** Moves the picture with the mouse. */
	private final class Dragging extends MouseAdapter {

		private Point from;

		@Override
		public void mouseDown(MouseEvent event) {
			canvas.setFocus();
			from = new Point(event.x, event.y);
			PlacedBox box = boxAt(event.x, event.y);
			if (box != null) {
				select(box);
			}
		}

		void move(MouseEvent event) {
			if (from != null && (event.stateMask & SWT.BUTTON1) != 0) {
				left += event.x - from.x;
				top += event.y - from.y;
				from = new Point(event.x, event.y);
				fitted = false;
				moved = true;
				canvas.redraw();
			}
		}

		@Override
		public void mouseUp(MouseEvent event) {
			from = null;
		}

		@Override
		public void mouseDoubleClick(MouseEvent event) {
			PlacedBox box = boxAt(event.x, event.y);
			if (box != null) {
				opened.accept(box);
			}
		}
	}

	/** What its words are written in. */
	PictureFonts fonts() {
		return fonts;
	}

	Canvas control() {
		return canvas;
	}

	/** Shows a picture. @param address of the box that is selected; may be null */
	void show(PictureLayout next, String address) {
		layout = next;
		selection = next.boxes().stream().filter(box -> box.box().address().equals(address)).findFirst().orElse(null);
		moved = false;
		place();
	}

	/** All of it if that can be read, else what is around the selected box. */
	private void place() {
		fit();
		if (zoom < READABLE * fonts.natural() && selection != null) {
			zoom = READABLE * fonts.natural();
			fitted = false;
			centre(selection);
		}
	}

	/** The picture that is shown; null before the first one. */
	public PictureLayout layout() {
		return layout;
	}

	/** The whole picture, not larger than its usual size. */
	void fit() {
		if (layout == null || canvas.isDisposed()) {
			return;
		}
		Rectangle area = canvas.getClientArea();
		zoom = Math.max(SMALLEST, Math.min(fonts.natural(), Math.min((area.width - 2.0 * MARGIN) / Math.max(1, layout.width()),
				(area.height - 2.0 * MARGIN) / Math.max(1, layout.height()))));
		left = Math.max(MARGIN, (area.width - layout.width() * zoom) / 2);
		top = Math.max(MARGIN, (area.height - layout.height() * zoom) / 2);
		fitted = true;
		if (zoom == SMALLEST && selection != null) {
			reveal(selection);
		}
		canvas.redraw();
	}

	void zoomIn() {
		zoom(STEP, canvas.getClientArea().width / 2, canvas.getClientArea().height / 2);
	}

	void zoomOut() {
		zoom(1 / STEP, canvas.getClientArea().width / 2, canvas.getClientArea().height / 2);
	}

	private void zoom(double factor, int x, int y) {
		double next = Math.max(SMALLEST, Math.min(LARGEST, zoom * factor));
		left = x - (x - left) * next / zoom;
		top = y - (y - top) * next / zoom;
		zoom = next;
		fitted = false;
		moved = true;
		canvas.redraw();
	}

	private void key(Event event) {
		if (layout == null) {
			return;
		}
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> step(-1, 0);
		case SWT.ARROW_RIGHT -> step(1, 0);
		case SWT.ARROW_UP -> step(0, -1);
		case SWT.ARROW_DOWN -> step(0, 1);
		case SWT.CR, SWT.KEYPAD_CR -> act(opened);
		case SWT.KEYPAD_ADD -> zoomIn();
		case SWT.KEYPAD_SUBTRACT -> zoomOut();
		default -> {
			switch (event.character) {
			case '+', '=' -> zoomIn();
			case '-' -> zoomOut();
			case '0' -> fit();
			case ' ' -> act(centred);
			default -> {
				// not ours
			}
			}
		}
		}
	}

	private void act(Consumer<PlacedBox> what) {
		if (selection != null) {
			what.accept(selection);
		}
	}

	/** To the nearest box in a direction; what lies aside of it counts double. */
	private void step(int dx, int dy) {
		PlacedBox best = null;
		double nearest = Double.MAX_VALUE;
		for (PlacedBox box : layout.boxes()) {
			double x = selection == null ? 0 : middleX(box) - middleX(selection);
			double y = selection == null ? 0 : middleY(box) - middleY(selection);
			double along = x * dx + y * dy;
			double aside = Math.abs(x * dy) + Math.abs(y * dx);
			if (selection == null || along > 1 && along + 2 * aside < nearest) {
				best = box;
				nearest = along + 2 * aside;
			}
		}
		if (best != null) {
			select(best);
			reveal(best);
		}
	}

	private static double middleX(PlacedBox box) {
		return box.x() + box.width() / 2;
	}

	private static double middleY(PlacedBox box) {
		return box.y() + box.height() / 2;
	}

	private void reveal(PlacedBox box) {
		Rectangle area = canvas.getClientArea();
		double x = left + box.x() * zoom;
		double y = top + box.y() * zoom;
		if (x < 0 || y < 0 || x + box.width() * zoom > area.width || y + box.height() * zoom > area.height) {
			centre(box);
		}
	}

	private void centre(PlacedBox box) {
		Rectangle area = canvas.getClientArea();
		left = inside(area.width / 2.0 - middleX(box) * zoom, area.width, layout.width() * zoom);
		top = inside(area.height / 2.0 - middleY(box) * zoom, area.height, layout.height() * zoom);
		canvas.redraw();
	}

	/** Where a picture begins, so that no room is given away beside it while it does not fit. */
	private static double inside(double wanted, double room, double size) {
		return size + 2 * MARGIN <= room ? (room - size) / 2 : Math.clamp(wanted, room - size - MARGIN, MARGIN);
	}

	/** Selects a box. */
	public void select(PlacedBox box) {
		if (box != selection) {
			selection = box;
			canvas.redraw();
			selected.accept(box);
		}
	}

	PlacedBox selection() {
		return selection;
	}

	private PlacedBox boxAt(int x, int y) {
		if (layout == null) {
			return null;
		}
		double px = (x - left) / zoom;
		double py = (y - top) / zoom;
		List<PlacedBox> boxes = layout.boxes();
		return boxes.stream().filter(box -> px >= box.x() && px <= box.x() + box.width() && py >= box.y() && py <= box.y() + box.height())
				.findFirst().orElse(null);
	}

	private void paint(GC gc) {
		Color back = canvas.getBackground();
		gc.setBackground(back);
		gc.fillRectangle(canvas.getClientArea());
		if (layout == null) {
			return;
		}
		Transform moved = new Transform(gc.getDevice());
		moved.translate((float) left, (float) top);
		moved.scale((float) zoom, (float) zoom);
		gc.setTransform(moved);
		new PicturePainter(gc, canvas, fonts).paint(layout, selection);
		gc.setTransform(null);
		moved.dispose();
	}
}
