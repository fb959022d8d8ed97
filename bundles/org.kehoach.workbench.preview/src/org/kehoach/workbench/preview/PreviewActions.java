// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.preview;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.kehoach.engine.preview.Preview;
import org.kehoach.workbench.editor.connection.PlanText;

/** The tool bar of the preview. */
final class PreviewActions {

	private final PreviewView view;
	private final Action zoomIn;
	private final Action zoomOut;
	private final Action fitWidth;
	private final Action copy;
	private final Action save;
	private PlanText plan;

	PreviewActions(PreviewView view, PageCanvas canvas) {
		this.view = view;
		this.zoomIn = action("zoom-in", () -> canvas.zoomStep(true)); //$NON-NLS-1$
		this.zoomOut = action("zoom-out", () -> canvas.zoomStep(false)); //$NON-NLS-1$
		this.fitWidth = action("fit-width", () -> canvas.zoom(PageCanvas.FIT_WIDTH)); //$NON-NLS-1$
		this.copy = action("copy-table", () -> TableCopy.copy(plan, this.view.wanted(), canvas)); //$NON-NLS-1$
		this.save = action("save-document", () -> DocumentSave.ask(plan, this.view.wanted(), canvas)); //$NON-NLS-1$
	}

	private static Action action(String name, Runnable run) {
		Action action = new Action(Messages.get("action." + name)) { //$NON-NLS-1$
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(Messages.get("action." + name + ".tip")); //$NON-NLS-1$ //$NON-NLS-2$
		action.setImageDescriptor(ImageDescriptor.createFromURL(PreviewActions.class.getResource("/icons/" + name + ".svg"))); //$NON-NLS-1$ //$NON-NLS-2$
		return action;
	}

	void fill(IActionBars bars) {
		IToolBarManager tools = bars.getToolBarManager();
		for (Action action : new Action[] { zoomOut, zoomIn, fitWidth }) {
			tools.add(action);
		}
		tools.add(new Separator());
		tools.add(copy);
		tools.add(save);
		for (Action action : new Action[] { zoomOut, zoomIn, fitWidth, copy, save }) {
			bars.getMenuManager().add(action);
		}
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.setGlobalActionHandler(ActionFactory.PRINT.getId(), save);
		bars.updateActionBars();
	}

	/** @param shown null if there are no pages */
	void update(PlanText present, Preview shown) {
		plan = present;
		for (Action action : new Action[] { zoomIn, zoomOut, fitWidth, save }) {
			action.setEnabled(shown != null);
		}
		copy.setEnabled(shown != null && shown.choices().stream().anyMatch(choice -> !choice.whole() && choice.plan().equals(shown.shown().plan())));
	}
}
