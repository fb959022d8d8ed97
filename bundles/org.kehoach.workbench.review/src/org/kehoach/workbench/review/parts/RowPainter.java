// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.parts;

import java.util.function.ToIntFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Paints the cells of a tree that are too narrow for their texts: the heads of groups go over all columns, names keep their end,
 * sentences their beginning. The texts of the items stay whole, for screen readers and tips.
 */
public final class RowPainter {

	private static final int PADDING = 4;

	/** Which cells hold what. */
	public interface Cells {

		/** True if the text of the first column goes over the whole row. */
		boolean isHead(Object element);

		/** True if a cell holds the name of an item. */
		boolean isName(Object element, int column);
	}

	/** Neither heads nor names. */
	public static final Cells SENTENCES = new Cells() {
		@Override
		public boolean isHead(Object element) {
			return false;
		}

		@Override
		public boolean isName(Object element, int column) {
			return false;
		}
	};

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
		if (item.getData() != null && isPainted(item, event)) {
			event.detail &= ~SWT.FOREGROUND;
		}
	}

	/** Coloured cells too: where others paint as well, some systems forget the colours. */
	private boolean isPainted(TreeItem item, Event event) {
		return cells.isHead(item.getData()) || !item.getForeground(event.index).equals(tree.getForeground())
				|| event.gc.stringExtent(item.getText(event.index)).x > room(item, event.index);
	}

	private static int room(TreeItem item, int column) {
		Rectangle cell = item.getBounds(column);
		return cell.x + cell.width - item.getTextBounds(column).x - PADDING;
	}

	private void paint(Event event) {
		TreeItem item = (TreeItem) event.item;
		if (item.getData() == null || !isPainted(item, event)) {
			return;
		}
		GC gc = event.gc;
		if ((event.detail & SWT.SELECTED) == 0) {
			gc.setForeground(item.getForeground(event.index));
		}
		Image image = item.getImage(event.index);
		if (image != null) {
			Rectangle at = item.getImageBounds(event.index);
			gc.drawImage(image, at.x, at.y + (at.height - image.getBounds().height) / 2);
		}
		// of a head the same text at the same place in each cell, of which each shows its part
		boolean head = cells.isHead(item.getData());
		int column = head ? 0 : event.index;
		String text = head ? item.getText(0) : fit(item, column, gc);
		int height = Math.max(event.height, tree.getItemHeight());
		gc.drawString(text, item.getTextBounds(column).x, event.y + (height - gc.stringExtent(text).y) / 2, true);
	}

	private String fit(TreeItem item, int column, GC gc) {
		ToIntFunction<String> width = text -> gc.stringExtent(text).x;
		return cells.isName(item.getData(), column) ? ShortTexts.name(item.getText(column), room(item, column), width)
				: ShortTexts.sentence(item.getText(column), room(item, column), width);
	}
}
