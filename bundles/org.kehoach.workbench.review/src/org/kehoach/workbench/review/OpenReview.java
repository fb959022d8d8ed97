// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.intro.IIntroManager;

/**
 * Goes to the perspective of the review. The welcome page gives way first: over a perspective that is changed below it, it would
 * leave an empty window behind.
 */
public final class OpenReview extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IWorkbench workbench = window.getWorkbench();
		IIntroManager welcome = workbench.getIntroManager();
		boolean covered = welcome.getIntro() != null;
		if (covered) {
			welcome.closeIntro(welcome.getIntro());
		}
		try {
			IWorkbenchPage page = workbench.showPerspective(ReviewPerspective.ID, window);
			if (covered && page.isPageZoomed()) {
				page.zoomOut();
			}
		} catch (WorkbenchException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}
}
