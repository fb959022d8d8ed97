// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.kehoach.workbench.drop.WindowDrop;

/** One window: its parts, its size at the first start and its title. */
final class KehoachWindowAdvisor extends WorkbenchWindowAdvisor {

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
		configurer.setInitialSize(FirstPlace.size(Display.getCurrent().getPrimaryMonitor().getClientArea()));
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
		configurer.setShowPerspectiveBar(false);
		configurer.addEditorAreaTransfer(FileTransfer.getInstance());
		configurer.configureEditorAreaDropListener(new WindowDrop(configurer.getWindow()));
		WindowTitle.keepUpToDate(configurer);
		FirstProblemColumns.choose(configurer.getWindow().getWorkbench());
	}

	@Override
	public void postWindowCreate() {
		FirstPlace.take(getWindowConfigurer().getWindow());
	}

	@Override
	public void postWindowOpen() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		UnusedActionSets.hide(window);
		ProblemColumns.widen(window);
		ProblemGroups.open(window);
		WelcomeGivesWay.install(window);
		KeyboardFocus.keep(window);
		TabNames.translate(window.getWorkbench());
		EmptyTextArea.fill(window);
		ShortMenus.keep(window.getShell().getDisplay());
		splash.close();
	}

	@Override
	public void dispose() {
		// Also when opening failed, else the picture would stand before the error message.
		splash.close();
		super.dispose();
	}
}
