// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.preview;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.kehoach.engine.preview.Preview;
import org.kehoach.workbench.editor.connection.PlanText;

/** Tool bar, menu and keys of the preview. */
final class PreviewActions {

	/** What the ids of commands and of the context of keys begin with, as in plugin.xml. */
	private static final String IDS = "org.kehoach.workbench.preview."; //$NON-NLS-1$

	private final PreviewView view;
	private final Action zoomIn;
	private final Action zoomOut;
	private final Action fitWidth;
	private final Action nextPage;
	private final Action previousPage;
	private final Action copy;
	private final Action print;
	private final Action save;
	private PlanText plan;

	PreviewActions(PreviewView view, PageCanvas canvas) {
		this.view = view;
		this.zoomIn = action("zoom-in", () -> canvas.zoomStep(true)); //$NON-NLS-1$
		this.zoomOut = action("zoom-out", () -> canvas.zoomStep(false)); //$NON-NLS-1$
		this.fitWidth = action("fit-width", () -> canvas.zoom(PageCanvas.FIT_WIDTH)); //$NON-NLS-1$
		this.nextPage = action("next-page", () -> canvas.page(1)); //$NON-NLS-1$
		this.previousPage = action("previous-page", () -> canvas.page(-1)); //$NON-NLS-1$
		this.copy = action("copy-table", () -> TableCopy.copy(plan, this.view.wanted(), canvas)); //$NON-NLS-1$
		this.print = action("print", () -> DocumentSave.print(plan, this.view.wanted(), canvas)); //$NON-NLS-1$
		this.save = action("save-document", () -> DocumentSave.ask(plan, this.view.wanted(), canvas)); //$NON-NLS-1$
	}

	private static Action action(String name, Runnable run) {
		return new ViewAction(Messages::get, name, name, run);
	}

	private List<Action> all() {
		return List.of(zoomOut, zoomIn, fitWidth, nextPage, previousPage, copy, print, save);
	}

	void fill(IViewSite site) {
		IActionBars bars = site.getActionBars();
		IToolBarManager tools = bars.getToolBarManager();
		List.of(zoomOut, zoomIn, fitWidth).forEach(tools::add);
		tools.add(new Separator());
		List.of(copy, print, save).forEach(tools::add);
		all().forEach(bars.getMenuManager()::add);
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.setGlobalActionHandler(ActionFactory.PRINT.getId(), print);
		bars.updateActionBars();
		copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
		new ViewCommands(site, IDS + "pages").add(IDS + "zoomIn", zoomIn).add(IDS + "zoomOut", zoomOut) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.add(IDS + "fitWidth", fitWidth).add(IDS + "nextPage", nextPage).add(IDS + "previousPage", previousPage); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		print.setActionDefinitionId(IDS + "print"); //$NON-NLS-1$
		save.setActionDefinitionId(IDS + "saveAs"); //$NON-NLS-1$
	}

	/** @param shown null if there are no pages */
	void update(PlanText present, Preview shown) {
		plan = present;
		all().forEach(action -> action.setEnabled(shown != null));
		copy.setEnabled(shown != null && shown.choices().stream().anyMatch(choice -> !choice.whole() && choice.plan().equals(shown.shown().plan())));
	}
}
