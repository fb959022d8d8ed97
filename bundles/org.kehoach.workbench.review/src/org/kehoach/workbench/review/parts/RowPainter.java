// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Paints what the system would cut: the heads of groups go over all columns, names are shortened so that their end can be read. The
 * texts of the items stay whole, for screen readers and tips.
 */
public final class RowPainter {

	private static final int PADDING = 4;

	/** Which cells are painted here. */
	public interface Cells {

		/** True if the text of the first column goes over the whole row. */
		boolean isHead(Object element);

		/** True if a cell holds the name of an item. */
		boolean isName(Object element, int column);
	}

	private final Tree tree;
	private final Cells cells;

	private RowPainter(Tree tree, Cells cells) {
		this.tree = tree;
		this.cells = cells;
	}

	/** Paints the tree from now on. */
	public static void paint(Tree tree, Cells cells) {
		RowPainter painter = new RowPainter(tree, cells);
		tree.addListener(SWT.EraseItem, painter::erase);
		tree.addListener(SWT.PaintItem, painter::paint);
	}

	private void erase(Event event) {
		TreeItem item = (TreeItem) event.item;
		if (item.getData() != null && (cells.isHead(item.getData()) || isCut(item, event))) {
			event.detail &= ~SWT.FOREGROUND;
		}
	}

	private boolean isCut(TreeItem item, Event event) {
		return cells.isName(item.getData(), event.index) && event.gc.stringExtent(item.getText(event.index)).x > room(item, event.index);
	}

	private int room(TreeItem item, int column) {
		int left = item.getTextBounds(column).x - item.getBounds(column).x;
		return item.getBounds(column).width - left - PADDING;
	}

	private void paint(Event event) {
		TreeItem item = (TreeItem) event.item;
		if (item.getData() == null) {
			return;
		}
		if (cells.isHead(item.getData())) {
			// the same text at the same place in each cell, of which each shows its part
			draw(event.gc, item.getText(0), item.getTextBounds(0).x, event);
		} else if (isCut(item, event)) {
			GC gc = event.gc;
			String text = ShortNames.fit(item.getText(event.index), room(item, event.index), part -> gc.stringExtent(part).x);
			draw(gc, text, item.getTextBounds(event.index).x, event);
		}
	}

	private void draw(GC gc, String text, int x, Event event) {
		Point size = gc.stringExtent(text);
		gc.drawString(text, x, event.y + (Math.max(event.height, tree.getItemHeight()) - size.y) / 2, true);
	}
}
