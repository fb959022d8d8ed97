// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.parts;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IMemento;

/** How wide the columns of a tree are: one takes the room that the others leave. What a person has chosen stays, also for the next time. */
public final class TreeWidths {

	private static final String WIDTH = "width."; //$NON-NLS-1$

	private final Tree tree;
	private final int sharing;
	private final IntFunction<int[]> usual;
	private final Map<Integer, Integer> chosen = new HashMap<>();
	/** What columns were given here; systems tell of it later, when they like. */
	private final Map<Integer, Integer> given = new HashMap<>();
	private boolean sizing;

	/**
	 * @param tree with all its columns
	 * @param sharing index of the column that takes the room that is left
	 * @param usual given the tree's width, tells how wide columns are at first, and the sharing one at least; in pixels
	 * @param memento what was remembered; may be null
	 */
	public TreeWidths(Tree tree, int sharing, IntFunction<int[]> usual, IMemento memento) {
		this.tree = tree;
		this.sharing = sharing;
		this.usual = usual;
		for (int i = 0; i < tree.getColumnCount(); i++) {
			int column = i;
			Integer width = memento == null ? null : memento.getInteger(WIDTH + i);
			if (width != null) {
				chosen.put(i, width);
			}
			tree.getColumn(i).addControlListener(ControlListener.controlResizedAdapter(event -> resized(column)));
		}
		tree.addControlListener(ControlListener.controlResizedAdapter(event -> share()));
	}

	private void resized(int column) {
		int width = tree.getColumn(column).getWidth();
		// some systems stretch the last column over the rest of the tree
		boolean stretched = column == tree.getColumnCount() - 1 && width > given.getOrDefault(column, width);
		if (!sizing && !stretched && width != given.getOrDefault(column, width)) {
			chosen.put(column, width);
			share();
		}
	}

	private void share() {
		int[] widths = usual.apply(tree.getClientArea().width);
		chosen.forEach((column, width) -> widths[column] = width);
		int others = -widths[sharing];
		for (int width : widths) {
			others += width;
		}
		if (!chosen.containsKey(sharing)) {
			widths[sharing] = Math.max(widths[sharing], tree.getClientArea().width - others);
		}
		sizing = true;
		try {
			for (int i = 0; i < widths.length; i++) {
				given.put(i, widths[i]);
				if (tree.getColumn(i).getWidth() != widths[i]) {
					tree.getColumn(i).setWidth(widths[i]);
				}
			}
		} finally {
			sizing = false;
		}
	}

	/** Remembers what a person has chosen. */
	public void save(IMemento memento) {
		chosen.forEach((column, width) -> memento.putInteger(WIDTH + column, width));
	}
}
