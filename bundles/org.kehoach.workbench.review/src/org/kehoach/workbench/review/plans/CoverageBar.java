// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.plans;

import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.kehoach.trace.coverage.Status;
import org.kehoach.trace.coverage.Tally;
import org.kehoach.workbench.review.Messages;
import org.kehoach.workbench.review.parts.Signs;

/** Draws what became of a plan's obligations as a bar, with the numbers beside it. */
final class CoverageBar extends OwnerDrawLabelProvider {

	private static final int GAP = 6;
	private static final int BAR = 44;
	private static final int HEIGHT = 9;

	/** "19/26": how many obligations are answered; empty for plans without. */
	static String text(Tally tally) {
		return tally.total() == 0 ? "" : tally.answered() + "/" + tally.total(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** How wide a column for bars has to be. @param share the longest text beside a bar */
	static int width(Control control, String share) {
		GC gc = new GC(control);
		int text = gc.stringExtent(share).x;
		gc.dispose();
		return BAR + 3 * GAP + text;
	}

	/** What the bar shows, in words. */
	static String words(Tally tally) {
		return tally.total() == 0 ? Messages.get("plans.none") //$NON-NLS-1$
				: Messages.get("plans.words", tally.total(), tally.covered(), tally.partly(), tally.waived(), tally.missing()); //$NON-NLS-1$
	}

	@Override
	public String getToolTipText(Object element) {
		return words(((PlanNode) element).node().tally());
	}

	@Override
	protected void measure(Event event, Object element) {
		Point text = event.gc.textExtent(text(((PlanNode) element).node().tally()));
		event.width = BAR + 2 * GAP + text.x;
		event.height = Math.max(event.height, text.y);
	}

	@Override
	protected void paint(Event event, Object element) {
		Tally tally = ((PlanNode) element).node().tally();
		if (tally.total() == 0) {
			return;
		}
		GC gc = event.gc;
		Color before = gc.getBackground();
		// the system knows best what can be read on a selected line
		Color letters = gc.getForeground();
		int x = event.x + GAP;
		int y = event.y + (event.height - HEIGHT) / 2;
		int done = 0;
		int drawn = 0;
		for (Status status : Status.values()) {
			done += tally.count(status);
			int to = BAR * done / tally.total();
			gc.setBackground(Signs.colour(Signs.tone(status)));
			if (status == Status.MISSING) {
				// an empty frame is seen without colours too
				gc.setForeground(Signs.colour(Signs.tone(status)));
				if (to > drawn) {
					gc.drawRectangle(new Rectangle(x + drawn, y, to - drawn - 1, HEIGHT - 1));
				}
			} else {
				gc.fillRectangle(x + drawn, y, to - drawn, HEIGHT);
			}
			drawn = to;
		}
		gc.setBackground(before);
		gc.setForeground(letters);
		String text = text(tally);
		gc.drawText(text, x + BAR + GAP, event.y + (event.height - gc.textExtent(text).y) / 2, true);
	}
}
