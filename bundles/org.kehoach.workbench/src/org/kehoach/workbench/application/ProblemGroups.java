// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * The groups of the view of the problems (errors, warnings, hints) are open, so that one reads what is wrong and not only how much. A
 * group that a person folds stays so. The platform's view folds groups of itself when it fills itself anew and is called off meanwhile.
 */
final class ProblemGroups implements IPartListener2 {

	/** Names of groups that the person has folded, without their counts. */
	private final Set<String> folded = new HashSet<>();

	private ProblemGroups() {
	}

	static void open(IWorkbenchWindow window) {
		ProblemGroups groups = new ProblemGroups();
		window.getActivePage().addPartListener(groups);
		Arrays.stream(window.getActivePage().getViewReferences()).forEach(groups::partOpened);
	}

	@Override
	public void partOpened(IWorkbenchPartReference reference) {
		if (IPageLayout.ID_PROBLEM_VIEW.equals(reference.getId()) && reference.getPart(false) != null
				&& reference.getPart(false).getSite().getSelectionProvider() instanceof TreeViewer viewer) {
			folded.clear();
			Tree tree = viewer.getTree();
			tree.addListener(SWT.Collapse, event -> folded.add(name((TreeItem) event.item)));
			tree.addListener(SWT.Expand, event -> folded.remove(name((TreeItem) event.item)));
			tree.addListener(SWT.DefaultSelection, event -> turn((TreeItem) event.item));
			// The view tells nobody when it is filled. It has few groups, so looking at them whenever it paints costs nothing.
			tree.addListener(SWT.Paint, event -> {
				if (Arrays.stream(tree.getItems()).anyMatch(this::isToBeOpened)) {
					event.display.asyncExec(() -> open(tree));
				}
			});
		}
	}

	/** The view opens or folds a group on Enter and on a double click, and tells nobody. */
	private void turn(TreeItem item) {
		if (item != null && item.getItemCount() > 0 && !folded.remove(name(item))) {
			folded.add(name(item));
		}
	}

	private boolean isToBeOpened(TreeItem item) {
		return item.getItemCount() > 0 && !item.getExpanded() && !folded.contains(name(item));
	}

	private void open(Tree tree) {
		if (!tree.isDisposed()) {
			Arrays.stream(tree.getItems()).filter(this::isToBeOpened).forEach(ProblemGroups::open);
		}
	}

	private static String name(TreeItem group) {
		return group.getText().replaceAll(" *\\(.*", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void open(TreeItem item) {
		item.setExpanded(true);
		// As if the person had opened it: so the view opens it again whenever it fills itself anew.
		Event opened = new Event();
		opened.item = item;
		item.getParent().notifyListeners(SWT.Expand, opened);
	}
}
