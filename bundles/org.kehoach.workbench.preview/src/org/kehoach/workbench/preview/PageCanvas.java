// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.preview;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.kehoach.documents.page.Sheet;

/** Shows pages: scrolls, zooms, marks a row, and tells which one a person chooses, by mouse or by keys. */
final class PageCanvas extends Canvas {

	/** Who is told what a person chooses. */
	interface Chooser {

		/**
		 * @param place number of a place in the text
		 * @param enter whether the person wants to go there, and not only to look at it
		 */
		void chosen(int place, boolean enter);
	}

	/** Each page as wide as the window: upright pages and those that lie across alike. */
	static final double FIT_WIDTH = 0;
	private static final double[] STEPS = { 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4 };
	private static final double POINTS_PER_INCH = 72;
	private static final int LINE = 40;

	private final PageFonts fonts = new PageFonts(getDisplay());
	private final double unit = getDisplay().getDPI().y / POINTS_PER_INCH;
	private final Chooser chooser;
	private List<Sheet> sheets = List.of();
	private PageStack stack = new PageStack(List.of(), sheet -> 1);
	private double zoom = FIT_WIDTH;
	private int place = -1;

	PageCanvas(Composite parent, Chooser chooser) {
		super(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_REDRAW_RESIZE);
		this.chooser = chooser;
		addListener(SWT.Paint, this::paint);
		addListener(SWT.Resize, event -> layOut());
		addListener(SWT.Dispose, event -> fonts.dispose());
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN && event.detail != SWT.TRAVERSE_ARROW_NEXT
				&& event.detail != SWT.TRAVERSE_ARROW_PREVIOUS && event.detail != SWT.TRAVERSE_PAGE_NEXT && event.detail != SWT.TRAVERSE_PAGE_PREVIOUS);
		addListener(SWT.MouseWheel, this::wheel);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		getVerticalBar().addListener(SWT.Selection, event -> redraw());
		getHorizontalBar().addListener(SWT.Selection, event -> redraw());
		addMouseListener(new MouseListener() {
			@Override
			public void mouseDown(MouseEvent event) {
				choose(event, false);
			}

			@Override
			public void mouseDoubleClick(MouseEvent event) {
				choose(event, true);
			}

			@Override
			public void mouseUp(MouseEvent event) {
				// nothing is dragged
			}
		});
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.get("pages.name", sheets.size()); //$NON-NLS-1$
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = markedText();
			}
		});
	}

	/** Shows other pages, at the same height; the mark is gone. */
	void show(List<Sheet> pages) {
		sheets = pages;
		place = -1;
		layOut();
	}

	/** What stands at the marked place; empty if none is. */
	String markedText() {
		return place < 0 ? "" : stack.text(place); //$NON-NLS-1$
	}

	/** Marks a place and scrolls to it unless it can be seen; below 0 for none. */
	void mark(int number) {
		if (number != place) {
			place = number;
			reveal();
			redraw();
		}
	}

	/** How much pages are enlarged: 1 as on paper, {@link #FIT_WIDTH} as wide as the window. */
	double zoom() {
		return zoom;
	}

	/** What is in the middle stays there; at first that is the middle of the pages' width. */
	void zoom(double factor) {
		Point size = getSize();
		double across = stack.width() > size.x ? (getHorizontalBar().getSelection() + size.x / 2.0) / stack.width() : 0.5;
		int middle = getVerticalBar().getSelection() + size.y / 2;
		int page = stack.pageAt(middle);
		// in points, for the room between pages does not grow
		double down = sheets.isEmpty() ? 0 : (middle - stack.page(page).y) / stack.scale(page);
		boolean fromTop = getVerticalBar().getSelection() == 0;
		zoom = factor;
		layOut();
		scroll((int) (across * stack.width() - size.x / 2.0), fromTop || sheets.isEmpty() ? 0 : (int) (stack.page(page).y + down * stack.scale(page) - size.y / 2.0));
	}

	/** @param up true to enlarge by a step */
	void zoomStep(boolean up) {
		if (sheets.isEmpty()) {
			return;
		}
		double now = stack.scale(stack.pageAt(getVerticalBar().getSelection() + getSize().y / 2)) / unit;
		double next = up ? STEPS[STEPS.length - 1] : STEPS[0];
		for (double step : STEPS) {
			if (up && step > now + 0.01) {
				next = step;
				break;
			} else if (!up && step < now - 0.01) {
				next = step;
			}
		}
		zoom(next);
	}

	private void layOut() {
		Rectangle area = getClientArea();
		stack = new PageStack(sheets, sheet -> zoom == FIT_WIDTH ? Math.max(0.2, (area.width - 2.0 * PageStack.GAP) / sheet.width()) : zoom * unit);
		adapt(getHorizontalBar(), stack.width(), area.width);
		adapt(getVerticalBar(), stack.height(), area.height);
		redraw();
	}

	private static void adapt(ScrollBar bar, int all, int seen) {
		bar.setVisible(all > seen);
		bar.setValues(Math.max(0, Math.min(bar.getSelection(), all - seen)), 0, Math.max(1, all), Math.max(1, Math.min(seen, all)), LINE,
				Math.max(1, seen - LINE));
	}

	private int left() {
		int room = getClientArea().width - stack.width();
		return room > 0 ? room / 2 : -getHorizontalBar().getSelection();
	}

	private int top() {
		return -getVerticalBar().getSelection();
	}

	private void paint(Event event) {
		PagePainter painter = new PagePainter(stack, fonts, PageColours.of(this), unit);
		painter.draw(event.gc, left(), top(), event.getBounds(), place);
		if (isFocusControl()) {
			Rectangle area = getClientArea();
			event.gc.drawFocus(area.x, area.y, area.width, area.height);
		}
	}

	private void scroll(int x, int y) {
		getHorizontalBar().setSelection(x);
		getVerticalBar().setSelection(y);
		redraw();
	}

	private void reveal() {
		List<PageStack.Found> found = place < 0 ? List.of() : stack.of(place);
		if (found.isEmpty()) {
			return;
		}
		Rectangle seen = new Rectangle(getHorizontalBar().getSelection(), getVerticalBar().getSelection(), getClientArea().width,
				getClientArea().height);
		if (found.stream().map(stack::area).noneMatch(area -> area.y >= seen.y && area.y + Math.min(area.height, LINE) <= seen.y + seen.height)) {
			scroll(seen.x, stack.area(found.getFirst()).y - seen.height / 3);
		}
	}

	private void choose(MouseEvent event, boolean enter) {
		setFocus();
		PageStack.Found found = event.button == 1 ? stack.at(event.x - left(), event.y - top()) : null;
		if (found != null) {
			mark(found.spot().source());
			chooser.chosen(found.spot().source(), enter);
		}
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			event.doit = false;
			zoomStep(event.count > 0);
		}
	}

	private void key(Event event) {
		int seen = getClientArea().height;
		int y = getVerticalBar().getSelection();
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> step(1);
		case SWT.ARROW_UP -> step(-1);
		case SWT.PAGE_DOWN -> scroll(getHorizontalBar().getSelection(), y + seen - LINE);
		case SWT.PAGE_UP -> scroll(getHorizontalBar().getSelection(), y - seen + LINE);
		case SWT.HOME -> scroll(0, 0);
		case SWT.END -> scroll(0, stack.height());
		case SWT.CR, SWT.KEYPAD_CR -> {
			if (place >= 0) {
				chooser.chosen(place, true);
			}
		}
		default -> {
			// the others belong to the workbench
		}
		}
	}

	/** Scrolls to the beginning of a page. @param step 1 for the next one, -1 for the one before, or for the beginning of this one */
	void page(int step) {
		int y = getVerticalBar().getSelection();
		int wanted = step > 0 ? stack.height() : 0;
		for (int i = 0; i < sheets.size(); i++) {
			int top = stack.page(i).y - PageStack.GAP;
			if (step > 0 && top > y) {
				wanted = top;
				break;
			} else if (step < 0 && top < y) {
				wanted = top;
			}
		}
		scroll(getHorizontalBar().getSelection(), wanted);
	}

	/** To the next or previous row, from the one that is marked. */
	private void step(int direction) {
		List<Integer> rows = stack.rows();
		if (rows.isEmpty()) {
			return;
		}
		int row = place < 0 ? -1 : stack.of(place).stream().map(found -> rows.indexOf(found.spot().row())).findFirst().orElse(-1);
		int next = row < 0 ? 0 : Math.clamp(row + direction, 0, rows.size() - 1);
		mark(rows.get(next));
		getAccessible().setFocus(ACC.CHILDID_SELF);
		chooser.chosen(rows.get(next), false);
	}
}
