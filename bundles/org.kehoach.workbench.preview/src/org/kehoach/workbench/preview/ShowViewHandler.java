// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.preview;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * From the text to a view that follows it, which is opened where it is not, and back to the text. Which view stands behind
 * the class's name in plugin.xml.
 */
public final class ShowViewHandler extends AbstractHandler implements IExecutableExtension {

	private String view;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		view = String.valueOf(data);
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		if (page == null) {
			return null;
		}
		boolean there = page.getActivePart() != null && view.equals(page.getActivePart().getSite().getId());
		if (there && page.getActiveEditor() != null) {
			page.activate(page.getActiveEditor());
			return null;
		}
		try {
			page.showView(view);
		} catch (PartInitException e) {
			throw new ExecutionException("View cannot be opened: " + view, e); //$NON-NLS-1$
		}
		return null;
	}
}
