// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.kehoach.workbench.drop.WindowDrop;

/** One window: its parts, its size at the first start and its title. */
final class KehoachWindowAdvisor extends WorkbenchWindowAdvisor {

	/** Fits a 1366 x 768 notebook with the task bar. */
	private static final Point FIRST_SIZE = new Point(1280, 720);

	private final Splash splash;

	KehoachWindowAdvisor(IWorkbenchWindowConfigurer configurer, Splash splash) {
		super(configurer);
		this.splash = splash;
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new KehoachActionBars(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setInitialSize(FIRST_SIZE);
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
		configurer.setShowPerspectiveBar(false);
		configurer.addEditorAreaTransfer(FileTransfer.getInstance());
		configurer.configureEditorAreaDropListener(new WindowDrop(configurer.getWindow()));
		WindowTitle.keepUpToDate(configurer);
	}

	@Override
	public void postWindowOpen() {
		TabNames.translate(getWindowConfigurer().getWorkbenchConfigurer().getWorkbench());
		UnusedActionSets.hide(getWindowConfigurer().getWindow());
		ProblemColumns.widen(getWindowConfigurer().getWindow());
		WelcomeGivesWay.install(getWindowConfigurer().getWindow());
		KeyboardFocus.keep(getWindowConfigurer().getWindow());
		splash.close();
	}

	@Override
	public void dispose() {
		// Also when opening failed, else the picture would stand before the error message.
		splash.close();
		super.dispose();
	}
}
