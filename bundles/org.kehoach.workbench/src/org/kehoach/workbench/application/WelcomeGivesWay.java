// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.intro.IIntroPart;

/**
 * Who goes to a perspective wants to see it: the welcome page closes. It covers the whole window, and would leave an empty one
 * behind when the perspective changes below it.
 */
final class WelcomeGivesWay extends PerspectiveAdapter {

	private WelcomeGivesWay() {
	}

	static void install(IWorkbenchWindow window) {
		window.addPerspectiveListener(new WelcomeGivesWay());
	}

	@Override
	public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
		// The platform is still in the middle of the change.
		page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> close(page));
	}

	private static void close(IWorkbenchPage page) {
		IIntroManager manager = page.getWorkbenchWindow().getWorkbench().getIntroManager();
		IIntroPart welcome = manager.getIntro();
		if (welcome == null || welcome.getIntroSite().getPage() != page) {
			return;
		}
		manager.closeIntro(welcome);
		if (page.isPageZoomed()) {
			page.zoomOut();
		}
	}
}
