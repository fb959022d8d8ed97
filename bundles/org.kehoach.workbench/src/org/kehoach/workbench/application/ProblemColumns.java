// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import java.util.Arrays;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlAdapter;
import org.eclipse.swt.events.ControlEvent;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * The view of the problems gives its room to what a person reads, the description: the platform makes all columns about equal, and
 * the sentences of the rules are cut. Widths that leave the description enough, the person's own among them, stay.
 */
final class ProblemColumns implements IPartListener2 {

	/** The column of the files, and those of lines and kinds, in characters. */
	private static final int FILE_COLUMN = 24;
	private static final int OTHER_COLUMN = 14;

	private ProblemColumns() {
	}

	static void widen(IWorkbenchWindow window) {
		ProblemColumns columns = new ProblemColumns();
		window.getPartService().addPartListener(columns);
		Arrays.stream(window.getActivePage().getViewReferences()).forEach(columns::partOpened);
	}

	@Override
	public void partOpened(IWorkbenchPartReference reference) {
		if (IPageLayout.ID_PROBLEM_VIEW.equals(reference.getId()) && reference.getPart(false) != null
				&& reference.getPart(false).getSite().getSelectionProvider() instanceof TreeViewer viewer) {
			Tree tree = viewer.getTree();
			tree.addControlListener(new ControlAdapter() {
				@Override
				public void controlResized(ControlEvent event) {
					// The platform lays its columns out in answer to the same event.
					tree.getDisplay().asyncExec(() -> fitOnce(tree, this));
				}
			});
			tree.getDisplay().asyncExec(() -> fit(tree));
		}
	}

	/** The view has no width while it stands behind others. */
	private static void fitOnce(Tree tree, ControlAdapter listener) {
		if (fit(tree)) {
			tree.removeControlListener(listener);
		}
	}

	private static boolean fit(Tree tree) {
		if (tree.isDisposed() || tree.getClientArea().width == 0 || tree.getColumnCount() < 2) {
			return false;
		}
		int room = tree.getClientArea().width;
		TreeColumn description = tree.getColumn(0);
		if (description.getWidth() < room / 2) {
			int others = 0;
			for (TreeColumn column : Arrays.asList(tree.getColumns()).subList(1, tree.getColumnCount())) {
				column.setWidth(Math.min(column.getWidth(), characters(tree, column == tree.getColumn(1) ? FILE_COLUMN : OTHER_COLUMN)));
				others += column.getWidth();
			}
			description.setWidth(Math.max(description.getWidth(), room - others));
		}
		return true;
	}

	private static int characters(Tree tree, int count) {
		GC gc = new GC(tree, SWT.NONE);
		try {
			gc.setFont(tree.getFont());
			FontMetrics metrics = gc.getFontMetrics();
			return Dialog.convertWidthInCharsToPixels(metrics, count);
		} finally {
			gc.dispose();
		}
	}
}
