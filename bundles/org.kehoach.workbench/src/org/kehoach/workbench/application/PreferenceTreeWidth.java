// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import java.util.Arrays;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Sash;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;

/**
 * Dialogs of preferences and properties show the names of their pages in full. The platform gives the list of pages a fixed number
 * of pixels, too few for Vietnamese titles and for large fonts.
 */
final class PreferenceTreeWidth {

	private PreferenceTreeWidth() {
	}

	/** From now on, for every such dialog of the program. */
	static void fit(Display display) {
		display.addFilter(SWT.Show, PreferenceTreeWidth::shown);
	}

	private static void shown(Event event) {
		if (event.widget instanceof Shell shell && shell.getData() instanceof PreferenceDialog dialog && dialog.getTreeViewer() != null) {
			widen(shell, dialog.getTreeViewer());
		}
	}

	private static void widen(Shell shell, TreeViewer pages) {
		Control area = areaOf(pages.getTree());
		if (area == null || !(area.getLayoutData() instanceof GridData data)) {
			return;
		}
		// A little more: under some themes the sum leaves the space before the words out.
		int missing = widthOfAll(pages) + pages.getTree().getItemHeight() - pages.getTree().getClientArea().width;
		if (missing > 0) {
			data.widthHint = area.getSize().x + missing;
			Point size = shell.getSize();
			int most = shell.getMonitor().getClientArea().width;
			shell.setSize(Math.min(most, size.x + missing), size.y);
			shell.layout(true, true);
		}
	}

	/** Of the list with its groups open. */
	private static int widthOfAll(TreeViewer pages) {
		Tree tree = pages.getTree();
		Object[] open = pages.getExpandedElements();
		tree.setRedraw(false);
		pages.expandAll();
		int width = tree.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		pages.setExpandedElements(open);
		tree.setRedraw(true);
		return width;
	}

	/** What stands beside the movable border and has its width from it; null if the platform builds the dialog in another way. */
	private static Control areaOf(Control control) {
		Control area = control;
		while (area != null && !hasSash(area.getParent())) {
			area = area.getParent();
		}
		return area;
	}

	private static boolean hasSash(Composite parent) {
		return parent != null && Arrays.stream(parent.getChildren()).anyMatch(Sash.class::isInstance);
	}
}
