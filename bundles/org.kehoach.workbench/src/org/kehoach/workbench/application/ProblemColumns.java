// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Gives the sentences of the view Problems the room that they need, once in a workspace: the platform makes all columns alike. What
 * a person makes of the columns later stays.
 */
final class ProblemColumns implements IPartListener2 {

	private static final String DONE = "problemColumns"; //$NON-NLS-1$
	/** Of the view's width: what is wrong, the file, the folder, the line; the rest is the kind's. In percent. */
	private static final int[] SHARES = { 62, 14, 12, 6 };

	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.kehoach.workbench"); //$NON-NLS-1$

	private ProblemColumns() {
	}

	/** In the UI thread. */
	static void widenOnce(IWorkbenchWindow window) {
		ProblemColumns columns = new ProblemColumns();
		if (columns.preferences.getBoolean(DONE, false)) {
			return;
		}
		window.getPartService().addPartListener(columns);
		IViewReference view = window.getActivePage() == null ? null : window.getActivePage().findViewReference(IPageLayout.ID_PROBLEM_VIEW);
		if (view != null) {
			columns.partVisible(view);
		}
	}

	@Override
	public void partVisible(IWorkbenchPartReference reference) {
		IWorkbenchPart part = IPageLayout.ID_PROBLEM_VIEW.equals(reference.getId()) ? reference.getPart(false) : null;
		MPart model = part == null ? null : part.getSite().getService(MPart.class);
		if (model != null && model.getWidget() instanceof Composite area && tree(area) instanceof Tree tree
				&& !preferences.getBoolean(DONE, false)) {
			// once it has its size
			tree.getDisplay().asyncExec(() -> widen(tree));
		}
	}

	private void widen(Tree tree) {
		int width = tree.isDisposed() ? 0 : tree.getClientArea().width;
		if (width > 0) {
			TreeColumn[] columns = tree.getColumns();
			for (int i = 0; i < Math.min(SHARES.length, columns.length); i++) {
				columns[i].setWidth(width * SHARES[i] / 100);
			}
			preferences.putBoolean(DONE, true);
		}
	}

	private static Tree tree(Composite area) {
		for (Control child : area.getChildren()) {
			Tree found = child instanceof Tree tree ? tree : child instanceof Composite composite ? tree(composite) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}
}
